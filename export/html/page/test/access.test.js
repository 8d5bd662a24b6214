import { test } from 'node:test';
import { accessible } from './accessible.js';
import { desktop, fileOf, hashOf, nodesOf, open, phone } from './browser.js';

const readers = {
  light: desktop,
  dark: { ...desktop, colorScheme: 'dark' },
  'phone, Korean': phone,
};

for (const [name, options] of Object.entries(readers)) {
  test(`WCAG 2.2 AA in every view, and no scrolling sideways: ${name}`, async () => {
    const page = await open(fileOf('small'), options);
    await accessible(page, ['#/', '#/meetings', '#/positions', '#/changes', '#/people', '#/claims', '#/interviews', '#/sources', '#/search/tram', '#/claim/none', ...await oneOfEach(page)]);
    const turned = await open(fileOf('turned'), options);
    await accessible(turned, ['#/positions', '#/changes', ...await oneOfEach(turned)]);
  });
}

async function oneOfEach(page) {
  return [...new Map((await nodesOf(page)).map((node) => [node.kind, hashOf(node)])).values()];
}
