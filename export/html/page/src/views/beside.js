import { h } from '../dom.js';
import { label } from '../graph.js';
import { t } from '../messages.js';
import { methodName, nodeLink, personLink, score } from '../parts/words.js';
import { list } from '../parts/list.js';
import { bar, keys } from '../reader/bar.js';
import { openDocument } from '../reader/open.js';
import { documentAddress } from '../reader/places.js';
import { address } from '../route.js';
import { missing } from './missing.js';

/** Two people, or two interviews, side by side where they meet. */
export function beside(page) {
  const { graph, route: { params } } = page;
  const pair = ['person', 'with'].every((name) => params.has(name)) ? peopleOf(graph, params) : interviewsOf(graph, params);
  const met = pair ? meetingsOf(graph, pair) : [];
  if (!met.length) return missing();
  const panes = [0, 1].map((side) => pane(page, side));
  const tools = bar([{ name: 'meetings', back: () => go(now - 1), forth: () => go(now + 1) }], t('beside.keys'));
  let now = Math.max(0, met.findIndex(([a, b]) => `${a.claim.id}-${b.claim.id}` === params.get('at')));
  const verdict = h('div', { class: 'between', role: 'status' });
  function go(i, first = false) {
    if (!met[i]) return;
    now = i;
    const [a, b, meeting] = met[i];
    verdict.replaceChildren(...between(meeting, i, met.length));
    panes.forEach((one, side) => one.show([a, b][side]));
    if (!first) page.readdress(address('beside', '', { ...pair.params, at: `${a.claim.id}-${b.claim.id}` }));
  }
  page.onLeave(keys([{ back: () => go(now - 1), forth: () => go(now + 1) }]));
  page.afterShow(() => go(now, true));
  return {
    title: t('meetings.pair', { a: label(pair.one), b: label(pair.other) }),
    body: [tools.element, verdict, h('div', { class: 'panes' }, panes.map(({ element }) => element))],
  };
}

function peopleOf(graph, params) {
  const [one, other] = [graph.byId.get(params.get('person')), graph.byId.get(params.get('with'))];
  return one && other && { one, other, of: ({ person }) => person, params: { person: one.id, with: other.id } };
}

function interviewsOf(graph, params) {
  const [one, other] = [graph.byId.get(params.get('interview')), graph.byId.get(params.get('with'))];
  return one && other && { one, other, of: ({ entry }) => entry.interview, params: { interview: one.id, with: other.id } };
}

/** Their meetings, each from the one to the other. */
export function meetingsOf(graph, { one, other, of }) {
  return graph.meetings.flatMap((meeting) => {
    const [a, b] = [of(meeting.a), of(meeting.b)];
    if (a === one && b === other) return [[meeting.a, meeting.b, meeting]];
    return a === other && b === one ? [[meeting.b, meeting.a, meeting]] : [];
  });
}

function between(meeting, i, n) {
  const same = meeting.kind === 'agrees-with';
  return [
    h('span', { class: 'meets ' + (same ? 'same' : 'opposite') }, h('span', { class: 'sign', 'aria-hidden': 'true' }, same ? '=' : '≠')), ' ',
    h('strong', {}, t(same ? 'says.same' : 'says.opposite')), ` ${methodName(meeting.method)} ${score(meeting.score)} `,
    h('span', { class: 'small' }, t('beside.at', { i: i + 1, n })),
  ];
}

/** A reader that is shown one place after the other. */
function pane(page, side) {
  const head = h('p', { class: 'small panehead' });
  const into = h('div', {});
  const box = h('div', { class: 'pane', role: 'region', tabindex: 0, 'aria-label': t('beside.pane', { n: side + 1 }) }, into);
  let open = {};
  const show = ({ person, entry }) => {
    head.replaceChildren(personLink(person), ' ', entry.interview ? nodeLink(entry.interview) : '', ' ', h('a', { href: documentAddress(entry.document, entry.start, entry.end) }, t('beside.read')));
    const target = { start: entry.start, end: entry.end };
    const find = (reader) => reader.marks.findIndex((mark) => mark.start === target.start && mark.end === target.end && mark.person === person);
    if (open.name === entry.document && open.reader && open.reader.go(find(open.reader), { focus: false })) return;
    const opening = { name: entry.document };
    open = opening;
    openDocument(page, {
      name: entry.document, target, into, scroller: box, notes: false,
      ready: (reader) => {
        if (open !== opening) return;
        open.reader = reader;
        if (!reader.go(find(reader), { focus: false })) reader.begin({ focus: false });
      },
    });
  };
  return { element: h('div', { class: 'side' }, head, box), show };
}
