// What the reader wants to see of links: read from the address, so that it
// can be shared.

export const kinds = ['agree', 'disagree', 'said', 'cites'];
const names = { 'agrees-with': 'agree', 'disagrees-with': 'disagree', said: 'said', cites: 'cites' };

/** @typedef {{kinds: Set<string>, min: number, person: string, other: string, interview: string, hearsay: boolean, across: boolean, about: string, order: string, turned: boolean}} Filter */

/** @returns {Filter} */
export function filterOf(params) {
  const chosen = params.has('kinds') ? params.get('kinds').split(' ') : kinds;
  return {
    kinds: new Set(chosen),
    min: Number(params.get('min')) || 0,
    person: params.get('person') ?? '',
    other: params.get('with') ?? '',
    interview: params.get('interview') ?? '',
    hearsay: params.get('hearsay') !== 'no',
    across: params.get('across') === 'yes',
    about: params.get('about') ?? '',
    order: params.get('order') ?? '',
    turned: params.get('turned') === 'yes',
  };
}

/** Whether a meeting is asked for. */
export function meetingPasses(filter, meeting) {
  const ids = [meeting.a.person.id, meeting.b.person.id];
  const within = [meeting.a.entry.interview?.id, meeting.b.entry.interview?.id];
  return filter.kinds.has(names[meeting.kind])
    && meeting.score >= filter.min
    && (!filter.person || ids.includes(filter.person))
    && (!filter.other || ids.includes(filter.other))
    && (!filter.interview || within.includes(filter.interview))
    && (filter.hearsay || !meeting.hearsay);
}

/** Whether an edge is asked for. */
export function edgePasses(filter, edge) {
  if (!filter.kinds.has(names[edge.kind]) || (edge.score ?? 1) < filter.min) return false;
  if (!filter.hearsay && (edge.method === 'reported' || (edge.kind === 'said' && edge.evidence.every((v) => v.reportedBy)))) return false;
  if (edge.kind !== 'said') return true;
  return !filter.interview || edge.evidence.some((v) => v.interview?.id === filter.interview);
}
