import { h } from '../dom.js';
import { label } from '../graph.js';
import { t } from '../messages.js';
import { separated } from '../parts/evidence.js';
import { address } from '../route.js';
import { documentAddress, readAt } from './places.js';

const shown = 6; // interviews that one meets

/** Where an interview is read: its documents, and beside other interviews that it meets. */
export function readings(graph, interview, said) {
  const names = [...new Set(said.filter(({ entry }) => readAt(entry)).map(({ entry }) => entry.document))];
  const others = metBy(graph, interview).slice(0, shown);
  return [
    names.length > 0 && h('p', { class: 'small' }, t('readings.document'), ' ', separated(names.map((name) => h('a', { href: documentAddress(name) }, name)))),
    others.length > 0 && h('p', { class: 'small' }, t('readings.beside'), ' ', separated(others.map(([other, n]) => besideLink({ interview: interview.id, with: other.id }, `${label(other)} (${n})`)))),
  ].filter(Boolean);
}

/** Other interviews in which somebody says the same or the opposite, with how often; most first. */
function metBy(graph, interview) {
  const times = new Map();
  for (const { a, b } of graph.meetings) {
    const [one, other] = [a.entry.interview, b.entry.interview];
    if (!one || !other || one === other || (one !== interview && other !== interview)) continue;
    const met = one === interview ? other : one;
    times.set(met, (times.get(met) ?? 0) + 1);
  }
  return [...times].sort(([a, n], [b, m]) => m - n || a.i - b.i);
}

/** A link to both readers. */
export const besideLink = (pair, words = t('beside.open')) => h('a', { href: address('beside', '', pair) }, words);
