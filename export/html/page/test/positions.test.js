import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, open, show, unfold } from './browser.js';

test('people by statements: each cell opens the words, and one person can be asked for', async () => {
  const page = await open(fileOf('small') + '#/positions');
  const row = page.locator('table.positions tbody tr', { hasText: '전차는 운영비가 적게 듭니다.' });
  assert.deepEqual(await page.locator('table.positions thead th').allTextContents(), ['Statement', 'Mina Orrell', '한아름', 'Tobi Vance']);
  const cell = row.locator('td').first();
  assert.match(await cell.locator('summary').textContent(), /says so/);
  assert.equal(await cell.locator('blockquote').isVisible(), false);
  await cell.locator('summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await cell.locator('blockquote').textContent(), 'Trams are cheap to run.');
  const all = await page.locator('table.positions tbody tr').count();
  await page.selectOption('#choose-person', { label: '한아름' });
  assert.match(page.url(), /person=s/);
  assert.equal(await page.locator('table.positions thead th').nth(1).textContent(), '한아름', 'who is asked for comes first');
  const rows = await page.locator('table.positions tbody tr').count();
  assert.ok(rows > 0 && rows <= all, `${rows} of ${all}`);
  assert.deepEqual(page.problems, []);
});

test('of who says both, a cell tells when; two people can be asked for, and another order', async () => {
  const page = await open(fileOf('turned') + '#/positions');
  const both = page.locator('details.position.both').first();
  assert.match(await both.locator('summary').textContent(), /both, at different times=says so 2029≠says the opposite 2031-04-02 – 2031-11$/);
  const statements = () => page.locator('table.positions tbody th a').allTextContents();
  await page.selectOption('#choose-person', { label: 'Mina Orrell' });
  await page.selectOption('#choose-with', { label: '한보람' });
  assert.deepEqual(await statements(), ['The trams must be free.']);
  assert.deepEqual((await page.locator('table.positions thead th').allTextContents()).slice(1, 3), ['Mina Orrell', '한보람']);
  await unfold(both.locator('summary'));
  await both.getByRole('link', { name: 'over time' }).click();
  assert.match(page.url(), /#\/changes\?person=/);
  await page.goto(fileOf('large') + '#/positions?order=interviews');
  const counts = (await page.locator('table.positions tbody .where').allTextContents()).map((text) => Number(text.match(/(\d+) interview/)?.[1])).slice(0, 20);
  assert.deepEqual(counts, [...counts].sort((a, b) => b - a));
  assert.deepEqual(page.problems, []);
});

test('a table of many statements is there at once, and grows', async () => {
  const page = await open(fileOf('large'));
  await show(page, '#/positions');
  assert.equal(await page.locator('table.positions tbody tr').count(), 20);
  await page.locator('main button.quiet').click();
  assert.equal(await page.locator('table.positions tbody tr').count(), 120);
});
