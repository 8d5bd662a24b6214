import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileOf, hashOf, nodesOf, open, phone, show, unfold } from './browser.js';

// The heading once what was clicked has had its turn: an address is followed later than it is set.
const heading = (page) => page.evaluate(() => new Promise((told) => setTimeout(() => told(document.querySelector('h1').textContent))));

test('search, a person, a shared claim, its two quotes, and back', async () => {
  const page = await open(fileOf('small'));
  await page.fill('#search', 'orrel');
  await page.locator('main ul.rows a').first().click();
  assert.equal(await heading(page), 'Mina Orrell');
  await page.locator('article.meeting a.quote', { hasText: 'Trams are cheap' }).first().click();
  assert.equal(await heading(page), 'Trams are cheap to run.');
  assert.equal(await page.locator('.saying blockquote').first().textContent(), 'Trams are cheap to run.');
  assert.equal(await page.locator('.join.same blockquote .quote').first().textContent(), '전차는 운영비가 적게 듭니다.');
  assert.match(await page.locator('.saying .where').first().textContent(), /Harbour talk.*open at .*harbour\.txt, bytes \d+/);
  await unfold(page.locator('section', { hasText: 'Stands on' }).locator('summary').first());
  assert.equal(await page.locator('.evidence:visible blockquote').first().textContent(), 'Trams are cheap to run.', 'what supports the interview');
  await page.goBack();
  assert.equal(await heading(page), 'Mina Orrell');
  await page.goBack();
  assert.match(await heading(page), /orrel/);
  assert.equal(await page.inputValue('#search'), 'orrel');
});

test('initial consonants find Korean names', async () => {
  const page = await open(fileOf('small'));
  for (const words of ['ㅎㅇㄹ', '한아', 'ㅇㄹ', 'areum']) {
    await page.fill('#search', words);
    assert.match(await page.locator('main ul.rows li').first().textContent(), /한아름/, words);
  }
  await page.fill('#search', 'nothing like it');
  assert.match(await page.locator('main [role=status]').textContent(), /^0/);
});

test('every view has an address that opens it', async () => {
  const page = await open(fileOf('small'));
  const first = new Map((await nodesOf(page)).map((node) => [node.kind, node])); // one of each kind
  for (const node of first.values()) {
    const fresh = await open(fileOf('small') + hashOf(node));
    assert.equal(await heading(fresh), node.name || node.text || node.title || node.url, hashOf(node));
    assert.deepEqual(fresh.problems, []);
    await fresh.context().close();
  }
  await show(page, '#/person/nobody');
  assert.equal(await heading(page), 'Not here');
});

test('filters choose, and stand in the address', async () => {
  const page = await open(fileOf('small') + '#/meetings');
  const count = () => page.locator('article.meeting').count();
  const all = await count();
  await page.locator('#kind-agree').uncheck();
  assert.equal(await page.locator('article.meeting.same').count(), 0);
  assert.match(page.url(), /kinds=disagree/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'kind-agree', 'focus stays');
  await page.locator('#kind-agree').check();
  assert.equal(await count(), all);
  await page.selectOption('#choose-person', { label: '한아름' });
  for (const who of await page.locator('article.meeting').all()) assert.match(await who.textContent(), /한아름/);
  await page.locator('#strength').fill('1');
  assert.ok(await count() < all);
  const shared = await open(page.url());
  assert.equal(await shared.locator('article.meeting').count(), await count());
});

test('the drawing shows the neighbourhood, and its table the same lines', async () => {
  const page = await open(fileOf('small'));
  const mina = (await nodesOf(page)).find((node) => node.name === 'Mina Orrell');
  await show(page, hashOf(mina));
  const drawn = await page.evaluate(() => {
    const cy = document.querySelector('.canvas').drawn;
    return { boxes: cy.nodes().length, lines: cy.edges().length, overlaps: cy.nodes().some((a) => cy.nodes().some((b) => {
      const [p, q] = [a.boundingBox(), b.boundingBox()];
      return a !== b && p.x1 < q.x2 && q.x1 < p.x2 && p.y1 < q.y2 && q.y1 < p.y2;
    })) };
  });
  assert.ok(drawn.boxes >= 4, `${drawn.boxes} boxes`);
  assert.equal(drawn.overlaps, false);
  await unfold(page.locator('figure details summary'));
  assert.equal(await page.locator('figure tbody tr').count(), drawn.lines);
});

test('printed, a drawing comes with all rows of its table', async () => {
  const page = await open(fileOf('small'));
  await show(page, hashOf((await nodesOf(page)).find((node) => node.name === 'Mina Orrell')));
  const printed = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return [document.querySelectorAll('figure tbody tr').length, document.querySelector('.canvas').drawn.edges().length];
  });
  assert.equal(printed[0], printed[1]);
  assert.ok(printed[1] > 0);
});

test('a drawing too wide for a phone begins with the box that the view is of', async () => {
  const page = await open(fileOf('small'), phone);
  await show(page, hashOf((await nodesOf(page)).find((node) => node.text === 'Trams are cheap to run.')));
  const focus = await page.evaluate(() => {
    const cy = document.querySelector('.canvas').drawn;
    const { x1, x2 } = cy.nodes('[?focus]').renderedBoundingBox({ includeOverlays: false });
    return { left: x1, right: cy.width() - x2, wide: cy.elements().renderedBoundingBox().w > cy.width() };
  });
  assert.ok(focus.wide && focus.left >= 0 && focus.right >= 0, JSON.stringify(focus));
});

test('a click in the drawing opens the box, a drag moves it', async () => {
  const page = await open(fileOf('small'));
  const nodes = await nodesOf(page);
  await show(page, hashOf(nodes.find((node) => node.text === 'Trams are cheap to run.')));
  const other = nodes.find((node) => node.name === 'Mina Orrell');
  const canvas = page.locator('.canvas');
  await canvas.scrollIntoViewIfNeeded();
  const at = async () => {
    const box = await canvas.boundingBox();
    const place = await page.evaluate((id) => document.querySelector('.canvas').drawn.getElementById(id).renderedPosition(), other.id);
    return { x: box.x + place.x, y: box.y + place.y };
  };
  const from = await at();
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y + 25, { steps: 4 });
  await page.mouse.up();
  const to = await at();
  assert.deepEqual([Math.round(to.x - from.x), Math.round(to.y - from.y)], [40, 25]);
  await page.mouse.click(to.x, to.y);
  await page.waitForFunction(() => document.querySelector('h1').textContent === 'Mina Orrell');
});
