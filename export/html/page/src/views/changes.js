import { h } from '../dom.js';
import { filterOf } from '../filter.js';
import { linesOf, turnsOf } from '../lines.js';
import { t } from '../messages.js';
import { box } from '../parts/filterbar.js';
import { lineRow } from '../parts/line.js';
import { lineTable } from '../parts/linetable.js';
import { list, section } from '../parts/list.js';
import { chosenStatements, statementFilter } from '../parts/statementfilter.js';
import { scale } from '../parts/track.js';
import { turnCard } from '../parts/turn.js';
import { axisOf, spanOf } from '../time.js';

/** What people say over time: who changed sides, and a line a person. */
export function changes(page) {
  const results = h('div');
  const found = h('p', { role: 'status' });
  const draw = () => {
    const lines = chosenLines(page);
    found.textContent = t('changes.found', { n: lines.length });
    results.replaceChildren(...drawn(lines, lines.length === 1).filter(Boolean));
  };
  draw();
  const turned = (set, filter) => box('turned', t('changes.only'), filter.turned, (on) => set('turned')(on ? 'yes' : ''));
  return { title: t('changes.title'), body: [h('p', { class: 'small' }, t('changes.help')), statementFilter(page, draw, turned), found, results] };
}

function chosenLines(page) {
  const { person, turned } = filterOf(page.route.params);
  return linesOf(chosenStatements(page)).filter((line) => (!person || line.person.id === person) && (!turned || line.turns.length));
}

function drawn(lines, open) {
  if (!lines.length) return [];
  const dates = lines.flatMap(({ lanes }) => lanes.flatMap(({ stands }) => stands.map(({ date }) => date)));
  const axis = axisOf(dates.map(spanOf).filter(Boolean));
  const turns = turnsOf(lines);
  return [
    !turns.length && h('p', {}, t('changes.noturns')),
    ...[['changes.turns', turns.filter(({ dated }) => dated)], ['changes.boths', turns.filter(({ dated }) => !dated)]]
      .map(([title, some]) => section(t(title), some.length, list(some, turnCard, { first: 5 }))),
    section(t('changes.lines'), lines.length,
      h('div', { class: 'time' + (dates.some((date) => !spanOf(date)) ? ' apart' : '') },
        h('div', { class: 'axis', 'aria-hidden': 'true' }, h('span'), scale(axis), h('span', { class: 'undated' }, t('changes.undated'))),
        list(lines, (line) => lineRow(line, axis, open), { first: 15, className: 'plain timelines' }))),
    lineTable(lines),
  ];
}
