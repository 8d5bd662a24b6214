// What is marked in a document: the words by which somebody said a claim or
// took a side on one, and whom they meet.
import { compare } from '../graph.js';

const none = Object.freeze([]);

/** Words that are marked. What is not asked of every mark is looked up when it is. */
export class Mark {
  constructor(edge, k, met) {
    this.edge = edge;
    this.k = k;
    this.raw = edge.raw.v[k];
    this.start = this.raw.s;
    this.end = this.raw.e;
    this.met = met; // whom it meets: {meeting, other}, strongest first
    this.elements = []; // by which a reader shows it
  }

  get person() { return this.edge.source; }

  get claim() { return this.edge.target; }

  get entry() { return this.edge.evidence[this.k]; }

  get interview() { return this.edge.payload.nodes[this.raw.in] ?? null; }

  get hearsay() { return this.raw.by !== undefined; }

  /** Whether it may stand in a turn of somebody, by id: in a file of tiers what one says lies between what another does. */
  isOf(speaker) {
    return !speaker || speaker === this.person.id || speaker === this.edge.payload.nodes[this.raw.by]?.id;
  }

  /** Whether there is something to say of it in the margin. */
  get noted() { return this.hearsay || this.met.length > 0; }

  /** The same, to be shown by another reader. */
  again() { return new Mark(this.edge, this.k, this.met); }
}

/** @returns {(document: string) => Mark[]} the marks of a document in the order of its bytes */
export function marksIn(graph) {
  let index = null; // made when first asked for
  return (document) => {
    index ??= { places: placesOf(graph), met: metOf(graph) };
    const marks = (index.places.get(graph.documents.indexOf(document)) ?? [])
      .map(([edge, k]) => new Mark(edge, k, index.met.get(edge.source)?.get(edge.target) ?? none));
    return marks.sort((a, b) => a.start - b.start || b.end - a.end || compare(a.claim.id, b.claim.id));
  };
}

/** Document → places: an edge from a person to a claim, and which of its evidence. */
function placesOf(graph) {
  const places = new Map(graph.documents.map((_, i) => [i, []]));
  for (const edge of graph.edges) {
    if (edge.source.kind !== 'speaker' || edge.target.kind !== 'claim') continue;
    edge.raw.v?.forEach((v, k) => {
      if (v.of !== edge.target.id) places.get(v.d).push([edge, k]); // else the other side's words
    });
  }
  return places;
}

/** Person → claim → whom it meets, strongest first. */
function metOf(graph) {
  const met = new Map();
  const add = (meeting, side, other) => {
    if (!met.has(side.person)) met.set(side.person, new Map());
    const claims = met.get(side.person);
    if (!claims.has(side.claim)) claims.set(side.claim, []);
    claims.get(side.claim).push({ meeting, other });
  };
  for (const meeting of graph.meetings) {
    add(meeting, meeting.a, meeting.b);
    add(meeting, meeting.b, meeting.a);
  }
  for (const claims of met.values()) for (const list of claims.values()) list.sort((x, y) => y.meeting.score - x.meeting.score);
  return met;
}
