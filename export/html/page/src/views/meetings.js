import { h } from '../dom.js';
import { filterOf, meetingPasses } from '../filter.js';
import { t } from '../messages.js';
import { filterBar } from '../parts/filterbar.js';
import { list } from '../parts/list.js';
import { meetingCard } from '../parts/meeting.js';
import { besideLink } from '../reader/readings.js';
import { acrossInterviews, peopleOf } from '../people.js';

/** Everything that two people say the same or the opposite about, as filtered. */
export function meetings(page) {
  const { graph, route } = page;
  const filter = filterOf(route.params);
  const found = graph.meetings.filter((meeting) => meetingPasses(filter, meeting) && (!filter.across || acrossInterviews(meeting)));
  const [one, other] = [graph.byId.get(filter.person), graph.byId.get(filter.other)];
  return {
    title: one && other ? t('meetings.pair', { a: one.name, b: other.name }) : t('meetings.title'),
    body: [
      filterBar(page, {
        kinds: ['agree', 'disagree'],
        people: peopleOf(graph).filter((person) => person.meetings.length),
        interviews: graph.nodes.filter((node) => node.kind === 'interview'),
      }),
      h('p', { role: 'status' }, t('meetings.found', { n: found.length }), one && other && found.length > 0 && [' ', besideLink({ person: one.id, with: other.id })]),
      list(found, (meeting) => meetingCard(meeting, one), { first: 20 }),
    ],
  };
}
