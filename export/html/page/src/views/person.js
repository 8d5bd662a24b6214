import { personBar } from '../deciding/choices.js';
import { h } from '../dom.js';
import { neighbourhoodDrawing } from '../drawing/neighbourhood.js';
import { drawing } from '../drawing/drawing.js';
import { filterOf, meetingPasses } from '../filter.js';
import { heaviest, isAgreement, sayings } from '../graph.js';
import { linesOf } from '../lines.js';
import { t } from '../messages.js';
import { filterBar } from '../parts/filterbar.js';
import { joinCard } from '../parts/join.js';
import { told } from '../parts/line.js';
import { list, section } from '../parts/list.js';
import { meetingCard } from '../parts/meeting.js';
import { counts } from '../parts/rows.js';
import { saying } from '../parts/side.js';
import { personLink } from '../parts/words.js';
import { interviewsOf } from '../places.js';
import { metBy } from '../people.js';
import { address } from '../route.js';

/** A person: whom he meets, on what, and everything he said. */
export function person(page, node) {
  const filter = filterOf(page.route.params);
  const meetings = node.meetings.filter((meeting) => meetingPasses(filter, meeting));
  const said = heaviest(sayings(node.out, ({ entry }) => (!filter.interview || entry.interview?.id === filter.interview) && (filter.hearsay || !entry.reportedBy)));
  const stands = node.out.filter(isAgreement);
  const met = metBy(node);
  const [line] = linesOf(page.graph.statements.filter((one) => one.people.has(node))).filter((one) => one.person === node);
  return {
    title: node.name,
    body: [
      (node.aliases ?? []).length > 0 && h('p', { class: 'small' }, t('aliases', { names: node.aliases.join(', ') })),
      node.unnamed && h('p', { class: 'small' }, t('unnamed')),
      personBar(page, node),
      line && h('p', {}, h('a', { href: address('changes', '', { person: node.id }) }, t('person.line')), ' ', h('span', { class: 'small' }, told(line))),
      filterBar(page, { kinds: ['agree', 'disagree', 'said'], people: met.map(({ other }) => other), interviews: interviewsOf(node) }),
      drawing(page, neighbourhoodDrawing(page, node, filter)),
      section(t('person.meets'), met.length, list(met, (one) => meetRow(node, one), { first: 12, className: 'plain rows columns' })),
      section(t('person.shares'), meetings.length, list(meetings, (meeting) => meetingCard(meeting, node), { first: 10 })),
      section(t('person.stands'), stands.length, list(stands, (edge) => joinCard(edge, node), { first: 10 })),
      section(t('person.said'), said.length, list(said, (one) => saying(one, { named: false }), { first: 30 })),
    ],
  };
}

function meetRow(node, one) {
  return h('span', { class: 'row' }, personLink(one.other),
    h('a', { class: 'small', href: address('meetings', '', { person: node.id, with: one.other.id }) }, counts(one)));
}
