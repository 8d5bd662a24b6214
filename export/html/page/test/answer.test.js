import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desktop, fileOf, open } from './browser.js';

test('opens on an answer: who meets whom, and both quotes side by side', async () => {
  const page = await open(fileOf('small'));
  assert.match(await page.title(), /whosaid$/);
  const meeting = page.locator('article.meeting').first();
  assert.deepEqual(await meeting.locator('.who').allTextContents(), ['Mina Orrell', '한아름'].sort());
  const quotes = await meeting.locator('blockquote').allTextContents();
  assert.deepEqual(quotes.sort(), ['Trams are cheap to run.', '전차는 운영비가 적게 듭니다.']);
  assert.equal(await meeting.locator('a[href="https://example.org/watch?t=1"]').count(), 2);
  const boxes = await Promise.all([0, 1].map((i) => meeting.locator('.saying').nth(i).boundingBox()));
  assert.equal(Math.round(boxes[0].y), Math.round(boxes[1].y), 'side by side');
  assert.match(await page.locator('h2').allTextContents().then((all) => all.join()), /disagreements/);
});

test('the same words need no reason, and are not given that of another pair', async () => {
  const page = await open(fileOf('echo') + '#/meetings');
  const said = await page.locator('article.meeting').allTextContents();
  assert.equal(said.filter((text) => /in the same words/.test(text)).length, 1);
  for (const text of said) assert.equal(/in the same words/.test(text), !/because of a word/.test(text), text);
});

test('fetches nothing but the file', async () => {
  const page = await open(fileOf('small'));
  for (const link of await page.locator('nav a').all()) await link.click();
  assert.deepEqual(page.requests, [fileOf('small')]);
  assert.deepEqual(page.problems, []);
});

test('the policy of the page stops what is not of the page', async () => {
  const page = await open(fileOf('small'));
  const stopped = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.broken = 1';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.body.append(style);
    const fetched = await fetch('https://example.org/').then(() => 'fetched', () => 'stopped');
    return { script: window.broken === undefined, style: getComputedStyle(document.body).display !== 'none', fetched };
  });
  assert.deepEqual(stopped, { script: true, style: true, fetched: 'stopped' });
});

test('a graph of nothing is a page too', async () => {
  const page = await open(fileOf('empty'));
  for (const link of await page.locator('nav a').all()) await link.click();
  assert.deepEqual(page.problems, []);
});

test('prints without what only a screen needs', async () => {
  const page = await open(fileOf('small'), { ...desktop, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('nav').isVisible(), false);
  assert.equal(await page.locator('article.meeting').first().isVisible(), true);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).color), 'rgb(34, 37, 43)', 'dark ink on paper');
  assert.ok((await page.pdf()).length > 1000);
});
