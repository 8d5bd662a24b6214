// Opens the Browser page of a real Neo4j that holds the samples, signs in,
// takes the style and the saved scripts of docs, runs two questions of
// docs/neo4j.md, the first and one that draws claims, and looks at what is
// drawn.
//
//   node scripts/neo4j-browser.js SCREENSHOT.png
//
// The server is that of NEO4J_HTTP, NEO4J_USERNAME and NEO4J_PASSWORD.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import assert from 'node:assert/strict';

const root = new URL('..', import.meta.url);
const { chromium } = createRequire(new URL('export/html/page/package.json', root))('playwright-core');
const { NEO4J_HTTP, NEO4J_USERNAME, NEO4J_PASSWORD, CHROMIUM = '/usr/bin/chromium' } = process.env;
const read = (name) => readFile(new URL(name, root));

const docs = (await read('docs/neo4j.md')).toString();
const questions = [...docs.matchAll(/^```cypher\n(.*?)^```/gms)].map((m) => m[1]);

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-quic'] });
try {
  const people = await open();
  await drop(people, 'docs/whosaid-favorites.zip');
  await find(people);
  await ask(people, questions[0]);
  const met = await see(people);
  await people.screenshot({ path: process.argv[2] });
  console.log(`screenshot: ${process.argv[2]}`);
  assert.ok(met.captions.some((c) => c.includes('한보람')), `no Korean name among ${met.captions}`);
  assert.ok(met.captions.some((c) => c.startsWith('Mina')), 'no English name');
  assert.ok(met.fills.includes('#0072B2'), `the style of docs/whosaid.grass is not taken: ${new Set(met.fills)}`);

  const claims = await open();
  await ask(claims, questions.find((q) => q.startsWith('// Which people share a claim, by their claims')));
  const said = await see(claims);
  assert.ok(said.captions.some((c) => /[가-힣]{2,}/.test(c) && c.length > 10), 'no Korean claim');
  assert.ok(said.fills.includes('#F0E9D8'), `the style of docs/whosaid.grass is not taken: ${new Set(said.fills)}`);
} finally {
  await browser.close();
}

// open is the page of a person who has signed in and dropped the style on it.
async function open() {
  const page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
  page.setDefaultTimeout(20_000);
  // The page also asks for fonts, news and analytics: only this machine is let through.
  const own = new URL(NEO4J_HTTP).hostname;
  await page.route('**/*', (route) => (new URL(route.request().url()).hostname === own ? route.continue() : route.abort()));
  await signIn(page);
  await drop(page, 'docs/whosaid.grass');
  await page.getByText(':style').first().waitFor();
  return page;
}

async function signIn(page) {
  await page.goto(`${NEO4J_HTTP}/browser/`, { waitUntil: 'load' });
  await page.getByTestId('username').fill(NEO4J_USERNAME);
  await page.getByTestId('password').fill(NEO4J_PASSWORD);
  await page.getByTestId('connect').click();
  await page.getByText('You are connected as user').first().waitFor();
}

// drop drops a file on the page, as a person does with the mouse.
async function drop(page, name) {
  const bytes = [...(await read(name))];
  await page.evaluate(([bytes, name]) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], name));
    const on = document.querySelector('.filedrop');
    for (const type of ['dragenter', 'dragover', 'drop']) {
      on.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    }
  }, [bytes, name.split('/').pop()]);
}

// find looks for the questions among the saved scripts.
async function find(page) {
  const drawer = page.getByTestId('navigationFavorites');
  await drawer.click();
  await page.getByTestId('expandFolder-whosaid').click();
  for (const question of questions) {
    const title = question.split('\n')[0].replace('// ', '');
    await page.getByTestId('savedScriptListItem').filter({ hasText: title }).first().waitFor();
  }
  await drawer.click();
}

async function ask(page, question) {
  await page.getByTestId('activeEditor').click();
  await page.keyboard.insertText(question);
  await page.getByTestId('editor-Run').click();
  await page.locator('svg g.node').first().waitFor();
  await page.getByTitle('Fullscreen', { exact: true }).first().click();
  await still(page);
  await page.locator('.zoom-to-fit, [aria-label="zoom-to-fit"]').first().click();
  await still(page);
}

// still waits until the nodes have come to rest.
async function still(page) {
  let before = '';
  for (let i = 0; i < 40; i++) {
    const now = await page.locator('svg g.node').evaluateAll((all) => all.map((n) => n.getAttribute('transform')).join());
    if (now === before) return;
    before = now;
    await page.waitForTimeout(250);
  }
}

// see gives what the nodes that are drawn say, and their colours.
async function see(page) {
  const captions = (await page.locator('svg g.node').allTextContents()).map((c) => c.trim());
  const fills = await page.locator('svg g.node circle').evaluateAll((all) => all.map((c) => c.getAttribute('fill')));
  console.log(`${captions.length} nodes, ${await page.locator('svg g.relationship').count()} relationships: ${captions.slice(0, 6).join(' · ')}`);
  return { captions, fills };
}
