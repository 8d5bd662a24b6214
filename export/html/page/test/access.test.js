import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, accessibleNow } from './accessible.js';
import { desktop, fileOf, hashOf, nodesOf, open, phone, seedsPage, show } from './browser.js';

const readers = {
  light: desktop,
  dark: { ...desktop, colorScheme: 'dark' },
  'phone, Korean': phone,
};

for (const [name, options] of Object.entries(readers)) {
  test(`WCAG 2.2 AA in every view, and no scrolling sideways: ${name}`, async () => {
    const page = await open(fileOf('small'), options);
    await accessible(page, ['#/', '#/meetings', '#/positions', '#/changes', '#/people', '#/claims', '#/interviews', '#/documents', '#/document/harbour.txt', '#/sources', '#/search/tram', '#/claim/none', ...await oneOfEach(page)]);
    const turned = await open(fileOf('turned'), options);
    await accessible(turned, ['#/positions', '#/changes', ...await oneOfEach(turned)]);
  });
  test(`the same of documents to read: ${name}`, async () => {
    const page = await open(seedsPage(), options);
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
      await accessibleNow(page, hash);
    }
    assert.deepEqual(page.problems, []);
  });
}

async function oneOfEach(page) {
  return [...new Map((await nodesOf(page)).map((node) => [node.kind, hashOf(node)])).values()];
}
