import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createInterface } from 'node:readline';
import { open } from './browser.js';

const folder = mkdtempSync(join(tmpdir(), 'whosaid-serve-'));
after(() => rmSync(folder, { recursive: true }));
const talk = join(folder, 'talk.txt');
const put = (text) => writeFileSync(talk, `Ann Ovar: ${text}\n\nBen Till: The bridge carries ten thousand people.\n`);
const shows = (page, text) => page.waitForFunction((words) => document.body.textContent.includes(words) && document.querySelector('h1'), text);

test('serve shows the page, follows the file, keeps it through trouble, and stops', async () => {
  put('The bridge is old.');
  const server = spawn(process.env.WHOSAID, ['serve', '--fast', '--listen', '127.0.0.1:0', talk], { stdio: ['ignore', 'pipe', 'inherit'] });
  after(() => server.kill('SIGKILL'));
  const [address] = await once(createInterface(server.stdout), 'line');
  const page = await open(`${address}#/claims`);
  await shows(page, 'The bridge is old.');
  put('The bridge is new.');
  await shows(page, 'The bridge is new.');
  assert.match(page.url(), /#\/claims$/, 'in the same view');
  rmSync(talk);
  await page.locator('#trouble').waitFor();
  assert.match(await page.locator('#trouble').textContent(), /talk\.txt/);
  await shows(page, 'The bridge is new.');
  put('The bridge is new.');
  await page.locator('#trouble').waitFor({ state: 'detached' });
  assert.deepEqual(page.requests.filter((url) => !url.startsWith(new URL(address).origin)), []);
  server.kill('SIGINT');
  assert.deepEqual(await once(server, 'exit'), [0, null]);
});

/** Some seconds of silence as a WAV file. */
function silence(seconds) {
  const rate = 8000;
  const data = Buffer.alloc(44 + rate * seconds, 0x80);
  data.write('RIFF', 0); data.writeUInt32LE(data.length - 8, 4); data.write('WAVEfmt ', 8); data.writeUInt32LE(16, 16);
  data.writeUInt16LE(1, 20); data.writeUInt16LE(1, 22); data.writeUInt32LE(rate, 24); data.writeUInt32LE(rate, 28); data.writeUInt16LE(1, 32); data.writeUInt16LE(8, 34);
  data.write('data', 36); data.writeUInt32LE(rate * seconds, 40);
  return data;
}

test('serve gives the text when somebody reads, and the recording beside it when somebody plays, from the moment of the claim', async () => {
  const talks = mkdtempSync(join(tmpdir(), 'whosaid-serve-'));
  after(() => rmSync(talks, { recursive: true }));
  writeFileSync(join(talks, '말 & talk.srt'), '1\n00:00:02,000 --> 00:00:04,000\nAnn Ovar: The bridge <i>is</i> old.\n\n2\n00:00:12,500 --> 00:00:15,000\nBen Till: The bridge carries ten thousand people.\n');
  writeFileSync(join(talks, '말 & talk.yaml'), 'audio: talk.wav\n');
  writeFileSync(join(talks, 'talk.wav'), silence(20));
  const server = spawn(process.env.WHOSAID, ['serve', '--fast', '--listen', '127.0.0.1:0', talks], { stdio: ['ignore', 'pipe', 'inherit'] });
  after(() => server.kill('SIGKILL'));
  const [address] = await once(createInterface(server.stdout), 'line');
  const page = await open(`${address}#/claims`);
  const asked = (path) => page.requests.filter((url) => url.startsWith(`${new URL(address).origin}/${path}`)).length;
  await shows(page, 'ten thousand');
  assert.equal(asked('text'), 0);
  await page.locator('nav a[href="#/documents"]').click();
  await page.locator('a.row', { hasText: 'talk.srt' }).click();
  await page.locator('.mark', { hasText: 'ten thousand' }).click();
  assert.equal(await page.locator('.mark').first().textContent(), 'The bridge is old.');
  assert.deepEqual([asked('text'), asked('media')], [1, 0], 'the text is fetched, the recording not yet');
  await page.locator('.readbar button.play').click();
  await page.waitForFunction(() => document.querySelector('audio')?.currentTime >= 12.5);
  assert.equal(await page.evaluate(() => Math.round(document.querySelector('audio').duration)), 20);
  assert.ok(asked('media') > 0);
  await page.locator('.voice button.play').first().click();
  await page.waitForFunction(() => Math.floor(document.querySelector('audio')?.currentTime) === 2);
  await page.locator('#player button').click();
  assert.equal(await page.locator('audio').count(), 0);
  assert.deepEqual(page.requests.filter((url) => !url.startsWith(new URL(address).origin)), []);
});
