import { compare } from './graph.js';

/** Pairs of people who meet, those who share most first. */
export function pairsOf(meetings) {
  const pairs = new Map();
  for (const meeting of meetings) {
    const [a, b] = [meeting.a.person, meeting.b.person];
    const key = a.id + b.id;
    const pair = pairs.get(key) ?? { a, b, agree: 0, disagree: 0, score: 0 };
    if (meeting.kind === 'agrees-with') pair.agree++;
    else pair.disagree++;
    pair.score += meeting.score;
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort((x, y) => y.agree - x.agree || y.disagree - x.disagree || y.score - x.score || compare(x.a.id + x.b.id, y.a.id + y.b.id));
}

/** Those whom a person meets, with counts, most first. */
export function metBy(person) {
  return pairsOf(person.meetings).map((pair) => ({ ...pair, other: pair.a === person ? pair.b : pair.a }));
}

/** People with a name: those who meet most, then those who said most. */
export function peopleOf(graph) {
  const people = graph.nodes.filter((node) => node.kind === 'speaker' && !node.unnamed);
  return people.sort((a, b) => b.meetings.length - a.meetings.length || b.out.length - a.out.length || compare(a.name, b.name));
}

export const colours = 6;

/** Gives each person one of the colours, those first who meet most. */
export function colourPeople(graph) {
  peopleOf(graph).forEach((person, i) => { person.colour = i % colours; });
}

/**
 * The strongest meetings, each pair of people and each pair of claims once
 * before any comes again.
 */
export function strongest(meetings, count) {
  const seen = new Set();
  const [fresh, again] = [[], []];
  for (const meeting of meetings) {
    const keys = [meeting.a.person.id + meeting.b.person.id, meeting.a.claim.id, meeting.b.claim.id];
    (keys.some((key) => seen.has(key)) ? again : fresh).push(meeting);
    keys.forEach((key) => seen.add(key));
    if (fresh.length === count) break;
  }
  return [...fresh, ...again].slice(0, count).sort((a, b) => b.score - a.score);
}

/** Whether the two sides of a meeting stand in two interviews. */
export function acrossInterviews({ a, b }) {
  const [one, other] = [a.entry.interview, b.entry.interview];
  return one && other ? one !== other : a.entry.document !== b.entry.document;
}
