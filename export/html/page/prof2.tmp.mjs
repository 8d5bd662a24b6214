import { chromium } from 'playwright-core';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto('file:///tmp/w-reader/pages/long.html');
const cdp = await page.context().newCDPSession(page);
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
const get = async () => Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.filter((m) => /Duration/.test(m.name)).map((m) => [m.name, m.value * 1000]));
await cdp.send('Profiler.enable'); await cdp.send('Profiler.setSamplingInterval', { interval: 500 }); 
for (const hash of ['#/document/long.txt', '#/documents', '#/document/long.txt']) {
const a = await get(); await cdp.send('Profiler.start');
const took = await page.evaluate(async (h) => { const t = performance.now(); location.hash = h; const want = h.includes('long') ? '.mark' : 'a.row'; while (!document.querySelector(want)) await new Promise((d) => setTimeout(d)); const t2 = performance.now() - t; await new Promise((d) => requestAnimationFrame(() => setTimeout(d))); return [t2, performance.now() - t]; }, hash);
const { profile: p } = await cdp.send('Profiler.stop'); const b = await get();
console.log(hash, took.map(Math.round), Object.entries(b).map(([k, v]) => `${k} ${(v - a[k]).toFixed(0)}`).join(' '));
const self = {}; const byId = new Map(p.nodes.map((n) => [n.id, n]));
p.samples.forEach((s, i) => { const n = byId.get(s); const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber + ':' + n.callFrame.columnNumber; self[k] = (self[k] || 0) + p.timeDeltas[i] / 1000; });
console.log(Object.entries(self).sort((x, y) => y[1] - x[1]).slice(0, 12).map(([k, v]) => k + ' ' + v.toFixed(0)).join('\n  '));
}
await browser.close();
