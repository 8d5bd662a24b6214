// One browser for a test file, and pages opened in it that note what they
// fetch and what goes wrong.
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The folder of the sample interviews. */
export const seeds = fileURLToPath(new URL('../../../../seeds', import.meta.url));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
after(() => browser.close());

/** The address of a page made for the tests: small, read, long, hostile, empty or large. */
export const fileOf = (name) => `file://${process.env.PAGES}/${name}.html`;

/** The address of the page of the sample interviews, as the program writes it. */
export const seedsPage = () => fileOf('seeds');

export const desktop = { viewport: { width: 1280, height: 900 }, locale: 'en-US', colorScheme: 'light' };
export const phone = { viewport: { width: 360, height: 740 }, locale: 'ko-KR', colorScheme: 'light', hasTouch: true };

/** Opens an address; the page has requests and problems beside what Playwright gives. */
export async function open(address, options = desktop) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.requests = [];
  page.problems = [];
  page.on('request', (request) => page.requests.push(request.url()));
  page.on('pageerror', (error) => page.problems.push(String(error.stack)));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && page.problems.push(message.text()));
  page.on('dialog', (dialog) => { page.problems.push('dialog'); dialog.dismiss(); });
  await page.goto(address);
  return page;
}

/** The nodes of the graph in a page. */
export const nodesOf = (page) => page.evaluate(() => JSON.parse(document.getElementById('graph').textContent).nodes);

const views = { speaker: 'person', claim: 'claim', interview: 'interview', link: 'source' };

/** The address after # of a node's view. */
export const hashOf = (node) => `#/${views[node.kind]}/${node.id}`;

/**
 * Shows another view in an open page, and waits until it is drawn: the page hears of a new address only later. Where
 * the page was loading itself anew, as it does after a decision, once more.
 */
export async function show(page, hash) {
  const go = () => page.evaluate((to) => new Promise((drawn) => {
    const before = location.href;
    addEventListener('hashchange', () => drawn(), { once: true });
    location.hash = to;
    if (location.href === before) drawn();
  }), hash);
  await go().catch(async (error) => {
    if (!error.message.includes('context was destroyed')) throw error;
    await page.waitForLoadState();
    await go();
  });
}

/** Unfolds what a summary stands for, and waits until it is filled: that happens after the click. */
export async function unfold(summary) {
  await summary.evaluate((one) => new Promise((filled) => {
    one.parentElement.addEventListener('toggle', () => filled(), { once: true });
    one.click();
  }));
}
