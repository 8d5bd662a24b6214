import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentAddress } from '../src/reader/places.js';
import { fileOf, hashOf, nodesOf, open, show } from './browser.js';

test('texts that try to be markup, scripts or addresses are only shown', async () => {
  const page = await open(fileOf('hostile'));
  const nodes = await nodesOf(page);
  const wanted = nodes.filter((node) => node.kind !== 'link').length;
  assert.ok(wanted > 40, `${wanted} nodes`);
  for (const hash of ['#/', '#/meetings', '#/positions', '#/changes', '#/people', '#/claims', '#/interviews', '#/documents', '#/sources', '#/search/%3Cscript%3E', ...nodes.map(hashOf)]) {
    await show(page, hash);
    const found = await page.evaluate(() => ({
      broken: window.broken,
      strange: document.querySelectorAll('main :is(script, img, style, base, iframe, object, link, b)').length,
      addresses: [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).filter((href) => !/^(#|https?:\/\/)/.test(href)),
      handlers: [...document.querySelectorAll('main *')].filter((e) => [...e.attributes].some((a) => a.name.startsWith('on'))).length,
    }));
    assert.deepEqual(found, { broken: undefined, strange: 0, addresses: [], handlers: 0 }, hash);
  }
  assert.deepEqual(page.requests, [fileOf('hostile')]);
  assert.deepEqual(page.problems, []);
});

test('documents that try to be markup, scripts or addresses are only read', async () => {
  const page = await open(fileOf('hostile'));
  const { documents, said } = await page.evaluate(() => {
    const { documents, nodes, edges } = JSON.parse(document.getElementById('graph').textContent);
    return { documents, said: edges.filter((edge) => edge.k === 'said').map((edge) => ({ words: nodes[edge.t].text, ...edge.v[0] })) };
  });
  assert.ok(said.length > 40, `${said.length} claims`);
  for (const { d, s, e, words } of said) {
    await show(page, documentAddress(documents[d], s, e));
    await page.locator('.mark.lit').waitFor();
    assert.equal(await page.locator('h1').textContent(), documents[d]);
    assert.equal(await page.locator('.mark.lit').textContent(), words);
    const found = await page.evaluate(() => ({
      broken: window.broken,
      strange: document.querySelectorAll('main :is(script, img, style, base, iframe, object, link, b)').length,
      addresses: [...document.querySelectorAll('a')].map((a) => a.getAttribute('href')).filter((href) => !/^(#|https?:\/\/)/.test(href)),
      handlers: [...document.querySelectorAll('main *')].filter((e) => [...e.attributes].some((a) => a.name.startsWith('on'))).length,
    }));
    assert.deepEqual(found, { broken: undefined, strange: 0, addresses: [], handlers: 0 }, words);
  }
  assert.deepEqual(page.requests, [fileOf('hostile')]);
  assert.deepEqual(page.problems, []);
});

test('the words of a hostile claim are shown as they are', async () => {
  const page = await open(fileOf('hostile'));
  const words = 'Claim </script><script>window.broken = 1</script>';
  await show(page, hashOf((await nodesOf(page)).find((node) => node.text === words)));
  assert.equal(await page.locator('h1').textContent(), words);
});

test('strange addresses of views are harmless', async () => {
  const page = await open(fileOf('small'));
  for (const hash of ['#/__proto__/x', '#/constructor', '#/person/%E0%A4%A', '#/meetings?kinds=x&min=NaN&person=<b>', '#/search/<img src=x>', '#/changes?about=(&person=<b>&turned=yes', '#/positions?order=x&with=y', '#//', '#main', '#/document/%E0%A4%A@1-2', '#/document/nothing.txt@1-2', '#/document/harbour.txt@9-1', '#/document/harbour.txt@99999999999-999999999999', '#/beside', '#/beside?person=x&with=__proto__', '#/beside?interview=i&with=i']) {
    await page.evaluate((to) => { location.hash = to; }, hash);
    await page.waitForTimeout(20);
    assert.ok(await page.locator('h1').textContent(), hash);
  }
  assert.deepEqual(page.problems, []);
});
