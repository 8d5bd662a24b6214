import { h } from '../dom.js';
import { t } from '../messages.js';
import { separated } from '../parts/evidence.js';
import { list } from '../parts/list.js';
import { documentAddress } from '../reader/places.js';
import { readable } from '../reader/texts.js';

/** All documents, and of which there is no text. */
export function documents(page) {
  const { graph } = page;
  const rows = graph.documents.map((name, i) => ({ name, where: graph.texts[i] ?? 'absent' })).sort((a, b) => order(a) - order(b));
  const without = rows.filter(({ where }) => !readable(where));
  return {
    title: t('nav.documents'),
    body: [
      rows.length === 0 && h('p', {}, t('none')),
      without.length > 0 && h('p', { class: 'notice' }, without.length === rows.length && new Set(without.map(({ where }) => where)).size === 1
        ? t('documents.none.' + without[0].where) : t('documents.without', { n: without.length })),
      list(rows, (one) => row(one, page.marksOf(one.name)), { first: 100, className: 'plain rows' }),
    ],
  };
}

const order = ({ where }) => (readable(where) ? 0 : 1); // else as they come, by name

function row({ name, where }, marks) {
  const met = marks.filter((mark) => mark.met.length).length;
  return h('a', { class: 'row', href: documentAddress(name) }, h('span', {}, name), h('span', { class: 'small' }, separated([
    marks.length > 0 && t('documents.claims', { n: marks.length }), met > 0 && t('documents.met', { n: met }), !readable(where) && t('documents.' + where),
  ])));
}
