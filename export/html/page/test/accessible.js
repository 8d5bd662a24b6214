// What everybody can read and reach, as far as a program can tell.
import assert from 'node:assert/strict';
import axe from 'axe-core';
import { show } from './browser.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Holds that views have nothing against WCAG 2.2 AA, and do not scroll sideways. */
export async function accessible(page, hashes) {
  for (const hash of hashes) {
    await show(page, hash);
    await accessibleNow(page, hash);
  }
}

/** The same of what a page shows now. */
export async function accessibleNow(page, what) {
  await page.evaluate(axe.source);
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  const found = await page.evaluate((only) => window.axe.run(document, { runOnly: only }), tags);
  assert.ok(found.passes.length > 15, `${what}: ${found.passes.length} rules passed`);
  assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`), [], what);
  const [inside, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(inside <= width, `${what} is ${inside} wide on ${width}`);
}
