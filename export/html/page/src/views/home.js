import { h } from '../dom.js';
import { drawing } from '../drawing/drawing.js';
import { peopleDrawing } from '../drawing/circle.js';
import { t } from '../messages.js';
import { list, section } from '../parts/list.js';
import { meetingCard } from '../parts/meeting.js';
import { pairRow, personRow, nodeRow } from '../parts/rows.js';
import { acrossInterviews, pairsOf, peopleOf, strongest } from '../people.js';
import { address } from '../route.js';

const shown = 5; // meetings of a kind

/** The answer: who shares most with whom, and on what. */
export function home(page) {
  const { graph } = page;
  const people = peopleOf(graph);
  const pairs = pairsOf(graph.meetings);
  const of = (kind) => graph.nodes.filter((node) => node.kind === kind);
  const interviews = of('interview');
  return {
    title: t('home.title'),
    body: [
      h('p', { class: 'lead' }, t('home.lead', { people: t('n.people', { n: people.length }), claims: t('n.claims', { n: of('claim').length }), interviews: t('n.interviews', { n: interviews.length }) })),
      graph.left > 0 && h('p', { class: 'small' }, t('home.left', { n: graph.left })),
      graph.meetings.length === 0 && h('p', {}, t('home.alone')),
      section(t('home.pairs'), pairs.length, h('div', { class: 'beside' },
        list(pairs, pairRow, { first: 8, className: 'plain rows' }),
        drawing(page, peopleDrawing(pairs)))),
      strongestOf(graph, 'agrees-with', 'agree'),
      strongestOf(graph, 'disagrees-with', 'disagree'),
      section(t('home.people'), people.length, list(people, personRow, { first: 12, className: 'plain rows columns' })),
      section(t('home.interviews'), interviews.length, list(interviews, nodeRow, { first: 8, className: 'plain rows' })),
    ],
  };
}

/** The strongest meetings of a kind: across interviews, or within one where there are none across. */
function strongestOf(graph, kind, name) {
  const all = graph.meetings.filter((meeting) => meeting.kind === kind);
  const across = all.filter(acrossInterviews);
  const chosen = across.length ? across : all;
  return section(t(`home.${name}${across.length ? '' : '.within'}`), chosen.length,
    list(strongest(chosen, shown), (meeting) => meetingCard(meeting)),
    all.length > shown && h('p', {}, h('a', { href: address('meetings', '', { kinds: name }) }, t('home.all', { n: all.length }))));
}
