import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { documentAddress } from '../src/reader/places.js';
import { desktop, fileOf, nodesOf, open, phone, seeds, seedsPage, show } from './browser.js';

const lit = (page) => page.locator('.lit').allTextContents().then((all) => all.join(''));
const opened = (page) => page.locator('.readbar').waitFor();

/** The places of evidence in a page, with their words. */
const places = (page) => page.evaluate(() => {
  const { documents, nodes, edges } = JSON.parse(document.getElementById('graph').textContent);
  return edges.flatMap((edge) => (edge.v ?? []).map((v) => ({
    kind: edge.k, document: documents[v.d], start: v.s, end: v.e, quote: v.q ?? nodes[edge.k === 'cites' ? edge.s : edge.t].text,
    by: edge.k === 'said' ? nodes[v.by ?? edge.s].name : null,
  })));
});

test('a quote opens the document at its place, its words lit, with an address to send', async () => {
  const page = await open(seedsPage());
  const quote = page.locator('article.meeting a.quote').first();
  const words = await quote.textContent();
  await quote.focus();
  await page.keyboard.press('Enter');
  await opened(page);
  assert.equal(await lit(page), words);
  assert.match(page.url(), /#\/document\/[^@]+@\d+-\d+$/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), words, 'the focus is on them');
  assert.ok(await page.locator('.lit').first().evaluate((e) => { const { top, bottom } = e.getBoundingClientRect(); return top > 0 && bottom < innerHeight; }), 'in sight');
  const sent = await open(page.url());
  await opened(sent);
  assert.equal(await lit(sent), words);
  await page.goBack();
  await page.locator('article.meeting').first().waitFor();
});

for (const [name, formats, least] of [['seeds', 7, 80], ['samples', 20, 60]]) test(`every place in every format of the ${name} is lit by the words of its quote, under who said or reported it`, async () => {
  const page = await open(fileOf(name));
  const letters = (text) => text.replace(/\([^)]*\)|\[[^\]]*\]|[\s\p{P}]/gu, '').toLowerCase();
  const said = (await places(page)).filter(({ kind }) => kind !== 'cites');
  assert.ok(said.length > least, `${said.length} places`);
  assert.ok(new Set(said.map(({ document }) => document.split('.').at(-1))).size >= formats, 'in all formats');
  for (const { document, start, end, quote, by } of said) {
    await show(page, documentAddress(document, start, end));
    await page.waitForFunction((name) => document.querySelector('h1').textContent === name && document.querySelector('.lit'), document);
    assert.equal(letters(await lit(page)), letters(quote), `${document}@${start}-${end}`);
    const who = await page.locator('.lit').first().evaluate((e) => {
      let line = e.closest('.line');
      while (line && !line.classList.contains('first')) line = line.previousElementSibling;
      return line?.querySelector('.voice .person')?.textContent ?? '';
    });
    if (by && who) assert.equal(who, by, `${document}@${start}-${end}: ${quote}`);
  }
  assert.deepEqual(page.problems, []);
});

test('arrows go from claim to claim, with Shift from agreement to agreement, and Enter opens the claim', async () => {
  const page = await open(seedsPage() + '#/document/tram-talk.en.txt');
  await opened(page);
  const marks = await page.locator('.mark').allTextContents();
  for (const words of marks.slice(0, 3)) {
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), words);
    assert.equal(await lit(page), words);
  }
  await page.keyboard.press('ArrowLeft');
  assert.equal(await lit(page), marks[1]);
  assert.match(page.url(), /tram-talk\.en\.txt@\d+-\d+$/, 'the address follows');
  const meets = await page.locator('.mark:has(+ sup)').allTextContents();
  assert.ok(meets.length > 2 && meets.length < marks.length);
  const from = marks.indexOf(await lit(page));
  await page.keyboard.press('Shift+ArrowRight');
  assert.equal(await lit(page), meets.find((words) => marks.indexOf(words) > from));
  assert.match(await page.locator('.readbar .told').textContent(), new RegExp(`of ${marks.length}`));
  const note = await page.evaluate(() => document.getElementById(document.activeElement.getAttribute('aria-describedby')).textContent);
  assert.match(note, /says the (same|opposite)/);
  const words = await lit(page);
  await page.keyboard.press('Enter');
  await page.waitForFunction((title) => document.querySelector('h1').textContent === title, words);
  await page.goBack();
  await opened(page);
  assert.equal(await lit(page), words, 'back where one was');
  await page.locator('#search').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(await lit(page), words, 'not while somebody types');
});

