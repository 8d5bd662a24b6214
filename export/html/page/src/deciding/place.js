// Where the reader is, kept while the page is loaded anew with what was
// decided; and what was decided last, to take it back.

import { addressOf, parseRoute } from '../route.js';
import { settled } from './known.js';
import { visit } from './memory.js';

const place = 'whosaid.place';
const last = 'whosaid.last';
const names = 'whosaid.names';

/** Notes what is before the reader. */
export function keepPlace() {
  const kept = {
    hash: location.hash, top: scrollY,
    open: [...document.querySelectorAll('details[data-keep][open]')].map((one) => one.dataset.keep),
    grown: [...document.querySelectorAll('[data-shown]')].map((one) => one.children.length),
    focus: focusOf(document.activeElement),
  };
  visit.set(place, kept);
}

/** Brings the reader back, where the page was loaded anew for them in a view that had this address. */
export function restorePlace(hash) {
  const kept = visit.get(place);
  visit.set(place, null);
  if (kept?.hash !== hash) return;
  if (parseRoute(hash).view === 'decisions') settled().then(() => restore(kept));
  else restore(kept);
}

function restore(kept) {
  const open = new Set(kept.open);
  for (const one of document.querySelectorAll('details[data-keep]')) {
    if (!open.has(one.dataset.keep) || one.open) continue;
    one.open = true;
    one.dispatchEvent(new Event('toggle'));
  }
  [...document.querySelectorAll('[data-shown]')].forEach((one, i) => one.dispatchEvent(new CustomEvent('grow', { detail: kept.grown[i] ?? 0 })));
  focusAgain(kept.focus);
  scrollTo(0, kept.top);
}

/** What has the focus: its id, or which of the groups of buttons it is in. */
function focusOf(element) {
  const group = element?.closest('[data-decided]');
  if (group) return { group: [...document.querySelectorAll('[data-decided]')].indexOf(group), button: buttonIn(group) };
  return { id: element?.id ?? '' };
}

function focusAgain({ id, group, button }) {
  const groups = document.querySelectorAll('[data-decided]');
  if (group !== undefined) return focusButton(groups[Math.min(group, groups.length - 1)], button);
  const target = id && document.getElementById(id);
  if (!target) return;
  target.focus({ preventScroll: true });
  if (target.matches('input[type=search]')) target.setSelectionRange(target.value.length, target.value.length);
}

/** Which of the buttons of a group has the focus; -1 for none. */
export const buttonIn = (group) => [...group.querySelectorAll('button')].indexOf(document.activeElement);

/** Puts the focus on a button of a group, or its last. */
export function focusButton(group, i) {
  const buttons = group?.querySelectorAll('button') ?? [];
  buttons[Math.min(Math.max(i, 0), buttons.length - 1)]?.focus({ preventScroll: true });
}

/** Notes the names that a decision is of: who has them may be found at another address then. */
export const noteNames = (list) => visit.set(names, list);

/** The address of what was shown, now that the page was loaded anew. */
export function hashNow(graph) {
  const { view, id } = parseRoute(location.hash);
  const known = visit.get(names);
  if (view !== 'person' || graph.byId.has(id) || !known) return location.hash;
  const person = graph.nodes.find(({ kind, name, aliases = [] }) => kind === 'speaker' && known.some((one) => one === name || aliases.includes(one)));
  return person ? addressOf(person) : location.hash;
}

/** Notes what was decided last, in words, under its key. */
export const noteLast = (key, text) => visit.set(last, { key, text });

export const forgetLast = () => visit.set(last, null);

/** @returns {?{key: string, text: string}} */
export const lastDecided = () => visit.get(last);
