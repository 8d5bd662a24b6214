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
  assert.deepEqual(page.requests.filter((url) => new URL(url).origin !== new URL(address).origin), []);
  server.kill('SIGINT');
  assert.deepEqual(await once(server, 'exit'), [0, null]);
});
