import { h } from '../dom.js';
import { filterOf } from '../filter.js';
import { t } from '../messages.js';
import { separated } from '../parts/evidence.js';
import { choice, oneOf } from '../parts/filterbar.js';
import { growing } from '../parts/list.js';
import { saying } from '../parts/side.js';
import { chosenStatements, statementFilter } from '../parts/statementfilter.js';
import { when } from '../parts/turn.js';
import { personLink } from '../parts/words.js';
import { address, addressOf } from '../route.js';

const columns = 5; // people with a column of their own

/** People by statements: who says so, who says the opposite, and in which words. */
export function positions(page) {
  const results = h('div');
  const told = h('p', { role: 'status' });
  const draw = () => {
    const filter = filterOf(page.route.params);
    const found = ordered(chosenStatements(page), filter.order);
    told.textContent = t('positions.found', { n: found.length });
    results.replaceChildren(...(found.length ? [table(found, columnsOf(found, [filter.person, filter.other]))] : []));
  };
  draw();
  const other = (set, filter, people) => choice('with', people, filter.other, set('with'));
  const order = (set, filter) => oneOf('order', ['people', 'interviews'], filter.order, set('order'));
  return { title: t('positions.title'), body: [h('p', { class: 'small' }, t('positions.help')), statementFilter(page, draw, other, order), told, results] };
}

/** By how many people take a side, as they come, or by in how many interviews. */
function ordered(found, order) {
  return order === 'interviews' ? [...found].sort((a, b) => b.interviews - a.interviews || b.people.size - a.people.size) : found;
}

/** Those who take a side most often; those who are asked for come first. */
function columnsOf(found, asked) {
  const rank = ({ id }) => (asked.includes(id) ? asked.length - asked.indexOf(id) : 0);
  const times = new Map();
  for (const one of found) for (const person of one.people.keys()) times.set(person, (times.get(person) ?? 0) + 1);
  const most = [...times].sort(([a, n], [b, m]) => rank(b) - rank(a) || m - n || a.i - b.i);
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
    own.map((person) => h('td', {}, people.has(person) && position(claim, people.get(person)))),
    others && h('td', {}, rest.map((person) => h('div', {}, personLink(person), position(claim, people.get(person))))));
}

/** A side, which opens to the quotes by which it is taken; of one who takes both, with their dates. */
function position(claim, stands) {
  const opposite = stands.filter((stand) => stand.opposite).length;
  const stance = opposite === 0 ? 'so' : opposite === stands.length ? 'opposite' : 'both';
  const { person } = stands[0];
  const details = h('details', { class: 'position ' + stance, 'data-keep': `position ${claim.id} ${person.id}` },
    h('summary', {}, h('span', { class: 'sign', 'aria-hidden': 'true' }, signs[stance]), ' ', t('stance.' + stance),
      stance === 'both' && h('span', { class: 'dates' }, runsOf(stands).map(run))));
  const fill = () => details.append(...stands.flatMap((stand) => quoted(stand, stance)),
    ...(stance === 'both' ? [h('p', { class: 'small' }, h('a', { href: address('changes', '', { person: person.id }) }, t('positions.line')))] : []));
  details.addEventListener('toggle', fill, { once: true });
  return details;
}

const signs = { so: '=', opposite: '≠', both: '=≠' };

const runs = 4; // that a cell tells before it is opened

/** Stands on one side without one on the other between them: the first and the last. */
function runsOf(stands) {
  const out = [];
  for (const stand of stands) {
    const last = out.at(-1);
    if (last && last.from.opposite === stand.opposite && !last.to.date === !stand.date) last.to = stand;
    else out.push({ from: stand, to: stand });
  }
  return out;
}

/** One side and when, as a sign, and in words for those who listen. */
function run({ from, to }, i) {
  if (i >= runs) return i === runs && h('span', {}, '…');
  const side = from.opposite ? 'opposite' : 'so';
  return h('span', {}, h('span', { 'aria-hidden': 'true' }, signs[side]), h('span', { class: 'heard' }, t('stance.' + side)), ' ',
    when(from.date), from.date !== to.date && [' – ', when(to.date)]);
}

/** The words of one place, under when they were said, and to which side where there are two. */
function quoted(stand, stance) {
  const when = separated([stand.date, stance === 'both' && t(stand.opposite ? 'stance.opposite' : 'stance.so')]);
  return [when.length > 0 && h('p', { class: 'where' }, when), saying(stand, { named: false })].filter(Boolean);
}
