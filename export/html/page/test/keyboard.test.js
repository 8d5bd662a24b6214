import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, hashOf, nodesOf, open, show } from './browser.js';

const focused = (page) => page.evaluate(() => document.activeElement.textContent.trim());

test('keys alone: search, open, read both quotes, go back', async () => {
  const page = await open(fileOf('small'));
  await page.keyboard.press('Tab');
  assert.equal(await focused(page), 'Skip to content');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mina');
  await page.keyboard.press('ArrowDown');
  assert.match(await focused(page), /^Mina Orrell/);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('h1').textContent === 'Mina Orrell');
  assert.equal(await focused(page), 'Mina Orrell', 'the heading has the focus, for screen readers');
  for (let i = 0; i < 60 && !/^Trams are cheap/.test(await focused(page)); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('h1').textContent === 'Trams are cheap to run.');
  assert.ok(await page.locator('.join.same blockquote').count());
  await page.goBack(); // headless Chromium has no Alt+Left
  await page.waitForFunction(() => document.querySelector('h1').textContent === 'Mina Orrell');
});

test('arrows walk through the drawing, Enter opens, and what is chosen is told', async () => {
  const page = await open(fileOf('small'));
  await show(page, hashOf((await nodesOf(page)).find((node) => node.name === 'Mina Orrell')));
  await page.locator('.canvas').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('.told').textContent(), 'Person: Mina Orrell');
  await page.keyboard.press('ArrowRight');
  const told = await page.locator('.told').textContent();
  assert.match(told, /^Claim: /);
  const zoom = () => page.evaluate(() => document.querySelector('.canvas').drawn.zoom());
  const before = await zoom();
  await page.keyboard.press('-');
  assert.ok(await zoom() < before);
  await page.keyboard.press('Enter');
  await page.waitForFunction((words) => document.querySelector('h1').textContent === words, told.replace('Claim: ', ''));
});
