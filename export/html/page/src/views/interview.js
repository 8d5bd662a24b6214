import { h } from '../dom.js';
import { drawing } from '../drawing/drawing.js';
import { neighbourhoodDrawing } from '../drawing/neighbourhood.js';
import { filterOf, meetingPasses } from '../filter.js';
import { label } from '../graph.js';
import { t } from '../messages.js';
import { filterBar } from '../parts/filterbar.js';
import { list, section } from '../parts/list.js';
import { meetingCard } from '../parts/meeting.js';
import { separated } from '../parts/evidence.js';
import { nodeLink } from '../parts/words.js';
import { saying } from '../parts/side.js';
import { saidIn } from '../places.js';
import { outLink } from '../dom.js';
import { readings } from '../reader/readings.js';

/** An interview: who spoke, where it is found, what was said, and what of it meets others. */
export function interview(page, node) {
  const filter = { ...filterOf(page.route.params), interview: node.id };
  const said = saidIn(page.graph, node);
  const people = [...new Set(said.map((one) => one.person))];
  const chosen = said.filter((one) => (!filter.person || one.person.id === filter.person) && (filter.hearsay || !one.entry.reportedBy));
  const meetings = page.graph.meetings.filter((meeting) => meetingPasses(filter, meeting));
  const links = node.out.filter((edge) => edge.kind === 'cites');
  return {
    title: label(node),
    body: [
      h('p', { class: 'small' }, separated([node.date, (node.speakers ?? []).join(', ')])),
      links.length > 0 && h('ul', { class: 'plain' }, links.map(foundAt)),
      readings(page.graph, node, said),
      filterBar(page, { kinds: ['agree', 'disagree', 'said'], people }),
      drawing(page, neighbourhoodDrawing(page, node, filter)),
      section(t('interview.meetings'), meetings.length, list(meetings, (meeting) => meetingCard(meeting), { first: 10 })),
      section(t('interview.said'), chosen.length, list(chosen, (one) => saying(one), { first: 40 })),
    ],
  };
}

function foundAt(edge) {
  return h('li', { class: 'small' }, t('role.' + (edge.role || 'related')), ': ', outLink(edge.target.url, edge.target.url), ' ', nodeLink(edge.target));
}
