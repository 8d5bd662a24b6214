// The graph as the views ask for it, made from what the file holds.

/**
 * @typedef {{id: string, kind: string, i: number, out: Edge[], into: Edge[], strength: number, weight: number, [key: string]: any}} GraphNode
 * @typedef {{source: GraphNode, target: GraphNode, kind: string, role?: string, score?: number, method?: string, reason?: string, evidence: Entry[]}} Edge
 * @typedef {{document: string, text?: string, start: number, end: number, at?: number, about?: boolean, link?: string, interview: ?GraphNode, quote: string, method?: string, score?: number, stance?: string, reportedBy: ?GraphNode, of?: string}} Entry
 * @typedef {{person: GraphNode, claim: GraphNode, edge: Edge, entry: Entry}} Side
 * @typedef {{kind: string, method: string, score: number, hearsay: boolean, a: Side, b: Side}} Meeting
 * @typedef {Side & {opposite: boolean, date?: string}} Stand
 * @typedef {{a: Stand, b: Stand, dated: boolean}} Turn  b is the opposite of a, which one person said too; dated: and a was first
 * @typedef {{claim: GraphNode, claims: GraphNode[], interviews: number, stands: Stand[], people: Map<GraphNode, Stand[]>, turns: Turn[]}} Statement
 * @typedef {{documents: string[], texts: string[], nodes: GraphNode[], edges: Edge[], meetings: Meeting[], statements: Statement[], left: number, byId: Map<string, GraphNode>}} Graph
 */

/** @returns {Graph} */
export function makeGraph(payload) {
  const { documents, nodes } = payload;
  nodes.forEach(standAlone);
  const edges = payload.edges.map((raw) => new PageEdge(raw, payload));
  for (const edge of edges) {
    edge.source.out = added(edge.source.out, edge);
    edge.target.into = added(edge.target.into, edge);
  }
  const meetings = payload.meetings.map((raw) => meetingOf(raw, edges));
  for (const meeting of meetings) strengthen(meeting);
  const statements = payload.statements.map((raw) => statementOf(raw, nodes, edges));
  return { documents, texts: payload.texts ?? [], nodes, edges, meetings, statements, left: payload.left ?? 0, byId: new Map(nodes.map((node) => [node.id, node])) };
}

const none = Object.freeze([]);

/** A node that nothing leads to yet. */
function standAlone(node, i) {
  node.i = i;
  node.out = none;
  node.into = none;
  node.strength = 0;
  node.weight ??= 0;
  node.meetings = none;
}

/** A list with one item more. Most lists have one, and are kept as small as that. */
function added(list, item) {
  if (list === none) return [item];
  list.push(item);
  return list;
}

/** An edge whose evidence is put together when it is first asked for: a page of 100,000 claims opens before anybody asks for most of it. */
class PageEdge {
  constructor(raw, payload) {
    this.source = payload.nodes[raw.s];
    this.target = payload.nodes[raw.t];
    this.kind = raw.k;
    this.role = raw.role;
    this.score = raw.score;
    this.method = raw.method;
    this.reason = raw.reason;
    this.raw = raw;
    this.payload = payload;
    this.entries = null;
  }

  get evidence() {
    this.entries ??= this.raw.v?.map((v) => this.entry(v)) ?? placesIn(this.source, this.target);
    return this.entries;
  }

  entry(v) {
    const { documents, nodes, texts = [] } = this.payload;
    const words = this.kind === 'cites' ? this.source.text : this.target.text;
    return {
      document: documents[v.d], text: texts[v.d], start: v.s, end: v.e, at: v.at, about: v.about, link: v.link,
      interview: nodes[v.in] ?? null, quote: v.q ?? words ?? '', method: v.m, score: v.c,
      stance: v.stance, reportedBy: nodes[v.by] ?? null, of: v.of,
    };
  }
}

/** Where a claim was said in an interview: what supports the edge from the one to the other. */
function placesIn(claim, interview) {
  const found = claim.into.filter((edge) => edge.kind === 'said').flatMap((edge) => edge.evidence.filter((v) => v.interview === interview));
  return found.sort((a, b) => compare(a.document, b.document) || a.start - b.start);
}

/** A side; its entry is looked up when it is asked for. */
const sideOf = ([edge, entry], edges) => ({ person: edges[edge].source, claim: edges[edge].target, edge: edges[edge], get entry() { return edges[edge].evidence[entry]; } });

function meetingOf(raw, edges) {
  return { kind: raw.k, method: raw.m, score: raw.c, hearsay: raw.hearsay === true, a: sideOf(raw.a, edges), b: sideOf(raw.b, edges) };
}

function statementOf(raw, nodes, edges) {
  const stands = raw.v.map(({ p, o, d }) => Object.assign(sideOf(p, edges), { opposite: o === true, date: d }));
  const people = new Map();
  for (const stand of stands) people.set(stand.person, [...(people.get(stand.person) ?? []), stand]);
  const turns = (raw.x ?? []).map(({ a, b, dated }) => ({ a: stands[a], b: stands[b], dated: dated === true }));
  return { claim: nodes[raw.c], claims: [raw.c, ...(raw.w ?? [])].map((i) => nodes[i]), interviews: raw.n, stands, people, turns };
}

/** A claim is as strong as its strongest meeting. */
function strengthen(meeting) {
  for (const side of [meeting.a, meeting.b]) {
    side.claim.strength = Math.max(side.claim.strength, meeting.score);
    side.person.meetings = added(side.person.meetings, meeting);
  }
}

/** What a reader knows a node by. */
export function label(node) {
  switch (node.kind) {
    case 'speaker': return node.name;
    case 'claim': return node.text;
    case 'link': return node.title || node.url;
    default: return node.title || (node.speakers ?? []).join(', ') || node.date || node.id;
  }
}

/** The edges by which people said a claim. */
export const saidBy = (claim) => claim.into.filter((edge) => edge.kind === 'said');

/** The edges that join a claim to others, or a person to what he agrees or disagrees with. */
export const joins = (node) => [...node.out, ...node.into].filter(isAgreement);

export const isAgreement = (edge) => edge.kind === 'agrees-with' || edge.kind === 'disagrees-with';

/** The other end of an edge. */
export const across = (edge, node) => (edge.source === node ? edge.target : edge.source);

/** The places where people said things, in the order of the documents. */
export function sayings(edges, chosen = () => true) {
  const out = [];
  for (const edge of edges) {
    if (edge.kind !== 'said') continue;
    for (const entry of edge.evidence) {
      const side = { person: edge.source, claim: edge.target, edge, entry };
      if (!entry.stance && chosen(side)) out.push(side);
    }
  }
  return out.sort((a, b) => compare(a.entry.document, b.entry.document) || a.entry.start - b.entry.start || compare(a.claim.id, b.claim.id));
}

/** What weighs most first; sayings stay in the order of the documents where they weigh the same. */
export const heaviest = (said) => [...said].sort((a, b) => b.claim.weight - a.claim.weight);

export const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
