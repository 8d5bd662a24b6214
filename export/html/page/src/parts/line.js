import { h } from '../dom.js';
import { label } from '../graph.js';
import { placeOf } from '../lines.js';
import { t } from '../messages.js';
import { addressOf } from '../route.js';
import { separated } from './evidence.js';
import { list } from './list.js';
import { saying } from './side.js';
import { track, undated } from './track.js';
import { when } from './turn.js';
import { colourOf } from './words.js';

/** A person's line, which opens to their statements one by one, with the words. */
export function lineRow(line, axis, open) {
  const marks = marksOf(line);
  const details = h('details', { class: 'timeline ' + colourOf(line.person), 'data-keep': 'line ' + line.person.id, open },
    h('summary', {},
      h('span', { class: 'whose' }, h('span', { class: 'person' }, line.person.name), h('span', { class: 'small' }, told(line))),
      track(axis, marks, datedTurns(line.turns)), undated(marks)));
  let filled = false;
  const fill = () => {
    if (filled) return;
    filled = true;
    details.append(h('p', { class: 'small' }, h('a', { href: addressOf(line.person) }, t('changes.person', { name: line.person.name }))), ...line.lanes.map((lane) => laneOf(lane, axis)));
  };
  if (open) fill();
  details.addEventListener('toggle', fill);
  details.addEventListener('click', (event) => follow(event, details, fill));
  return details;
}

/** A mark opens the words that it stands for; the keys come to them through the list. */
function follow(event, details, fill) {
  const at = event.target.closest('[data-at]')?.dataset.at;
  if (!at) return;
  event.preventDefault();
  fill();
  details.open = true;
  const words = [...details.querySelectorAll('[data-place]')].find((one) => one.dataset.place === at)?.querySelector('a.quote');
  words?.focus();
}

const datedTurns = (turns) => turns.filter(({ dated }) => dated);

/** A mark an interview. */
function marksOf({ lanes }) {
  const places = new Map();
  for (const stand of lanes.flatMap(({ stands }) => stands)) {
    const place = placeOf(stand);
    if (!places.has(place)) places.set(place, { date: stand.date, look: 'own', title: titleOf(stand), at: place });
  }
  return [...places.values()];
}

const titleOf = ({ date, entry }) => [date, entry.interview ? label(entry.interview) : entry.document].filter(Boolean).join(', ');

/** The line in words. */
export function told({ lanes, turns, interviews }) {
  const dates = lanes.flatMap(({ stands }) => stands.map(({ date }) => date)).filter(Boolean).sort();
  const turned = datedTurns(turns);
  const part = (...words) => h('span', { class: 'bit' }, words);
  return separated([
    part(t('changes.line', { statements: t('n.statements', { n: lanes.length }), interviews: t('n.interviews', { n: interviews }) })),
    dates.length > 0 && part(dates[0] === dates.at(-1) ? dates[0] : t('changes.span', { from: dates[0], to: dates.at(-1) })),
    turned.length > 0 ? h('strong', {}, t('changes.times', { n: turned.length })) : turns.length > 0 && h('strong', {}, t('changes.both')),
  ]);
}

function laneOf({ statement, stands, turns }, axis) {
  const marks = stands.map((stand) => ({ date: stand.date, look: sideOf(stand), title: titleOf(stand), at: placeOf(stand) }));
  return h('section', { class: 'lane' },
    h('div', { class: 'over' },
      h('h3', {}, h('a', { class: 'quote', href: addressOf(statement.claim), lang: statement.claim.language || null }, statement.claim.text)),
      track(axis, marks, datedTurns(turns)), undated(marks)),
    list(stands, (stand) => said(stand, turns), { first: 10, className: 'plain taken' }));
}

const sideOf = (stand) => (stand.opposite ? 'opposite' : 'so');

function said(stand, turns) {
  const turn = turns.find(({ b, dated }) => dated && b === stand);
  return h('div', { class: turn ? 'turned' : null, 'data-place': placeOf(stand) },
    h('p', { class: 'when' }, separated([
      when(stand.date),
      h('span', { class: sideOf(stand) }, h('span', { class: 'sign', 'aria-hidden': 'true' }, stand.opposite ? '≠' : '='), ' ', t('stance.' + sideOf(stand))),
      turn && h('strong', {}, t('changes.turned')),
    ])),
    saying(stand, { named: false }));
}
