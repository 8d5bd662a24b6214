import { h } from '../dom.js';
import { t } from '../messages.js';
import { nodeLink, score } from '../parts/words.js';

/** What a drawing shows, in words: each line a row. */
export function table({ boxes, lines }) {
  const nodes = new Map(boxes.map((box) => [box.id, box.node]));
  const head = ['from', 'relation', 'to', 'strength'].map((name) => h('th', { scope: 'col' }, t('table.' + name)));
  const body = h('tbody');
  const details = h('details', { class: 'more' }, h('summary', {}, t('table.title', { n: lines.length })),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('table.region') }, h('table', {}, h('thead', {}, h('tr', {}, head)), body)));
  details.addEventListener('toggle', () => {
    if (!body.firstChild) body.append(...lines.map((line) => row(line, nodes)));
  });
  return details;
}

function row(line, nodes) {
  const strength = line.count ? t('times', { n: line.count }) : line.edge?.score ? score(line.edge.score) : '';
  return h('tr', {}, h('td', {}, nodeLink(nodes.get(line.source))), h('td', {}, t('line.' + line.kind)),
    h('td', {}, nodeLink(nodes.get(line.target))), h('td', {}, strength));
}
