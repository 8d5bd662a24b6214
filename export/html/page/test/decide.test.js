import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { accessible, accessibleNow } from './accessible.js';
import { desktop, hashOf, nodesOf, open, phone, show, unfold } from './browser.js';
import { serve } from './server.js';

const card = (page, words) => page.locator('article.meeting', { hasText: words });
const shops = 'In the harbour nine shops closed last winter.';

/** Chooses a button and keeps the decision, with a reason. */
async function decide(within, button, why) {
  await within.getByRole('button', { name: button, exact: true }).click();
  const form = within.locator('form.deciding');
  await form.getByLabel('Why').fill(why);
  await form.getByRole('button', { name: 'Keep' }).click();
}

test('keys alone reject an agreement: it goes, the reader stays, and it comes back when that is undone', async () => {
  const { address, decided } = await serve();
  const page = await open(address + '#/meetings');
  await card(page, shops).getByRole('button', { name: 'Reject' }).focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.name), 'why');
  await page.keyboard.type('another winter <b>& "year"</b>');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ann Ovar');
  await page.keyboard.press('Enter');
  await card(page, shops).waitFor({ state: 'detached' });
  assert.match(page.url(), /#\/meetings$/);
  assert.match(decided(), /not-same/);
  assert.match(decided(), /another winter <b>& .*year.*Ann Ovar|Ann Ovar[^]*another winter <b>&/);
  const last = page.getByRole('complementary');
  await last.getByText('Kept. These two do not say the same.').waitFor();
  assert.ok(await page.evaluate(() => document.activeElement.closest('[data-decided]')), 'the focus is where it was');
  await show(page, '#/decisions');
  const entry = page.locator('article.decided');
  assert.match(await entry.textContent(), /do not say the same.*nine shops.*Ann Ovar · \d{4}-\d\d-\d\d · “another winter <b>& "year"<\/b>” · .*whosaid\.decisions\.yaml:\d+/i);
  await entry.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('0 decisions').waitFor();
  await show(page, '#/meetings');
  await card(page, shops).waitFor();
  assert.deepEqual(page.problems, []);
});

test('what was accepted says so, by whom and why, and can be taken back there', async () => {
  const { address } = await serve();
  const page = await open(address + '#/meetings?kinds=disagree');
  const disputed = card(page, 'The city cannot pay');
  await decide(disputed, 'Accept', 'read both');
  await page.locator('article.meeting', { hasText: 'decided 1.00' }).waitFor();
  assert.match(await disputed.locator('.stands').textContent(), /These two say the opposite.*“read both”/);
  assert.equal(await disputed.getByRole('button', { name: 'Reject' }).count(), 0, 'what stands is taken back first');
  await disputed.getByRole('button', { name: 'Undo' }).click();
  await disputed.getByRole('button', { name: 'Accept' }).waitFor();
  await page.locator('article.meeting', { hasText: 'decided 1.00' }).waitFor({ state: 'detached' });
  assert.deepEqual(page.problems, []);
});

test('two claims are joined, and a claim is none', async () => {
  const { address, decided } = await serve();
  const page = await open(address + '#/search/shifts');
  await page.locator('main ul.rows a').first().click();
  await page.getByRole('button', { name: 'Says the same as …' }).click();
  const form = page.locator('form.deciding');
  await form.getByRole('button', { name: 'Keep' }).click();
  assert.equal(await form.getByRole('alert').textContent(), 'Say which one first.');
  await form.getByLabel('Find the other claim').fill('근무 시간');
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Keep' }).click();
  const joined = page.locator('.join.same', { hasText: '근무 시간이 너무 깁니다' });
  await joined.locator('.verdict', { hasText: 'decided' }).waitFor();
  await joined.getByRole('button', { name: 'Undo' }).click();
  await joined.locator('.verdict', { hasText: 'decided' }).waitFor({ state: 'detached' });
  await decide(page.locator('main'), 'No claim', '');
  await page.getByRole('heading', { name: 'Not here' }).waitFor();
  assert.match(decided(), /not-claim/);
  await page.getByRole('complementary').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: /shifts are too long/ }).waitFor();
  assert.deepEqual(page.problems, []);
});

