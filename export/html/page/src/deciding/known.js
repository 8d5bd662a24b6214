// What has been decided so far, asked for once and again after each change.

import { all, deciding } from './server.js';

/** @typedef {{key: string, kind: string, sides: string[], after: string[], who: string, when: string, why: string, place: string, found: boolean, claims: string[]}} Decision */

let known = null;

/** @returns {Promise<Decision[]>} */
function decisions() {
  known ??= deciding ? all().then(({ decisions: list }) => list) : Promise.resolve([]);
  return known;
}

/** When what was decided is known, or cannot be. */
export const settled = () => decisions().catch(() => []);

/** Calls back with the decisions, now and after each change, while an element is shown: one that has data-decided. */
export function whenKnown(element, act) {
  const tell = () => decisions().then((list) => act(list), (error) => act([], error));
  element.addEventListener('decided', tell);
  tell();
}

/** Asks again. */
export function refresh() {
  known = null;
  document.querySelectorAll('[data-decided]').forEach((one) => one.dispatchEvent(new Event('decided')));
}

export const ofPeople = ({ kind }) => ['one-person', 'two-people', 'name'].includes(kind);

/** Whether a decision is of these claims, in either order. */
export function ofClaims(decision, claims) {
  return decision.claims.length === claims.length && claims.every(({ id }) => decision.claims.includes(id));
}

/** Whether a decision is of somebody by one of their names. */
export const ofPerson = (decision, { name, aliases = [] }) => ofPeople(decision) && decision.sides.some((side) => side === name || aliases.includes(side));
