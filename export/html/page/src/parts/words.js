import { h } from '../dom.js';
import { addressOf } from '../route.js';
import { label } from '../graph.js';
import { t } from '../messages.js';

/** Seconds as 1:02:03. */
export function clock(seconds) {
  const whole = Math.floor(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (n) => String(n).padStart(2, '0');
  return hours ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

/** A score as it is read: 0.87. */
export const score = (value) => value.toFixed(2);

export const methodName = (method) => t('method.' + method);

/** A link to the view of a node, under what it is known by. */
export function nodeLink(node, attributes = {}) {
  return h('a', { href: addressOf(node), ...attributes }, label(node) || node.id);
}

/** The sentence that a claim leans on, where it does. */
export const context = (claim) => claim.context && h('p', { class: 'small context', lang: claim.language || null }, t('context', { text: claim.context }));

/** A person's name with his colour. */
export function personLink(person) {
  return h('a', { href: addressOf(person), class: 'person ' + colourOf(person) }, person.name || person.id);
}

export const colourOf = (person) => (person.unnamed || person.colour === undefined ? 'colour-none' : 'colour-' + person.colour);

export const kindName = (node) => t('kind.' + (node.kind === 'speaker' && node.unnamed ? 'unnamed' : node.kind));