test('the buttons do what the keys do', async () => {
  const page = await open(seedsPage() + '#/document/radio.ko.txt', phone);
  await opened(page);
  const marks = await page.locator('.mark').allTextContents();
  await page.locator('.readbar button').nth(1).click();
  assert.equal(await lit(page), marks[0]);
  await page.locator('.readbar button').nth(3).click();
  const next = await lit(page);
  assert.ok(next && next !== marks[0]);
  await page.locator('.readbar button').nth(0).click();
  assert.equal(await lit(page), marks[marks.indexOf(next) - 1]);
});

test('in the margin stands what others say, linked to where they say it, and who reported', async () => {
  const page = await open(seedsPage() + '#/document/harbour-breakfast.en.txt');
  await opened(page);
  const note = page.locator('.note', { hasText: 'as reported by' }).first();
  assert.match(await note.textContent(), /shopkeepers, as reported by Petra Lund/);
  assert.equal(await page.locator('.mark.hearsay').first().textContent(), 'they are losing customers.');
  const other = page.locator('.meets.opposite a.quote').first();
  const words = await other.textContent();
  await other.click();
  await page.waitForFunction((text) => document.querySelector('.lit')?.textContent === text, words);
});

test('words that are no claim are lit too, and what is in no text is told', async () => {
  const raw = readFileSync(`${seeds}/radio.ko.txt`);
  const start = raw.indexOf(Buffer.from('하루에 몇 시간'));
  const page = await open(seedsPage() + documentAddress('radio.ko.txt', start, start + Buffer.byteLength('하루에 몇 시간')));
  await opened(page);
  assert.equal(await lit(page), '하루에 몇 시간');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.locator('.lit').count(), 1, 'then something else is');
  await show(page, documentAddress('radio.ko.txt', 9e6, 9e6 + 1));
  await page.locator('.notice').waitFor();
});

test('two people, and two interviews, side by side where they meet', async () => {
  const page = await open(seedsPage());
  await page.locator('a.row', { hasText: 'Mina Orrell' }).first().click();
  await page.locator('[role=status] a').click();
  const shown = () => Promise.all([0, 1].map((i) => page.locator('.pane').nth(i).locator('.lit').allTextContents().then((all) => all.join(''))));
  await page.locator('.pane >> nth=1 >> .lit').waitFor();
  await page.locator('.pane >> nth=0 >> .lit').waitFor();
  const first = await shown();
  assert.match(await page.locator('.between').textContent(), /place 1 of \d/);
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => /place 2 of/.test(document.querySelector('.between').textContent));
  await page.waitForFunction((before) => [...document.querySelectorAll('.pane')].every((pane) => pane.querySelector('.lit')) && [...document.querySelectorAll('.lit')].map((e) => e.textContent).join() !== before, first.join());
  const second = await shown();
  const again = await open(page.url());
  await again.locator('.pane >> nth=1 >> .lit').waitFor();
  await again.locator('.pane >> nth=0 >> .lit').waitFor();
  assert.deepEqual(await Promise.all([0, 1].map((i) => again.locator('.pane').nth(i).locator('.lit').first().textContent())), second, 'the address says where');
  const talk = (await nodesOf(page)).find((node) => node.title?.startsWith('Harbour Breakfast'));
  await show(page, '#/interview/' + talk.id);
  await page.locator('main a[href^="#/beside?interview"]').first().click();
  await page.locator('.pane >> nth=1 >> .lit').waitFor();
  assert.match(await page.locator('h1').textContent(), /Harbour Breakfast/);
  assert.deepEqual(page.problems, []);
});

