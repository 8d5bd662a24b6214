import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { desktop, fileOf, open, phone } from './browser.js';

const here = (path) => new URL(path, import.meta.url);
const catalogue = (language) => JSON.parse(readFileSync(here(`../src/messages/${language}.json`)));
const [en, ko] = [catalogue('en'), catalogue('ko')];

test('both languages have the same messages, with the same values in them', () => {
  assert.deepEqual(Object.keys(ko), Object.keys(en));
  const values = (message) => [...new Set(message.match(/\{\w+\}/g))].sort();
  for (const key of Object.keys(en)) assert.deepEqual(values(ko[key]), values(en[key]), key);
});

test('every message that the source names is there, and none is there for nothing', () => {
  const source = readdirSync(here('../src'), { recursive: true }).filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(here(`../src/${name}`), 'utf8')).join('\n');
  for (const [, key] of source.matchAll(/\bt\('([a-z.-]+[a-z])'[,)]/g)) assert.ok(key in en, key);
  const made = /^(method|kind|line|role|stance|nav|table|column|filter|home|about|says|score|moment|choice|decided|documents|reader\.(claims|agreements|meetings))\b/; // put together, or by a condition
  for (const key of Object.keys(en)) assert.ok(made.test(key) || source.includes(`'${key}'`), `${key} is not used`);
});

test('the page speaks the language of the browser, English when it speaks neither', async () => {
  for (const [options, lang, words] of [[phone, 'ko', ko], [desktop, 'en', en], [{ ...desktop, locale: 'fi-FI' }, 'en', en]]) {
    const page = await open(fileOf('small'), options);
    assert.equal(await page.getAttribute('html', 'lang'), lang);
    assert.equal(await page.locator('h1').textContent(), words['home.title']);
  }
});