test('people: another name, one person, two', async () => {
  const { address } = await serve();
  const page = await open(address + '#/people');
  const main = page.locator('main');
  const people = () => page.locator('nav a[data-view=people]').click();
  const other = async (button, name) => {
    await main.getByRole('button', { name: button }).click();
    await main.getByRole('combobox', { name: /^(Inés|Ines|Boram)/ }).selectOption(name);
    await main.getByRole('button', { name: 'Keep' }).click();
  };
  await main.getByRole('link', { name: /Ines Calloway/ }).click();
  await main.getByRole('button', { name: 'Rename' }).click();
  await main.getByLabel('New name').fill('Inés Calloway');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Inés Calloway', level: 1 }).waitFor(); // found again under another id
  await other('Is the same person as …', 'Petra Lund');
  await main.getByText('Also: ').filter({ hasText: 'Petra Lund' }).waitFor();
  await page.locator('nav a[data-view=decisions]').click();
  await main.getByText('2 decisions').waitFor();
  await main.locator('article.decided', { hasText: 'one person' }).getByRole('button', { name: 'Undo' }).click();
  await main.getByText('1 decision', { exact: true }).waitFor();
  await people();
  await main.getByRole('link', { name: /Petra Lund/ }).waitFor();
  await main.getByRole('link', { name: /Inés Calloway/ }).click();
  await main.locator('.stands').getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Ines Calloway', level: 1 }).waitFor();
  await people();
  await main.getByRole('link', { name: /Boram Han/ }).click();
  await other('Is not the same person as …', '한보람');
  await people();
  await main.getByRole('link', { name: /^한보람/ }).waitFor();
  assert.deepEqual(page.problems, []);
});

test('two browsers: who is writing is not disturbed, and a conflict is told in place with both places', async () => {
  const { address, decided } = await serve();
  const [one, other] = [await open(address + '#/meetings'), await open(address + '#/meetings')];
  await card(one, shops).getByRole('button', { name: 'Reject' }).click();
  await card(one, shops).getByLabel('Why').fill('half a thought');
  await decide(card(other, shops), 'Accept', 'the same winter');
  await card(other, shops).locator('.stands').waitFor();
  await card(one, shops).getByText('The files have changed meanwhile').waitFor();
  assert.equal(await card(one, shops).getByLabel('Why').inputValue(), 'half a thought');
  await card(one, shops).getByRole('button', { name: 'Keep' }).click();
  const told = card(one, shops).getByRole('alert');
  await told.filter({ hasText: 'keep one of them' }).waitFor();
  assert.match(await told.textContent(), /whosaid\.decisions\.yaml:\d+/);
  assert.equal(await card(one, shops).getByLabel('Why').inputValue(), 'half a thought', 'nothing typed is lost');
  assert.doesNotMatch(decided(), /not-same/);
  await one.keyboard.press('Escape');
  await card(one, shops).locator('.stands', { hasText: 'the same winter' }).waitFor();
  assert.deepEqual(other.problems, []);
});

test('who leaves a form behind gets what others decided', async () => {
  const { address } = await serve();
  const [one, other] = [await open(address + '#/meetings'), await open(address + '#/meetings')];
  await card(one, shops).getByRole('button', { name: 'Reject' }).click();
  await decide(card(other, shops), 'Accept', '');
  await card(one, shops).getByText('The files have changed meanwhile').waitFor();
  await one.evaluate(() => { window.before = true; });
  await one.locator('nav a[data-view=positions]').click();
  await one.waitForFunction(() => window.before === undefined && document.querySelector('table.positions'));
  await one.locator('nav a[data-view=meetings]').click();
  await card(one, shops).locator('.stands').waitFor();
  assert.deepEqual(one.problems, []);
});

test('keys take back one decision of many, and go on with the next', async () => {
  const { address, decided } = await serve();
  const page = await open(address + '#/meetings');
  await decide(card(page, shops), 'Accept', 'first');
  await card(page, shops).locator('.stands').waitFor();
  await decide(card(page, 'The city cannot pay'), 'Accept', 'second');
  await card(page, 'The city cannot pay').locator('.stands').waitFor();
  await decide(card(page, 'losing customers'), 'Reject', 'third');
  await card(page, 'losing customers').waitFor({ state: 'detached' });
  await page.locator('nav a[data-view=decisions]').click();
  await page.getByText('3 decisions').waitFor();
  const second = await page.locator('article.decided').nth(1).textContent();
  await page.locator('article.decided').nth(1).getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('2 decisions').waitFor();
  const now = () => page.evaluate(() => [...document.querySelectorAll('article.decided button')].indexOf(document.activeElement));
  assert.equal(await now(), 1, second);
  assert.equal(decided().match(/why: /g).length, 2);
  assert.deepEqual(page.problems, []);
});

