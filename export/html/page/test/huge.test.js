import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { fileOf, nodesOf, open, show } from './browser.js';

test('a page of 100,000 claims stays openable, says what it leaves out, and works', async () => {
  assert.ok(statSync(fileURLToPath(fileOf('huge'))).size < 40e6);
  const page = await open(fileOf('huge'));
  const said = await page.locator('main p.small').first().textContent();
  const left = Number(said.match(/^[\d,]+/)[0].replaceAll(',', ''));
  const claims = (await nodesOf(page)).filter((node) => node.kind === 'claim');
  assert.equal(claims.length + left, 100_150);
  const shared = claims.find((claim) => claim.text.startsWith('Of this I am sure'));
  await show(page, '#/claim/' + shared.id);
  assert.equal(await page.locator('h1').textContent(), shared.text);
  assert.ok(await page.locator('.evidence').count() > 0);
  assert.deepEqual(page.problems, []);
});
