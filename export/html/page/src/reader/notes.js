import { h } from '../dom.js';
import { label } from '../graph.js';
import { t } from '../messages.js';
import { separated } from '../parts/evidence.js';
import { methodName, nodeLink, personLink, score } from '../parts/words.js';
import { besideAddress, quoteAddress } from './places.js';

const shown = 2; // of those whom a claim meets

/** What stands in the margin beside a mark: who reported it, who says the same or the opposite. */
export function note(mark) {
  const { met } = mark;
  if (!mark.noted) return null;
  return h('div', { class: 'note', id: mark.id && 'note-' + mark.id },
    mark.number && h('span', { class: 'number', 'aria-hidden': 'true' }, mark.number),
    mark.hearsay && h('p', { class: 'reporter' }, t('reader.reported', { person: mark.person.name }), ' ', personLink(mark.entry.reportedBy)),
    met.slice(0, shown).map(meets),
    met.length > shown && rest(met.slice(shown)));
}

function rest(met) {
  const details = h('details', { class: 'more' }, h('summary', {}, t('more', { n: met.length })));
  details.addEventListener('toggle', () => details.append(...met.map(meets)), { once: true });
  return details;
}

function meets({ meeting, other }) {
  const same = meeting.kind === 'agrees-with';
  const mine = meeting.a === other ? meeting.b : meeting.a;
  return h('div', { class: 'meets ' + (same ? 'same' : 'opposite') },
    h('p', { class: 'who' },
      h('span', { class: 'sign', 'aria-hidden': 'true' }, same ? '=' : '≠'), ' ', personLink(other.person), ' ',
      h('span', { class: 'small' }, t(same ? 'reader.same' : 'reader.opposite'))),
    h('blockquote', { class: 'small', lang: other.claim.language || null }, h('a', { class: 'quote', href: quoteAddress(other.entry, other.claim) }, other.entry.quote)),
    h('p', { class: 'where' }, separated([
      h('span', { class: 'whence' }, other.entry.interview && label(other.entry.interview) ? nodeLink(other.entry.interview) : other.entry.document),
      `${methodName(meeting.method)} ${score(meeting.score)}`,
      h('a', { href: besideAddress(meeting, mine, other) }, t('beside.open')),
    ])));
}
