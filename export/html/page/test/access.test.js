import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { desktop, fileOf, hashOf, nodesOf, open, phone, show } from './browser.js';

const readers = {
  light: desktop,
  dark: { ...desktop, colorScheme: 'dark' },
  'phone, Korean': phone,
};
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [name, options] of Object.entries(readers)) {
  test(`WCAG 2.2 AA in every view, and no scrolling sideways: ${name}`, async () => {
    const page = await open(fileOf('small'), options);
    await holds(page, ['#/', '#/meetings', '#/positions', '#/changes', '#/people', '#/claims', '#/interviews', '#/sources', '#/search/tram', '#/claim/none', ...await oneOfEach(page)]);
    const turned = await open(fileOf('turned'), options);
    await holds(turned, ['#/positions', '#/changes', ...await oneOfEach(turned)]);
  });
}

async function oneOfEach(page) {
  return [...new Map((await nodesOf(page)).map((node) => [node.kind, hashOf(node)])).values()];
}

async function holds(page, hashes) {
  await page.evaluate(axe.source);
  for (const hash of hashes) {
    await show(page, hash);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    const found = await page.evaluate((only) => window.axe.run(document, { runOnly: only }), tags);
    assert.ok(found.passes.length > 15, `${hash}: ${found.passes.length} rules passed`);
    assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`), [], hash);
    const [inside, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    assert.ok(inside <= width, `${hash} is ${inside} wide on ${width}`);
  }
}
