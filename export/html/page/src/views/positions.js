import { h } from '../dom.js';
import { filterOf } from '../filter.js';
import { t } from '../messages.js';
import { separated } from '../parts/evidence.js';
import { choice } from '../parts/filterbar.js';
import { growing } from '../parts/list.js';
import { saying } from '../parts/side.js';
import { personLink } from '../parts/words.js';
import { peopleOf } from '../people.js';
import { addressOf, withParam } from '../route.js';

const columns = 5; // people with a column of their own

/** People by statements: who says so, who says the opposite, and in which words. */
export function positions(page) {
  const chosen = filterOf(page.route.params).person;
  const found = page.graph.statements.filter((one) => !chosen || one.stands.some(({ person }) => person.id === chosen));
  return {
    title: t('positions.title'),
    body: [
      h('p', { class: 'small' }, t('positions.help')),
      h('form', { class: 'filters', 'aria-label': t('filters'), onsubmit: (event) => event.preventDefault() },
        choice('person', peopleOf(page.graph), chosen, (id) => page.replace(withParam(page.route, 'person', id)))),
      h('p', { role: 'status' }, t('positions.found', { n: found.length })),
      found.length > 0 && table(found, columnsOf(found, chosen)),
    ],
  };
}

/** Those who take a side most often; the one who is asked for comes first. */
function columnsOf(found, chosen) {
  const times = new Map();
  for (const one of found) for (const person of one.people.keys()) times.set(person, (times.get(person) ?? 0) + 1);
  const most = [...times].sort(([a, n], [b, m]) => (b.id === chosen) - (a.id === chosen) || m - n || a.i - b.i);
  return { own: most.slice(0, columns).map(([person]) => person), others: most.length > columns };
}

function table(found, { own, others }) {
  const body = h('tbody');
  const head = [t('positions.statement'), ...own.map((person) => personLink(person)), ...(others ? [t('positions.others')] : [])];
  const more = growing(body, found, (one) => row(one, own, others), 20);
  return h('div', {},
    h('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('positions.title') },
      h('table', { class: 'positions' }, h('thead', {}, h('tr', {}, head.map((cell) => h('th', { scope: 'col' }, cell)))), body)),
    more);
}

function row({ claim, interviews, people }, own, others) {
  const rest = [...people.keys()].filter((person) => !own.includes(person));
  return h('tr', {},
    h('th', { scope: 'row' },
      h('a', { class: 'quote', href: addressOf(claim), lang: claim.language || null }, claim.text),
      h('p', { class: 'where' }, t('n.people', { n: people.size }), ', ', t('n.interviews', { n: interviews }))),
    own.map((person) => h('td', {}, people.has(person) && position(people.get(person)))),
    others && h('td', {}, rest.map((person) => h('div', {}, personLink(person), position(people.get(person))))));
}

/** A side, which opens to the quotes by which it is taken. */
function position(stands) {
  const opposite = stands.filter((stand) => stand.opposite).length;
  const stance = opposite === 0 ? 'so' : opposite === stands.length ? 'opposite' : 'both';
  const details = h('details', { class: 'position ' + stance },
    h('summary', {}, h('span', { class: 'sign', 'aria-hidden': 'true' }, { so: '=', opposite: '≠', both: '=≠' }[stance]), ' ', t('stance.' + stance)));
  details.addEventListener('toggle', () => details.append(...stands.flatMap((stand) => quoted(stand, stance))), { once: true });
  return details;
}

/** The words of one place, under when they were said, and to which side where there are two. */
function quoted(stand, stance) {
  const when = separated([stand.date, stance === 'both' && t(stand.opposite ? 'stance.opposite' : 'stance.so')]);
  return [when.length > 0 && h('p', { class: 'where' }, when), saying(stand, { named: false })].filter(Boolean);
}
