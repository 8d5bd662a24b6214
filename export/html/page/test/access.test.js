import assert from 'node:assert/strict';
import { test } from 'node:test';
import axe from 'axe-core';
import { desktop, fileOf, hashOf, nodesOf, open, phone, seedsPage, show } from './browser.js';

const readers = {
  light: desktop,
  dark: { ...desktop, colorScheme: 'dark' },
  'phone, Korean': phone,
};
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function sound(page, hash) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  const found = await page.evaluate((only) => window.axe.run(document, { runOnly: only }), tags);
  assert.ok(found.passes.length > 15, `${hash}: ${found.passes.length} rules passed`);
  assert.deepEqual(found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`), [], hash);
  const [inside, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(inside <= width, `${hash} is ${inside} wide on ${width}`);
}

for (const [name, options] of Object.entries(readers)) {
  test(`WCAG 2.2 AA in every view, and no scrolling sideways: ${name}`, async () => {
    const page = await open(fileOf('small'), options);
    await page.evaluate(axe.source);
    const first = new Map((await nodesOf(page)).map((node) => [node.kind, node]));
    const hashes = ['#/', '#/meetings', '#/positions', '#/people', '#/claims', '#/interviews', '#/documents', '#/document/harbour.txt', '#/sources', '#/search/tram', '#/claim/none', ...[...first.values()].map(hashOf)];
    for (const hash of hashes) {
      await show(page, hash);
      await sound(page, hash);
    }
  });
  test(`the same of documents to read: ${name}`, async () => {
    const page = await open(seedsPage(), options);
    await page.evaluate(axe.source);
    const [one, other] = await page.evaluate(() => {
      const { nodes, edges, meetings } = JSON.parse(document.getElementById('graph').textContent);
      return [meetings[0].a, meetings[0].b].map(([edge]) => nodes[edges[edge].s].id);
    });
    for (const [hash, ready] of [
      ['#/documents', 'a.row'], ['#/document/blog-post.ko.txt', '.mark'], ['#/document/harbour-breakfast.en.txt@426-486', '.mark.lit'], ['#/document/radio.ko.txt@171-239', 'mark.lit'],
      [`#/beside?person=${one}&with=${other}`, '.pane:last-child .lit'],
    ]) {
      await show(page, hash);
      await page.locator(ready).first().waitFor();
      await sound(page, hash);
    }
    assert.deepEqual(page.problems, []);
  });
}
