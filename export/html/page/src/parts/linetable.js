import { h } from '../dom.js';
import { t } from '../messages.js';
import { addressOf } from '../route.js';
import { growing } from './list.js';
import { when } from './turn.js';
import { nodeLink, personLink } from './words.js';

const columns = ['person', 'statement', 'date', 'side', 'interview', 'words'];

/** The lines as a table: each place where somebody takes a side is a row. */
export function lineTable(lines) {
  const rows = lines.flatMap(({ lanes }) => lanes.flatMap(({ statement, stands }) => stands.map((stand) => ({ statement, stand }))));
  const body = h('tbody');
  const details = h('details', { class: 'more' }, h('summary', {}, t('changes.table', { n: rows.length })),
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('changes.title') },
      h('table', { class: 'positions' }, h('thead', {}, h('tr', {}, columns.map((name) => h('th', { scope: 'col' }, t('column.' + name))))), body)));
  details.addEventListener('toggle', () => details.append(growing(body, rows, row, 50)), { once: true });
  return details;
}

function row({ statement: { claim }, stand: { person, date, opposite, entry, claim: said } }) {
  return h('tr', {},
    h('th', { scope: 'row' }, personLink(person)),
    h('td', { lang: claim.language || null }, claim.text),
    h('td', {}, when(date)),
    h('td', {}, t(opposite ? 'stance.opposite' : 'stance.so')),
    h('td', {}, entry.interview ? nodeLink(entry.interview) : entry.document),
    h('td', {}, h('a', { class: 'quote', href: addressOf(said), lang: said.language || null }, entry.quote),
      entry.reportedBy && h('p', { class: 'where' }, t('reported'), ' ', personLink(entry.reportedBy))));
}
