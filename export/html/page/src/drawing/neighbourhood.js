// Which boxes stand around a node, and in which column: people of its own on
// the left, its claims, what these meet, and on the right the people behind.

import { edgePasses } from '../filter.js';
import { across, compare, joins, saidBy } from '../graph.js';
import { saidIn } from '../places.js';
import { columns } from './columns.js';
import { boxOf, lineOf } from './boxes.js';

const usual = 40; // boxes drawn before more are asked for
const most = 300;

/** @returns what drawing() takes: boxes, lines, places, and how many boxes are left out */
export function neighbourhoodDrawing(page, focus, filter) {
  const limit = page.route.params.get('draw') === 'all' ? most : usual;
  const around = new Around(page.graph, focus, filter);
  around.fill(limit);
  const boxes = [...around.column.entries()].map(([node, column]) => boxOf(node, { column, focus: node === focus }));
  const lines = edgesAmong(around.column, focus, filter).map(lineOf);
  columns(boxes, lines, innerWidth < 700 ? 56 : 110);
  return { boxes, lines, left: around.left, grows: limit < most && around.left > 0 };
}

class Around {
  constructor(graph, focus, filter) {
    Object.assign(this, { graph, focus, filter, left: 0, column: new Map() });
    this.wide = { ...filter, interview: '' }; // others may speak anywhere
  }

  fill(limit) {
    const { focus } = this;
    if (focus.kind === 'speaker' || focus.kind === 'link') this.put(focus, 0);
    if (focus.kind === 'link') this.citing(limit);
    for (const claim of this.own()) this.claim(claim, limit);
    if (focus.kind === 'claim') this.cited(limit);
  }

  /** The claims that the view is of, those that weigh most first. */
  own() {
    const { focus, filter, graph } = this;
    if (focus.kind === 'claim') return [focus];
    if (focus.kind === 'link') return [];
    const all = focus.kind === 'interview'
      ? [...new Set(saidIn(graph, focus).map((one) => one.claim))]
      : focus.out.filter((edge) => edgePasses(filter, edge)).map((edge) => edge.target);
    const meeting = all.filter((claim) => this.partners(claim).length || saidBy(claim).length > 1);
    const weighed = [...(meeting.length ? meeting : all)].sort((a, b) => b.weight - a.weight || b.strength - a.strength || compare(a.id, b.id));
    return (meeting.length ? weighed : weighed.slice(0, 12)).filter((claim) => this.wanted(claim));
  }

  partners(claim) {
    return joins(claim).filter((edge) => edgePasses(this.wide, edge) && across(edge, claim) !== this.focus)
      .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  }

  /** Whether the person asked for is behind a claim or what it meets. */
  wanted(claim) {
    const { person } = this.filter;
    if (!person) return true;
    const behind = (node) => node.id === person || (node.kind === 'claim' && saidBy(node).some((edge) => edge.source.id === person));
    return behind(claim) || this.partners(claim).some((edge) => behind(across(edge, claim)));
  }

  claim(claim, limit) {
    const fresh = [[claim, 1], ...this.speakers(claim, this.focus.kind === 'speaker' ? 3 : 0)];
    for (const edge of this.partners(claim)) {
      const other = across(edge, claim);
      if (other.kind === 'speaker') fresh.push([other, 3]);
      else if (this.wanted(other)) fresh.push([other, 2], ...this.speakers(other, 3));
    }
    const added = fresh.filter(([node]) => !this.column.has(node));
    const room = Math.max(0, limit - this.column.size);
    if (this.focus.kind !== 'claim' && added.length > room) this.left += added.length;
    else {
      added.slice(0, room).forEach(([node, column]) => this.put(node, column));
      this.left += Math.max(0, added.length - room);
    }
  }

  speakers(claim, column) {
    return saidBy(claim).filter((edge) => edgePasses(this.wide, edge)).map((edge) => [edge.source, column]);
  }

  cited(limit) {
    for (const edge of this.focus.out) if (edge.kind === 'cites' && edgePasses(this.wide, edge) && this.column.size < limit) this.put(edge.target, 0);
  }

  citing(limit) {
    for (const { source } of this.focus.into) {
      if (this.column.size >= limit) this.left++;
      else this.put(source, 1);
      if (source.kind === 'claim') this.speakers(source, 2).forEach(([node, column]) => this.column.size < limit && this.put(node, column));
    }
  }

  put(node, column) {
    if (!this.column.has(node)) this.column.set(node, column);
  }
}

/**
 * The edges between what is drawn. Those inside a column lead nowhere from
 * the node that the view is of: they show in the views of their own ends.
 */
function edgesAmong(column, focus, filter) {
  const found = [];
  for (const node of column.keys()) {
    for (const edge of node.out) {
      if (!column.has(edge.target) || column.get(node) === column.get(edge.target)) continue;
      if (!edgePasses({ ...filter, interview: '' }, edge)) continue;
      if (edge.kind !== 'cites' || focus.kind === 'claim' || focus.kind === 'link') found.push(edge);
    }
  }
  return found;
}