test('a page that comes up to date keeps what its reader had opened, and where they were', async () => {
  const { address, folder } = await serve();
  const page = await open(address + '#/changes');
  const lines = page.locator('details.timeline[open]');
  await unfold(page.locator('details.timeline', { hasText: 'Tobias Quill' }).locator('summary'));
  await page.locator('details.timeline', { hasText: 'Tobias Quill' }).locator('.taken a.quote').last().focus();
  const before = await page.evaluate(() => { window.before = true; return scrollY; });
  assert.ok(before > 300, `${before}`);
  writeFileSync(join(folder, 'bridge.txt'), 'Rory Fenwick: The bridge was closed for nine weeks in 2021.\n');
  await page.waitForFunction(() => window.before === undefined && document.querySelector('details.timeline[open] .taken'));
  assert.match(await lines.locator('summary').textContent(), /Tobias Quill/);
  const after = await page.evaluate(() => scrollY);
  assert.ok(Math.abs(after - before) < 5, `${before}, then ${after}`);
});

test('decisions whose words are gone are told apart and kept', async () => {
  const { address, folder, decided } = await serve();
  const page = await open(address + '#/meetings');
  await decide(card(page, shops), 'Accept', '');
  await card(page, shops).locator('.stands').waitFor();
  rmSync(join(folder, '2031-01-09 shops.txt'));
  await card(page, shops).waitFor({ state: 'detached' });
  await show(page, '#/decisions');
  await page.getByRole('heading', { name: 'No longer found 1' }).waitFor();
  assert.match(decided(), /same/);
});

test('without the token there is nothing to decide with, and a wrong one writes nothing', async () => {
  const { address, decided, stop } = await serve();
  const page = await open(address.replace(/\?.*/, '') + '#/meetings');
  await card(page, shops).waitFor();
  assert.equal(await page.locator('.decide').count(), 0);
  await show(page, '#/decisions');
  await page.getByText('opened at the address that it prints').waitFor();
  const wrong = await open(address.replace(/token=.*/, 'token=x') + '#/meetings');
  await decide(card(wrong, shops), 'Reject', 'kept in the box');
  await card(wrong, shops).getByRole('alert').filter({ hasText: 'token' }).waitFor();
  assert.throws(decided);
  const late = await open(address + '#/meetings');
  await stop();
  await decide(card(late, shops), 'Reject', 'kept in the box');
  await card(late, shops).getByRole('alert').filter({ hasText: 'not reached' }).waitFor();
  assert.equal(await card(late, shops).getByLabel('Why').inputValue(), 'kept in the box');
});

for (const [name, options] of Object.entries({ 'a desk, light': desktop, 'a desk, dark': { ...desktop, colorScheme: 'dark' }, 'a phone, Korean': phone })) {
  test(`deciding is for everybody, on ${name}`, async () => {
    const { address } = await serve();
    const page = await open(address + '#/meetings', options);
    await card(page, shops).locator('.decide button').first().click();
    await page.locator('form.deciding').waitFor();
    await accessibleNow(page, 'a form');
    await page.keyboard.press('Enter');
    await page.locator('aside.last button').first().waitFor();
    await card(page, shops).locator('.stands').waitFor();
    await accessibleNow(page, 'what was decided');
    await accessible(page, ['#/decisions', '#/meetings']);
    const nodes = await nodesOf(page);
    for (const node of [nodes.find(({ text }) => text === shops), nodes.find(({ aliases }) => aliases)]) {
      await show(page, hashOf(node));
      const bars = page.locator('main > .decide');
      for (let i = 0; i < await bars.count(); i++) await bars.nth(i).locator('.choices > button').last().click({ timeout: 5000 });
      await accessibleNow(page, `deciding on a ${node.kind}`);
    }
    assert.deepEqual(page.problems, []);
  });
}
