// A line in time. It only shows to the eye what the words beside it say, so it
// is hidden from those who listen.

import { t } from '../messages.js';
import { s } from '../svg.js';
import { middle, spanOf } from '../time.js';

const slots = 60; // marks nearer than that share of the width are drawn as one
const row = 22; // pixels from one mark without a date to the next
const shown = 3; // of those

/**
 * @typedef {{date: string, look: string, title: string, at: string}} Mark  look: own, so, opposite or both; at: what it opens
 */

/** The marks that have a date, on the axis, and what goes from one to another. */
export function track(axis, marks, turns = []) {
  const dated = marks.map((mark) => ({ ...mark, span: spanOf(mark.date) })).filter(({ span }) => span);
  const at = (date) => axis.place(middle(spanOf(date)));
  const ends = dated.map(({ date }) => at(date));
  const picture = s('svg', { class: 'track', 'aria-hidden': 'true', focusable: 'false' },
    ...(axis?.ticks ?? []).map(({ at: x }) => line('tick', x, x, '0', '100%')));
  if (ends.length > 1) picture.append(line('course', Math.min(...ends), Math.max(...ends)));
  for (const { a, b } of turns) picture.append(line('turn', at(a.date), at(b.date)));
  picture.append(...dated.map(({ span }) => span).filter(([from, to]) => to - from > 1).map(([from, to]) => line('span', axis.place(from), axis.place(to))));
  picture.append(...together(dated, at).map(({ x, group }) => mark(x + '%', group)));
  return picture;
}

/** The marks that have none, beside each other. */
export function undated(marks) {
  const alone = marks.filter(({ date }) => !spanOf(date));
  const picture = s('svg', { class: 'undated', 'aria-hidden': 'true', focusable: 'false' });
  const own = alone.length > shown ? [...alone.slice(0, shown - 1).map((one) => [one]), alone.slice(shown - 1)] : alone.map((one) => [one]);
  picture.append(...own.map((group, i) => mark(row * (i + 0.5), group)));
  return picture;
}

/** Marks that would lie on each other, in groups. */
function together(dated, at) {
  const groups = new Map();
  for (const one of dated) {
    const x = at(one.date);
    const key = Math.round((x / 100) * slots);
    const group = groups.get(key) ?? { x, group: [] };
    group.group.push(one);
    groups.set(key, group);
  }
  return [...groups.values()];
}

const signs = { so: '=', opposite: '≠', both: '=≠' };

function mark(x, group) {
  const looks = new Set(group.map(({ look }) => look));
  const look = looks.size > 1 ? 'both' : group[0].look;
  const sign = signs[look] ?? '';
  const parts = [s('circle', { cx: x, cy: '50%', r: sign ? 9 : 7 }), s('title', {}, group.map(({ title }) => title).join('\n'))];
  if (sign) parts.push(s('text', { x, y: '50%', dy: '.35em', class: sign.length > 1 ? 'two' : null }, sign));
  if (group.length > 1) parts.push(s('text', { x, y: '50%', dy: '-1em', class: 'many' }, t('changes.many', { n: group.length })));
  return s('g', { class: 'point ' + look, 'data-at': group[0].at }, ...parts);
}

const line = (name, from, to, top = '50%', bottom = '50%') => s('line', { class: name, x1: from + '%', x2: to + '%', y1: top, y2: bottom });

/** The dates along the axis. */
export function scale(axis) {
  const anchor = (x) => (x < 12 ? 'start' : x > 88 ? 'end' : 'middle');
  return s('svg', { class: 'track scale', 'aria-hidden': 'true', focusable: 'false' },
    ...(axis?.ticks ?? []).map(({ at, label }) => s('text', { x: at + '%', y: '50%', dy: '.35em', 'text-anchor': anchor(at) }, label)));
}
