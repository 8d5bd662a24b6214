import { chromium } from 'playwright-core';
const [file, out, hash, mode='desktop', keys=''] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const o = { desktop: { viewport: { width: 1180, height: 900 }, locale: 'en-US' }, ko: { viewport: { width: 1180, height: 900 }, locale: 'ko-KR' }, dark: { viewport: { width: 1180, height: 900 }, locale: 'ko-KR', colorScheme: 'dark' }, phone: { viewport: { width: 360, height: 740 }, locale: 'ko-KR', hasTouch: true } }[mode];
const page = await (await browser.newContext(o)).newPage();
page.on('pageerror', (e) => console.log('ERROR', e.stack)); page.on('console', (m) => console.log('LOG', m.text()));
await page.goto((file.startsWith('http') ? file : 'file://' + file) + hash);
await page.waitForTimeout(500);
for (const k of keys.split(',').filter(Boolean)) { await page.keyboard.press(k); await page.waitForTimeout(150); }
console.log(page.url().slice(-90), await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200)));
await page.screenshot({ path: out });
await browser.close();
