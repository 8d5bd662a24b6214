import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-frame-rate-limit', '--disable-gpu-vsync'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
const cdp = await page.context().newCDPSession(page);
await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 200 });
const top = (profile, n = 14) => {
  const self = new Map(); const dt = profile.timeDeltas; const byId = new Map(profile.nodes.map((x) => [x.id, x]));
  profile.samples.forEach((s, i) => { const x = byId.get(s); const k = x.callFrame.functionName + ':' + x.callFrame.lineNumber + ':' + x.callFrame.columnNumber; self.set(k, (self.get(k) || 0) + dt[i] / 1000); });
  return [...self].sort((a, b) => b[1] - a[1]).slice(0, n).map(([k, v]) => v.toFixed(0) + 'ms ' + k).join('\n');
};
;
await page.goto('file:///tmp/page/w/large.html'); await page.waitForTimeout(300);
const hub = await page.evaluate(() => JSON.parse(document.getElementById('graph').textContent).nodes.find((n) => n.name === 'Hub of the Bench').id);
await page.goto(`file:///tmp/page/w/large.html#/person/${hub}?draw=all`); await page.waitForFunction(() => document.querySelector('.canvas')?.drawn);
await page.locator('.canvas').scrollIntoViewIfNeeded(); const box = await page.locator('.canvas').boundingBox();
const at = await page.evaluate(() => { const cy = document.querySelector('.canvas').drawn; cy.fit(undefined, 16); const m = { x: cy.width() / 2, y: cy.height() / 2 }; const far = (n) => (n.renderedPosition('x') - m.x) ** 2 + (n.renderedPosition('y') - m.y) ** 2; return cy.nodes('[kind="claim"]').toArray().sort((a, b) => far(a) - far(b))[0].renderedPosition(); });
await page.mouse.move(box.x + at.x, box.y + at.y); await page.mouse.down(); await page.evaluate(() => { window.calls = {}; for (const k of ['drawImage', 'stroke', 'fill', 'clearRect', 'fillText']) { const f = CanvasRenderingContext2D.prototype[k]; CanvasRenderingContext2D.prototype[k] = function (...a) { const id = k + ' ' + (this.canvas.dataset.id || 'buffer'); window.calls[id] = (window.calls[id] || 0) + 1; return f.apply(this, a); }; } });
;
await page.evaluate(({ x, y }) => new Promise((done) => { let i = 0; const tick = () => { i++; document.querySelector('.canvas canvas').dispatchEvent(new MouseEvent('mousemove', { clientX: x + 80 * Math.sin(i / 10), clientY: y + 50 * Math.sin(i / 7), buttons: 1, bubbles: true })); i < 200 ? requestAnimationFrame(tick) : done(); }; requestAnimationFrame(tick); }), { x: box.x + at.x, y: box.y + at.y });
console.log(await page.evaluate(() => window.calls)); await browser.close();

