import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns } from '../src/drawing/columns.js';
import { heaviest, makeGraph } from '../src/graph.js';
import { initialsOf, isInitials } from '../src/hangul.js';
import { address, parseRoute } from '../src/route.js';

test('initial consonants', () => {
  assert.equal(initialsOf('한보람 씨 A'), 'ㅎㅂㄹ ㅆ A');
  assert.deepEqual(['ㅎㅂㄹ', 'ㅏ', 'a', ''].map(isInitials), [true, false, false, false]);
});

test('what weighs most comes first, else the order of the documents', () => {
  const nodes = [{ id: 'c1', kind: 'claim', text: 'One.', weight: 0.2 }, { id: 'c2', kind: 'claim', text: 'Two.', weight: 0.9 }, { id: 'c3', kind: 'claim', text: 'Three.', weight: 0.2 }];
  const graph = makeGraph({ documents: [], nodes, edges: [], meetings: [], statements: [] });
  assert.deepEqual(heaviest(graph.nodes.map((claim) => ({ claim }))).map(({ claim }) => claim.id), ['c2', 'c1', 'c3']);
});

test('addresses come back as they went', () => {
  for (const [view, id, params] of [['home', '', {}], ['person', 's1', { min: '0.8' }], ['search', 'a/b?c#d 한', {}], ['meetings', '', { person: 's1', kinds: 'agree said' }]]) {
    const route = parseRoute(address(view, id, params));
    assert.deepEqual([route.view, route.id, Object.fromEntries(route.params)], [view, id, params]);
  }
  assert.equal(parseRoute('').view, 'home');
});

test('the layout is the same each time, and no box lies on another', () => {
  const make = () => {
    const boxes = Array.from({ length: 80 }, (_, i) => ({ id: 'b' + i, column: i % 3, width: 100 + (i % 7), height: 30 + (i % 5) * 9, x: 0, y: 0 }));
    columns(boxes, boxes.map((box, i) => ({ source: box.id, target: 'b' + ((i * 7) % 80) })));
    return boxes;
  };
  const boxes = make();
  assert.deepEqual(make(), boxes);
  for (const a of boxes) {
    for (const b of boxes) {
      const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.01;
      assert.ok(a === b || apart, `${a.id} lies on ${b.id}`);
    }
  }
});