test('nothing is unpacked or fetched before somebody reads, and nothing fetched then', async () => {
  const page = await open(seedsPage());
  await page.evaluate(() => { window.unpacked = 0; const Own = window.DecompressionStream; window.DecompressionStream = class extends Own { constructor(kind) { super(kind); window.unpacked++; } }; });
  for (const link of await page.locator('nav a').all()) await link.click();
  assert.equal(await page.evaluate(() => window.unpacked), 0);
  await page.evaluate(() => { location.hash = '#/people'; location.hash = '#/document/radio.ko.txt'; }); // two changes at once are drawn once
  await opened(page);
  assert.equal(await page.evaluate(() => window.unpacked), 1);
  assert.deepEqual(page.requests, [seedsPage()]);
});

test('a recording is fetched when somebody plays it, and from the moment of the claim', async () => {
  const page = await open(seedsPage() + '#/document/harbour-breakfast.en.txt@426-486');
  await opened(page);
  await page.waitForTimeout(100);
  assert.deepEqual(page.requests.filter((url) => url.startsWith('http')), []);
  const asked = [];
  await page.route('https://example.org/**', (route) => { asked.push(route.request().url()); return route.abort(); });
  await page.locator('.readbar button.play').click();
  await page.locator('#player [role=status]', { hasText: 'cannot play' }).waitFor();
  assert.deepEqual([...new Set(asked)], ['https://example.org/audio/harbour-breakfast-88.mp3']);
  assert.deepEqual(page.problems.filter((text) => /Content.Security/.test(text)), []);
});

test('a page of a graph, and one without texts, say so and show the quotes', async () => {
  const page = await open(fileOf('small') + '#/document/harbour.txt', { ...desktop, locale: 'ko-KR' });
  assert.match(await page.locator('.notice').textContent(), /그래프로 만들었는데/);
  assert.ok(await page.locator('main blockquote').count() > 1);
  await show(page, '#/documents');
  assert.match(await page.locator('.notice').textContent(), /whosaid serve/);
  const [first] = (await places(page)).filter(({ kind }) => kind === 'said');
  await show(page, documentAddress(first.document, first.start, first.end));
  assert.equal(await page.locator('.askedfor blockquote').first().textContent(), first.quote);
  assert.deepEqual(page.problems, []);
});

test('a place far down in a long document is in sight, and so is what the keys lead to', async () => {
  const page = await open(fileOf('long'));
  const said = (await places(page)).filter(({ kind, document }) => kind === 'said' && document === 'long.txt').sort((a, b) => a.start - b.start);
  const inSight = (words) => page.waitForFunction((text) => {
    const lit = document.querySelector('.lit');
    if (lit?.textContent !== text) return false;
    const { top, bottom } = lit.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  }, words);
  await show(page, documentAddress('long.txt', said[9000].start, said[9000].end));
  await inSight(said[9000].quote);
  await page.keyboard.press('ArrowLeft');
  await inSight(said[8999].quote);
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift+ArrowRight');
  assert.match(await page.locator('.readbar .told').textContent(), /of 10,000/);
  await page.waitForFunction(() => document.querySelectorAll('.mark').length === 10000); // the rest is made meanwhile
  await inSight(await lit(page));
  assert.deepEqual(page.problems, []);
});

test('a browser that cannot unpack says so, and shows the quotes', async () => {
  const page = await open(seedsPage());
  await page.evaluate(() => { delete window.DecompressionStream; });
  await show(page, '#/document/radio.ko.txt');
  await page.locator('main [role=alert]', { hasText: 'cannot unpack' }).waitFor();
  assert.ok(await page.locator('main blockquote').count() > 3);
});

test('prints the whole document, with its notes', async () => {
  const page = await open(fileOf('long') + '#/document/short.txt');
  await page.locator('.mark').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  assert.equal(await page.locator('.readbar').isVisible(), false);
  assert.equal(await page.locator('.part:empty').count(), 0);
  assert.equal(await page.locator('.mark').count(), 1000);
});
