// Measures a page in headless Chromium: node measure.js FILE HUGE LONG. How long
// until it shows its first view, and one as large as pages get; how long other
// views take; how long a frame takes while a box and then the whole drawing of a
// neighbourhood are dragged; and how long a document of 10,000 claims takes to
// open, at its beginning and in its middle, and to go from claim to claim in.
import { statSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [file, huge, long] = process.argv.slice(2);
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const near = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });

for (const [name, goal] of [[huge, 3000], [file, 2000]]) {
  const opened = [];
  for (let i = 0; i < 5; i++) {
    await page.goto('about:blank');
    await page.goto('file://' + name);
    opened.push(await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))));
  }
  console.log(`open: ${(statSync(name).size / 1e6).toFixed(1)} MB, ${median(opened).toFixed(0)} ms to the first view drawn, median of ${opened.length} (goal ${goal})`);
}

const searched = await page.evaluate(async () => {
  const box = document.getElementById('search');
  const times = [];
  for (const words of ['s', 'sp', 'tram line 7', '전차', 'ㅅㄱ', 'hub']) {
    const start = performance.now();
    box.value = words;
    box.dispatchEvent(new Event('input'));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    times.push(performance.now() - start);
  }
  return times;
});
console.log(`search: ${median(searched).toFixed(0)} ms a key, worst ${Math.max(...searched).toFixed(0)} ms`);

const shown = await page.evaluate(async () => {
  const times = {};
  for (const hash of ['#/positions', '#/changes', '#/changes?about=tram', '#/positions?about=tram&order=interviews', '#/meetings']) {
    const start = performance.now();
    const done = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = hash;
    await done;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times[hash] = Math.round(performance.now() - start);
  }
  return times;
});
console.log(`views, in ms (goal 100): ${Object.entries(shown).map(([hash, time]) => `${hash} ${time}`).join(', ')}`);

const hub = await page.evaluate(() => JSON.parse(document.getElementById('graph').textContent).nodes.find((node) => node.name === 'Hub of the Bench').id);
await page.goto(`file://${file}#/person/${hub}?draw=all`);
await page.waitForFunction(() => document.querySelector('.canvas')?.drawn);
const drawn = await page.evaluate(() => document.querySelector('.canvas').drawn.nodes().length);
await page.locator('.canvas').scrollIntoViewIfNeeded();
const box = await page.locator('.canvas').boundingBox();

// One move of the pointer a frame, and no waiting for the screen: the time
// between frames is what a frame takes.
async function drag(from) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const frames = await page.evaluate(({ x, y }) => new Promise((done) => {
    const frames = [];
    let last = performance.now();
    const tick = (now) => {
      frames.push(now - last);
      last = now;
      const i = frames.length;
      const to = { clientX: x + 80 * Math.sin(i / 10), clientY: y + 50 * Math.sin(i / 7), buttons: 1, bubbles: true };
      document.querySelector('.canvas canvas').dispatchEvent(new MouseEvent('mousemove', to));
      if (i < 240) requestAnimationFrame(tick);
      else done(frames.slice(10));
    };
    requestAnimationFrame(tick);
  }), from);
  await page.mouse.up();
  return frames;
}

const at = await page.evaluate(() => {
  const cy = document.querySelector('.canvas').drawn;
  cy.fit(undefined, 16);
  const middle = { x: cy.width() / 2, y: cy.height() / 2 };
  const far = (node) => (node.renderedPosition('x') - middle.x) ** 2 + (node.renderedPosition('y') - middle.y) ** 2;
  const node = cy.nodes('[kind="claim"]').toArray().sort((a, b) => far(a) - far(b))[0];
  return node.renderedPosition();
});
for (const [what, from] of [['one box', { x: box.x + at.x, y: box.y + at.y }], ['all of it', { x: box.x + 4, y: box.y + box.height - 6 }]]) {
  const frames = await drag(from);
  console.log(`drag ${what} of ${drawn}: ${median(frames).toFixed(1)} ms a frame, median of ${frames.length}; 95 in 100 within ${near(frames, 0.95).toFixed(1)} ms (goal 16)`);
}
// A document of 10,000 claims: from the address to the words lit, the frame
// that shows them, and the longest stretch in which nothing else could happen.
await page.goto(`file://${long}`);
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
const work = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];
const busy = async () => (await cdp.send('Performance.getMetrics')).metrics.reduce((sum, { name, value }) => sum + (work.includes(name) ? value * 1000 : 0), 0);
const idle = await busy();
await page.evaluate(() => { location.hash = '#/document/long.txt'; });
await page.waitForSelector('.mark', { state: 'attached', polling: 1 });
console.log(`read: ${(await busy() - idle).toFixed(0)} ms of processor time until a document of 10,000 claims is first opened (goal 100)`);
const reads = await page.evaluate(async () => {
  const places = JSON.parse(document.getElementById('graph').textContent).edges.filter((edge) => edge.k === 'said').flatMap((edge) => edge.v).filter((v) => v.d === 0).map((v) => `#/document/long.txt@${v.s}-${v.e}`).sort();
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  let longest = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { longest = Math.max(longest, entry.duration); })).observe({ type: 'longtask' });
  const opened = [];
  for (const place of ['#/document/long.txt', places[5000], places[9000], places[10]]) {
    location.hash = '#/documents';
    await frame();
    await new Promise((done) => setTimeout(done, 300));
    const start = performance.now();
    location.hash = place;
    while (!document.querySelector(place.includes('@') ? '.mark.lit' : '.mark')) await new Promise((done) => setTimeout(done));
    await frame();
    opened.push(performance.now() - start);
  }
  await new Promise((done) => setTimeout(done, 3000)); // the rest is made meanwhile
  const steps = [];
  for (let i = 0; i < 60; i++) {
    const start = performance.now();
    document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: i % 2 === 1, bubbles: true }));
    await frame();
    steps.push(performance.now() - start);
  }
  return { opened, steps, longest, marks: document.querySelectorAll('.mark').length };
});
console.log(`read: ${(statSync(long).size / 1e6).toFixed(1)} MB; a document of 10,000 claims is opened in ${reads.opened.map((ms) => ms.toFixed(0)).join(', ')} ms (beginning, middle, end, beginning); nothing waits longer than ${reads.longest.toFixed(0)} ms (goal 100); a step from claim to claim ${median(reads.steps).toFixed(0)} ms, worst ${Math.max(...reads.steps).toFixed(0)} ms, with ${reads.marks} marks`);
if (process.env.SHOT) writeFileSync(process.env.SHOT, await page.screenshot());
await browser.close();
