// A long document in parts: those that are looked at are made first, the rest
// while nothing else happens, so that nobody waits for it.
import { h } from '../dom.js';

const letters = 6000; // of a part, about
const patience = 8; // milliseconds of work at a time

/**
 * @param {any[]} lines
 * @param {(line: any) => Node} show
 */
export function parts(lines, show) {
  const all = cutInParts(lines);
  const body = h('div', { class: 'pages' }, all.map(({ element }) => element));
  const of = all.flatMap((part, i) => part.lines.map(() => i)); // line → part
  let waiting = null;

  const fill = (part) => {
    if (!part || part.done) return;
    part.done = true;
    part.element.append(...part.lines.map(show));
  };
  const work = (order) => {
    const began = performance.now();
    while (order.length && performance.now() - began < patience) fill(order.shift());
    waiting = order.length ? setTimeout(() => work(order)) : null;
  };
  return {
    body,
    /** Makes the part of a line, and those beside it. */
    reach(line) {
      const at = of[line];
      [at - 1, at, at + 1].forEach((i) => fill(all[i]));
    },
    /** Makes all the rest, those near a line first. */
    rest(line) {
      clearTimeout(waiting);
      const far = (part) => Math.abs(part.i - of[line]);
      const order = all.filter((part) => !part.done).sort((a, b) => far(a) - far(b));
      waiting = setTimeout(() => work(order));
    },
    all: () => all.forEach(fill),
    stop: () => clearTimeout(waiting),
  };
}

function cutInParts(lines) {
  const out = [];
  let room = 0;
  for (const line of lines) {
    if (room <= 0) {
      out.push({ i: out.length, lines: [], element: h('div', { class: 'part' }), done: false });
      room = letters;
    }
    out.at(-1).lines.push(line);
    room -= line.paragraph.letters + 200 * line.begins.length + 40;
  }
  for (const part of out) part.element.style.containIntrinsicSize = `auto ${heightOf(part.lines)}px`;
  return out;
}

/** About how high some lines are before they are drawn. */
const heightOf = (lines) => lines.reduce((sum, line) => sum + 28 * Math.ceil(line.paragraph.letters / 70) + 24, 0);
