import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileOf, nodesOf, open, phone, show } from './browser.js';

const lines = (page) => page.locator('details.timeline');
const names = (page) => page.locator('details.timeline .person').allTextContents();

test('a line a person, a mark an interview; those without a date stand apart', async () => {
  const page = await open(fileOf('turned') + '#/changes');
  assert.deepEqual(await names(page), ['Mina Orrell', '한보람', 'Tobias Quill']);
  assert.match(await lines(page).nth(0).locator('summary').textContent(), /1 statement in 3 interviews.*2029 to 2031-11.*changed sides once/);
  assert.match(await lines(page).nth(2).locator('summary').textContent(), /2 statements in 4 interviews/);
  const marks = (i) => lines(page).nth(i).locator('summary').evaluate((one) => ['.track', '.undated'].map((part) => one.querySelectorAll(`${part} .point`).length));
  assert.deepEqual([await marks(0), await marks(1), await marks(2)], [[3, 0], [1, 1], [3, 1]]);
  const places = await lines(page).nth(0).locator('summary .track').evaluate((track) => ({
    marks: [...track.querySelectorAll('.point circle')].map((one) => parseFloat(one.getAttribute('cx'))), spans: track.querySelectorAll('.span').length, turns: track.querySelectorAll('.turn').length,
  }));
  assert.deepEqual(places.marks, [...places.marks].sort((a, b) => a - b), 'in the order of time');
  assert.deepEqual([places.spans, places.turns], [2, 1], 'a year and a month are broad; one change is drawn');
  assert.deepEqual(await page.locator('.axis text').allTextContents(), ['2029', '2030', '2031']);
});

test('who changed sides stands out, with both quotes and dates; an order that nobody knows is said to be so', async () => {
  const page = await open(fileOf('turned') + '#/changes');
  const [first, second] = await page.locator('article.meeting').all();
  assert.match(await first.textContent(), /^Mina Orrell2029The trams must be free\..*≠changed sides2031-04-02The trams must not be free\./);
  assert.match(await second.textContent(), /^한보람2031-04-02전차는 무료여서는 안 됩니다\..*said both.*not known.*no date전차는 무료여야 합니다\./);
  assert.equal(await page.locator('article.meeting').count(), 2);
});

test('keys open a line to the words in order, and the table says the same', async () => {
  const page = await open(fileOf('turned') + '#/changes');
  await lines(page).first().locator('summary').focus();
  await page.keyboard.press('Enter');
  const said = lines(page).first().locator('.taken > li');
  await said.first().waitFor();
  assert.deepEqual(await said.locator('time').allTextContents(), ['2029', '2031-04-02', '2031-11']);
  assert.deepEqual(await said.locator('.when').allTextContents(), ['2029 · = says so', '2031-04-02 · ≠ says the opposite · changed sides', '2031-11 · ≠ says the opposite']);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'All about Mina Orrell');
  await page.locator('details.more summary').focus();
  await page.keyboard.press('Enter');
  await page.locator('details.more tbody tr').first().waitFor();
  assert.equal(await page.locator('details.more tbody tr').count(), 10);
  assert.match(await page.locator('details.more tbody tr').nth(1).textContent(), /^Mina OrrellThe trams must be free\.2031-04-02says the oppositeTalk of 2031-04-02The trams must not be free\.$/);
});

test('a mark opens the words that it stands for', async () => {
  const page = await open(fileOf('turned') + '#/changes');
  await lines(page).first().locator('summary .point').nth(1).click();
  assert.equal(await lines(page).first().evaluate((one) => one.open), true);
  assert.match(await page.evaluate(() => document.activeElement.closest('[data-place]').textContent), /^2031-04-02/);
  await lines(page).first().locator('.lane .point').nth(2).click();
  assert.match(await page.evaluate(() => document.activeElement.closest('[data-place]').textContent), /^2031-11/);
});

test('words, a person and changes alone choose lines, stand in the address, and typing keeps its place', async () => {
  const page = await open(fileOf('turned') + '#/changes');
  await page.locator('#about').focus();
  await page.keyboard.type('shop');
  assert.deepEqual(await names(page), ['Tobias Quill']);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'about');
  assert.match(page.url(), /about=shop$/);
  const shared = await open(page.url());
  assert.deepEqual(await names(shared), ['Tobias Quill']);
  assert.equal(await shared.locator('#about').inputValue(), 'shop');
  await page.fill('#about', '전차');
  assert.deepEqual(await names(page), ['Mina Orrell', '한보람', 'Tobias Quill'], 'any claim of a statement tells what it is about');
  await page.fill('#about', '');
  await page.locator('#turned').check();
  assert.deepEqual(await names(page), ['Mina Orrell', '한보람']);
  await page.selectOption('#choose-person', { label: '한보람' });
  assert.deepEqual(await names(page), ['한보람']);
  assert.equal(await lines(page).first().evaluate((one) => one.open), true, 'one line alone is open');
  assert.match(await page.locator('main [role=status]').textContent(), /^1 person/);
});

test('a person leads to their line', async () => {
  const page = await open(fileOf('turned'), phone);
  await show(page, '#/person/' + (await nodesOf(page)).find((node) => node.name === 'Mina Orrell').id);
  await page.locator('main a[href^="#/changes"]').click();
  assert.deepEqual(await names(page), ['Mina Orrell']);
  await page.goto(fileOf('small') + '#/changes');
  assert.deepEqual(page.problems, []);
});

test('statements are about the same words as on the command line', async () => {
  const page = await open(fileOf('seeds') + '#/positions');
  for (const words of ['trams', 'tram', 'shop', 'town', 'TOWN  old', '전차', '상점', '무료 전차', 'car', 'ten', '열', 'crowns a year', '12', "drivers' shifts", 'nothing like it', 'free fares']) {
    const said = execFileSync(process.env.WHOSAID, ['query', 'statements', fileOf('seeds').replace('file://', '').replace('.html', '.json'), '--json', '--about', words], { stdio: ['ignore', 'pipe', 'ignore'] });
    await page.fill('#about', words);
    const more = page.locator('main button.quiet');
    while (await more.count() && await more.isVisible()) await more.click();
    assert.deepEqual(await page.locator('table.positions tbody th a').allTextContents(), JSON.parse(said).map(({ text }) => text), words);
  }
});
