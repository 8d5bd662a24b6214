// What is marked in a document: the words by which somebody said a claim or
// took a side on one, and whom they meet.
import { compare } from '../graph.js';

/**
 * @typedef {{person: any, claim: any, edge: any, entry: any, start: number, end: number, met: {meeting: any, other: any}[]}} Mark
 */

/** @returns {(document: string) => Mark[]} the marks of a document in the order of its bytes */
export function marksIn(graph) {
  let index = null; // made when first asked for
  return (document) => {
    index ??= { places: placesOf(graph), met: metOf(graph) };
    const marks = (index.places.get(document) ?? []).map(([edge, k]) => markOf(edge, edge.evidence[k], index.met));
    return marks.sort((a, b) => a.start - b.start || b.end - a.end || compare(a.claim.id, b.claim.id));
  };
}

function markOf(edge, entry, met) {
  const { source: person, target: claim } = edge;
  return { person, claim, edge, entry, start: entry.start, end: entry.end, met: met.get(person.i)?.get(claim.i) ?? [] };
}

/** Document → places: an edge from a person to a claim, and which of its evidence. */
function placesOf(graph) {
  const places = new Map();
  for (const edge of graph.edges) {
    if (edge.source.kind !== 'speaker' || edge.target.kind !== 'claim') continue;
    edge.raw.v?.forEach((v, k) => {
      if (v.of === edge.target.id) return; // the other side's words
      const name = graph.documents[v.d];
      if (!places.has(name)) places.set(name, []);
      places.get(name).push([edge, k]);
    });
  }
  return places;
}

/** Person → claim → whom it meets, strongest first. */
function metOf(graph) {
  const met = new Map();
  const add = (meeting, side, other) => {
    if (!met.has(side.person.i)) met.set(side.person.i, new Map());
    const claims = met.get(side.person.i);
    if (!claims.has(side.claim.i)) claims.set(side.claim.i, []);
    claims.get(side.claim.i).push({ meeting, other });
  };
  for (const meeting of graph.meetings) {
    add(meeting, meeting.a, meeting.b);
    add(meeting, meeting.b, meeting.a);
  }
  for (const claims of met.values()) for (const list of claims.values()) list.sort((x, y) => y.meeting.score - x.meeting.score);
  return met;
}
