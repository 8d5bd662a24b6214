import { h } from '../dom.js';
import { compare, label } from '../graph.js';
import { t } from '../messages.js';
import { list } from '../parts/list.js';
import { foundRow, nodeRow, personRow } from '../parts/rows.js';
import { peopleOf } from '../people.js';

export function people(page) {
  const unnamed = page.graph.nodes.filter((node) => node.kind === 'speaker' && node.unnamed);
  return {
    title: t('nav.people'),
    body: [
      list(peopleOf(page.graph), personRow, { first: 100, className: 'plain rows columns' }),
      unnamed.length > 0 && h('section', {}, h('h2', {}, t('people.unnamed')), list(unnamed, nodeRow, { first: 20, className: 'plain rows' })),
    ],
  };
}

export const interviews = (page) => all(page, 'interview', t('nav.interviews'), (a, b) => compare(a.date ?? '', b.date ?? '') || compare(label(a), label(b)));

export const sources = (page) => all(page, 'link', t('nav.sources'), (a, b) => b.into.length - a.into.length || compare(a.url, b.url));

export const claims = (page) => all(page, 'claim', t('nav.claims'), (a, b) => b.weight - a.weight || b.strength - a.strength || compare(a.id, b.id));

function all(page, kind, title, order) {
  const nodes = page.graph.nodes.filter((node) => node.kind === kind).sort(order);
  return { title, body: [nodes.length === 0 && h('p', {}, t('none')), list(nodes, nodeRow, { first: 100, className: 'plain rows' })] };
}

/** What the words of the search box are found in. */
export function search(page) {
  const { found, total } = page.search(page.route.id);
  return {
    title: t('search.title', { query: page.route.id }),
    keepFocus: true,
    body: [
      h('p', { role: 'status' }, t('search.found', { n: total })),
      list(found, foundRow, { first: 60, className: 'plain rows' }),
    ],
  };
}
