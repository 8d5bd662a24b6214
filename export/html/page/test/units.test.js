import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about, wordsOf } from '../src/about.js';
import { columns } from '../src/drawing/columns.js';
import { heaviest, makeGraph } from '../src/graph.js';
import { initialsOf, isInitials } from '../src/hangul.js';
import { documentAddress, placeOf } from '../src/reader/places.js';
import { segments, setting } from '../src/reader/setting.js';
import { Paragraph, bytesOf, cut, runsOf } from '../src/reader/texts.js';
import { address, parseRoute } from '../src/route.js';
import { axisOf, spanOf } from '../src/time.js';

test('initial consonants', () => {
  assert.equal(initialsOf('한보람 씨 A'), 'ㅎㅂㄹ ㅆ A');
  assert.deepEqual(['ㅎㅂㄹ', 'ㅏ', 'a', ''].map(isInitials), [true, false, false, false]);
});

test('words are compared as on the command line', () => {
  for (const [text, normal] of [ // as internal/text has them
    ['It\'s 3.5% of $1,000', 'its 3.5% of $1,000'],
    ['-5 degrees, 1-5, x-5', '-5 degrees 1 5 x 5'],
    ['+7 −8 a +9', '+7 −8 a +9'],
    ['A.B.C.', 'a b c'],
    ['naïve café', 'naïve café'],
    ['ＡＢＣ１２３', 'abc123'],
    ['\u3164전차\u3164무료', '전차 무료'],
    ['12:30/7 and/or', '12:30/7 and or'],
    ['don’t \'quote\'', 'dont quote'],
    ['Σίσυφος ΟΔΟΣ', 'σίσυφος οδοσ'],
    ['Ⅻ ½ ²', 'xii 1 2 2'],
    ['café ṩ', 'café ṩ'],
    ['₩5,000원', '₩5,000원'],
    ['㈜전차', '주 전차'],
    ['İstanbul', 'istanbul'],
    ['…', ''],
    ['a_b a—b', 'a b a b'],
    ['٣٫٥ ३.५', '٣ ٥ ३.५'],
    ['전차는, 무료입니다!', '전차는 무료입니다'],
    ['１，０００', '1,000'],
    ['👩\u200d👩\u200d👧 3', '3'],
    ['x\u200by', 'x y'],
    ['¡Hola! ¿qué?', 'hola qué'],
    ['3.', '3'],
    ['.5', '5'],
    ['5%', '5%'],
  ]) assert.equal(wordsOf(text).join(' '), normal, text);
  const claim = { text: '전차는 무료, 3.5% of trams.' };
  for (const [words, is] of [['전', true], ['tram', true], ['tra', false], ['of', true], ['3.5%', true], ['3.5', false], ['무료 trams', true], ['무료 bus', false], ['', true]]) assert.equal(about(words)(claim), is, words);
});

test('dates at the precision known, on an axis with few ticks', () => {
  const days = (date) => { const span = spanOf(date); return span && span[1] - span[0]; };
  assert.deepEqual(['2032', '2031', '2032-02', '2031-05-06', '2031-05-06T10:00', '', undefined, 'spring'].map(days), [366, 365, 29, 1, 1, null, null, null]);
  const axis = (...dates) => axisOf(dates.map(spanOf));
  assert.equal(axisOf([]), null);
  assert.deepEqual(axis('2031-05-06').ticks.map(({ label }) => label), ['2031-05-06']);
  assert.deepEqual(axis('2029', '2031-11').ticks.map(({ label }) => label), ['2029', '2030', '2031']);
  assert.deepEqual(axis('2031-01', '2031-04-30').ticks.map(({ label }) => label), ['2031-01', '2031-02', '2031-03', '2031-04']);
  for (const [from, to] of [['1903', '2031'], ['2031-05-06', '2031-06-20'], ['2030-12-30', '2031-01-02'], ['2001', '2009'], ['1001', '2031']]) {
    const { place, ticks } = axis(from, to);
    assert.ok(ticks.length >= 2 && ticks.length <= 5, `${from} to ${to}: ${ticks.length}`);
    assert.ok(place(spanOf(from)[0]) >= 0 && place(spanOf(to)[1]) <= 100 && ticks.every(({ at }) => at >= 0 && at <= 100));
  }
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

test('bytes of a document and letters of a browser', () => {
  for (const text of ['', 'plain', '전차는 6분', 'café', 'a👩‍👩‍👧b', 'x\u0301']) assert.equal(bytesOf(text), Buffer.byteLength(text), text);
  assert.deepEqual(runsOf([3, '전차', 9, 14, '&', 14, 14, '\n']), [
    { start: 3, end: 9, words: '전차' }, { start: 9, end: 14, words: '&' }, { start: 14, end: 14, words: '\n' },
  ]);
});

test('runs are cut at bytes; what is read differently stays whole', () => {
  const words = (run, ...places) => cut(run, places).map((part) => `${part.start}:${part.words}:${part.end}`).join(' ');
  assert.equal(words({ start: 10, end: 27, words: '전차 👋 café' }, 13, 17, 21), '10:전:13 13:차 :17 17:👋:21 21: café:27');
  assert.equal(words({ start: 10, end: 13, words: 'abc' }, 10, 13, 99), '10:abc:13');
  assert.equal(words({ start: 10, end: 15, words: '&' }, 12), '10:&:15');
  assert.equal(words({ start: 0, end: 6, words: '전차' }, 2, 4), '0:전:3 3:차:6', 'inside a letter: behind it');
});

const paragraph = (...runs) => {
  const all = runsOf(runs);
  return new Paragraph({ lang: 'en', span: [Math.min(...all.map((run) => run.start)), Math.max(...all.map((run) => run.end))], runs });
};

test('marks are set on their words, in the order of the reading, each beginning once', () => {
  const mark = (name, start, end) => ({ name, start, end, isOf: (speaker) => (name === 'a') === (speaker === 'Ann') });
  // Two people whose words lie between each other's in the file, as in files of tiers.
  const transcript = { pieces: [{ by: 'Ann', paragraphs: [paragraph(0, 'One two.', 40, 'Three.')] }, { by: 'Ben', paragraphs: [paragraph(20, 'Four five.')] }] };
  const marks = [mark('a', 4, 46), mark('b', 20, 24), mark('c', 30, 38), mark('d', 25, 30)];
  marks.sort((x, y) => x.start - y.start);
  const { lines, set } = setting(transcript, marks);
  assert.deepEqual(lines.map(({ begins }) => begins.map(({ name }) => name).join('')), ['a', 'bd']);
  assert.deepEqual(set.map(({ name }) => name), ['a', 'b', 'd'], 'c stands on no words');
  assert.deepEqual(segments(lines[0].paragraph, lines[0].marks).map(({ words, marks: over }) => [words, over.length]), [['One ', 0], ['two.Three.', 1]]);
  assert.deepEqual(segments(lines[1].paragraph, lines[1].marks).map(({ words, marks: over }) => words + over.map(({ name }) => name).join('')), ['Fourb', ' ', 'five.d']);
});

test('addresses of places in documents come back as they went', () => {
  for (const name of ['talk.txt', 'a.zip!말 & b/c.srt', 'me@1-2', '50%?#.txt', 'x@1-2@3-4']) {
    assert.deepEqual(placeOf(parseRoute(documentAddress(name, 5, 90)).id, [name]), { name, start: 5, end: 90 }, name);
    assert.deepEqual(placeOf(parseRoute(documentAddress(name)).id, [name]), { name }, name);
  }
});
