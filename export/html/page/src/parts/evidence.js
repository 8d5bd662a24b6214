import { h, outLink } from '../dom.js';
import { t } from '../messages.js';
import { readAt } from '../reader/places.js';
import { playEntry } from '../reader/player.js';
import { clock, methodName, nodeLink, personLink, score } from './words.js';

/** Where words stand: interview, moment, document, and who reported them. */
export function source(entry) {
  return h('p', { class: 'where' },
    separated([
      entry.interview && nodeLink(entry.interview),
      opens(entry),
      playEntry(entry),
      place(entry),
      entry.reportedBy && h('span', { class: 'reported' }, t('reported'), ' ', personLink(entry.reportedBy)),
    ]));
}

/** Bytes of a document, as a link to read them where they stand. */
function place(entry) {
  const href = readAt(entry);
  return h(href ? 'a' : 'span', { class: 'place', href }, t('place', { document: entry.document, start: entry.start, end: entry.end }));
}

/** The moment, as a link that opens it where there is one. */
export function opens(entry) {
  const moment = entry.at === undefined || entry.at === null ? '' : t(entry.about ? 'about.moment' : 'moment', { at: clock(entry.at) });
  if (entry.link) return outLink(entry.link, moment ? t('open.at', { moment }) : t('open.page'));
  return moment && h('span', {}, moment);
}

export function separated(parts) {
  return parts.filter(Boolean).flatMap((part, i) => (i ? [h('span', { class: 'dot', 'aria-hidden': 'true' }, ' · '), part] : [part]));
}

/** One entry of evidence, whole. */
export function evidence(entry) {
  return h('li', { class: 'evidence' },
    h('blockquote', { class: 'small' }, readAt(entry) ? h('a', { class: 'quote', href: readAt(entry) }, entry.quote) : entry.quote),
    source(entry),
    (entry.method || entry.stance) && h('p', { class: 'where' }, separated([
      entry.stance && t('stance.' + entry.stance),
      entry.method && methodName(entry.method),
      entry.score ? t('score', { score: score(entry.score) }) : null,
    ])));
}

/** Evidence that opens when asked for. */
export function evidenceList(entries) {
  return h('details', { class: 'more' },
    h('summary', {}, t('evidence', { n: entries.length })),
    h('ul', { class: 'plain' }, entries.map(evidence)));
}
