import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { makeGraph } from './src/graph.js';
import { marksIn } from './src/reader/marks.js';
import { Paragraph } from './src/reader/texts.js';
import { setting, segments } from './src/reader/setting.js';
const s = readFileSync('/tmp/w-reader/pages/long.html', 'utf8');
const payload = JSON.parse(/id="graph">(.*?)<\/script>/s.exec(s)[1]);
const T = (n, f) => { const t = process.cpuUsage(); const r = f(); const u = process.cpuUsage(t); console.log(n, ((u.user + u.system) / 1000).toFixed(1)); return r; };
const g = T('graph', () => makeGraph({ ...payload, texts: ['here','here'] }));
for (let k = 0; k < 2; k++) {
const marksOf = T('marksIn', () => marksIn(g));
const marks = T('marksOf', () => marksOf('long.txt'));
const text = T('inflate', () => inflateRawSync(Buffer.from(/id="text-0">(.*?)</.exec(s)[1], 'base64')).toString());
const raw = T('parse', () => JSON.parse(text));
const tr = T('runs', () => ({ pieces: raw.pieces.map((p) => { p.paragraphs = p.text.map((x) => new Paragraph(x)); return p; }) }));
const own = T('own', () => marks.map((m) => m.again()));
const { lines, set } = T('setting', () => setting(tr, own));
T('segments of all', () => lines.map((l) => segments(l.paragraph, l.marks)));
console.log(text.length, lines.length, set.length, tr.pieces.length);
}
const marks = marksIn(g)('long.txt'); const raw2 = JSON.parse(inflateRawSync(Buffer.from(/id="text-0">(.*?)</.exec(s)[1], 'base64')).toString());
const tr2 = { pieces: raw2.pieces.map((p) => { p.paragraphs = p.text.map((x) => new Paragraph(x)); return p; }) };
for (let k = 0; k < 6; k++) T('setting ' + k, () => setting(tr2, marks));
