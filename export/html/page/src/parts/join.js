import { pairBar } from '../deciding/choices.js';
import { deciding } from '../deciding/server.js';
import { h } from '../dom.js';
import { across, saidBy } from '../graph.js';
import { t } from '../messages.js';
import { addressOf } from '../route.js';
import { evidenceList, separated } from './evidence.js';
import { methodName, personLink, score } from './words.js';

/** What a node is joined to by agreement: the words, who said them, and why. */
export function joinCard(edge, node) {
  const other = across(edge, node);
  const same = edge.kind === 'agrees-with';
  return h('article', { class: 'join ' + (same ? 'same' : 'opposite') },
    h('p', { class: 'verdict' }, h('span', { class: 'sign', 'aria-hidden': 'true' }, same ? '=' : '≠'),
      h('span', {}, separated([
        h('strong', {}, t(same ? 'says.same' : 'says.opposite')), methodName(edge.method), score(edge.score ?? 0),
        edge.reason && !(deciding && edge.method === 'decided') && h('span', { lang: 'en' }, edge.reason),
      ]))),
    other.kind === 'speaker' ? personLink(other) : words(other),
    evidenceList(edge.evidence),
    other.kind === 'claim' && node.kind === 'claim' && pairBar(node, other, same));
}

function words(claim) {
  return [
    h('blockquote', { lang: claim.language || null }, h('a', { class: 'quote', href: addressOf(claim) }, claim.text)),
    h('p', { class: 'where' }, separated(saidBy(claim).slice(0, 6).map((edge) => personLink(edge.source)))),
  ];
}
