// Where quotes lead: to their place in the document where it can be read here,
// else to their claim.
import { address, addressOf } from '../route.js';
import { readable } from './texts.js';

/** The address of a document, or of a place in it: #/document/NAME@START-END. */
export function documentAddress(name, start, end) {
  const place = start === undefined ? '' : `@${start}-${end}`;
  return '#/document/' + encodeURIComponent(name).replaceAll('%2F', '/') + place;
}

/** What an address names: a document, and a place in it where it says one. */
export function placeOf(id, documents) {
  const [, name, start, end] = /^(.*)@(\d{1,15})-(\d{1,15})$/s.exec(id) ?? [];
  if (name === undefined || documents.includes(id)) return { name: id };
  return { name, start: Number(start), end: Number(end) };
}

/** Where the words of an entry are read; null where their document is not here. */
export const readAt = (entry) => (readable(entry.text) ? documentAddress(entry.document, entry.start, entry.end) : null);

/** Where a quote leads. */
export const quoteAddress = (entry, claim) => readAt(entry) ?? addressOf(claim);

/** Both readers, at a meeting of two people. */
export function besideAddress(meeting, first = meeting.a, second = meeting.b) {
  return address('beside', '', { person: first.person.id, with: second.person.id, at: `${first.claim.id}-${second.claim.id}` });
}
