// What people say of one statement in several interviews, in the order of
// time.

import { compare } from './graph.js';

/**
 * @typedef {import('./graph.js').Statement} Statement
 * @typedef {import('./graph.js').Stand} Stand
 * @typedef {{a: Stand, b: Stand, dated: boolean}} Turn  b is the opposite of a
 * @typedef {{statement: Statement, stands: Stand[], turns: Turn[], interviews: number}} Lane
 * @typedef {{person: any, lanes: Lane[], turns: Turn[], interviews: number}} Line
 */

/** Where somebody took a side: an interview, or a document where there is none. */
export const placeOf = ({ entry }) => entry.interview?.id ?? entry.document;

/** @returns {Line[]} a line a person who speaks of a statement in more than one interview; those first who changed sides, then those with most to see */
export function linesOf(statements) {
  const lanes = new Map();
  for (const statement of statements) {
    for (const [person, stands] of statement.people) {
      const interviews = new Set(stands.map(placeOf)).size;
      if (interviews < 2) continue;
      const turns = statement.turns.filter(({ a }) => a.person === person);
      lanes.set(person, [...(lanes.get(person) ?? []), { statement, stands, turns, interviews }]);
    }
  }
  const lines = [...lanes].map(([person, all]) => lineOf(person, apart(all)));
  return lines.sort((a, b) => byTurns(a, b) || b.interviews - a.interviews || b.lanes.length - a.lanes.length || compare(a.person.name, b.person.name) || a.person.i - b.person.i);
}

const dated = ({ turns }) => turns.filter((turn) => turn.dated).length;

/** Those first who changed sides, then those who said both. */
const byTurns = (a, b) => dated(b) - dated(a) || b.turns.length - a.turns.length;

function lineOf(person, lanes) {
  const interviews = new Set(lanes.flatMap(({ stands }) => stands.map(placeOf))).size;
  return { person, lanes, turns: once(lanes.flatMap(({ turns }) => turns)), interviews };
}

/** The lanes, most turns first; a statement and its opposite are said in the same places, and one of them is enough. */
function apart(lanes) {
  const ordered = lanes.sort((a, b) => byTurns(a, b) || b.interviews - a.interviews || a.stands[0].opposite - b.stands[0].opposite);
  const kept = [];
  for (const lane of ordered) if (!kept.some((other) => holds(other, lane))) kept.push(lane);
  return kept;
}

function holds(other, lane) {
  const places = new Set(other.stands.map(({ entry }) => entry));
  return lane.stands.every(({ entry }) => places.has(entry)) && once([...other.turns, ...lane.turns]).length === other.turns.length;
}

/** Turns, each once: one is found from the statements of both its sides. */
export function once(turns) {
  const seen = new Map();
  return turns.filter(({ a, b }) => {
    const to = seen.get(a.entry) ?? new Set();
    const fresh = !to.has(b.entry);
    seen.set(a.entry, to.add(b.entry));
    return fresh;
  });
}

/** All turns of some lines: those whose order is known first, by person and date. */
export function turnsOf(lines) {
  return lines.flatMap(({ turns }) => turns).sort((x, y) => y.dated - x.dated
    || compare(x.a.person.name, y.a.person.name) || x.a.person.i - y.a.person.i || compare(x.a.date ?? '', y.a.date ?? '') || compare(x.b.date ?? '', y.b.date ?? ''));
}
