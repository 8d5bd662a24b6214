// Measures a page in headless Chromium: node measure.js FILE HUGE. How long
// until it shows its first view, and one as large as pages get; how long other
// views and a frame take, while a box and then the whole drawing of a neighbourhood are
// dragged.
import { statSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [file, huge] = process.argv.slice(2);
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
if (process.env.SHOT) writeFileSync(process.env.SHOT, await page.screenshot());
await browser.close();
