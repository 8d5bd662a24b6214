import { h } from '../dom.js';
import { label } from '../graph.js';
import { metBy } from '../people.js';
import { t } from '../messages.js';
import { address, addressOf } from '../route.js';
import { separated } from './evidence.js';
import { colourOf, kindName, nodeLink } from './words.js';

/** Two people and how often they meet. */
export function pairRow(pair) {
  return h('a', { class: 'row', href: address('meetings', '', { person: pair.a.id, with: pair.b.id }) },
    h('span', { class: 'pair' },
      h('span', { class: 'person ' + colourOf(pair.a) }, pair.a.name),
      h('span', { class: 'sign', 'aria-hidden': 'true' }, pair.agree >= pair.disagree ? '=' : '≠'),
      h('span', { class: 'person ' + colourOf(pair.b) }, pair.b.name)),
    h('span', { class: 'small' }, counts(pair)));
}

export function counts({ agree, disagree }) {
  return [agree && t('n.agree', { n: agree }), disagree && t('n.disagree', { n: disagree })].filter(Boolean).join(', ');
}

export function personRow(person) {
  const met = metBy(person).length;
  return h('a', { class: 'row', href: addressOf(person) },
    h('span', { class: 'person ' + colourOf(person) }, person.name),
    h('span', { class: 'small' }, [
      t('n.claims', { n: person.out.filter((edge) => edge.kind === 'said').length }), met ? t('n.meets', { n: met }) : '',
    ].filter(Boolean).join(', ')));
}

/** Any node, with what kind it is where that is not plain. */
export function nodeRow(node) {
  return h('span', { class: 'row' }, nodeLink(node, { lang: node.language || null }), h('span', { class: 'small' }, separated(about(node))));
}

/** A node found, with its kind. */
export function foundRow(node) {
  return h('a', { class: 'row found', href: addressOf(node) },
    h('span', { lang: node.language || null }, label(node) || node.id),
    h('span', { class: 'small' }, separated([kindName(node), ...about(node)])));
}

function about(node) {
  switch (node.kind) {
    case 'speaker': return [(node.aliases ?? []).join(', '), t('n.claims', { n: node.out.filter((edge) => edge.kind === 'said').length })];
    case 'claim': return [node.context && t('context', { text: node.context }), ...node.into.filter((edge) => edge.kind === 'said').map((edge) => edge.source.name).slice(0, 3)];
    case 'interview': return [node.date, node.title ? (node.speakers ?? []).slice(0, 6).join(', ') : ''];
    default: return [node.title ? node.url : '', node.into.length ? t('n.cited', { n: node.into.length }) : ''];
  }
}
