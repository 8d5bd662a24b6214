import { sayings } from './graph.js';

/** The interviews in which a person said something, or a claim was said. */
export function interviewsOf(node) {
  const found = new Set();
  for (const edge of node.kind === 'claim' ? node.into : node.out) {
    if (edge.kind === 'said') edge.evidence.forEach((entry) => entry.interview && found.add(entry.interview));
  }
  return [...found];
}

/** What was said in an interview, in its order. */
export function saidIn(graph, interview) {
  return sayings(graph.edges, ({ entry }) => entry.interview === interview);
}
