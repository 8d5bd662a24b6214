import { h } from '../dom.js';
import { quoteAddress } from '../reader/places.js';
import { source } from './evidence.js';
import { colourOf, context, personLink } from './words.js';

/** What one person said in one place: name, quote, where. */
export function saying({ person, claim, entry }, { named = true } = {}) {
  return h('div', { class: 'saying ' + colourOf(person) },
    named && h('p', { class: 'who' }, personLink(person)),
    context(claim),
    h('blockquote', { lang: claim.language || null },
      h('a', { href: quoteAddress(entry, claim), class: 'quote' }, entry.quote)),
    source(entry));
}
