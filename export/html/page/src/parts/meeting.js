import { h } from '../dom.js';
import { pairBar } from '../deciding/choices.js';
import { deciding } from '../deciding/server.js';
import { isAgreement, joins } from '../graph.js';
import { t } from '../messages.js';
import { besideAddress } from '../reader/places.js';
import { readable } from '../reader/texts.js';
import { saying } from './side.js';
import { methodName, score } from './words.js';

/** Two people side by side: both quotes, both moments, and what joins them. */
export function meetingCard(meeting, first = null) {
  const [left, right] = first === meeting.b.person ? [meeting.b, meeting.a] : [meeting.a, meeting.b];
  const same = meeting.kind === 'agrees-with';
  return h('article', { class: 'meeting ' + (same ? 'same' : 'opposite') },
    saying(left), verdict(meeting, left, right), saying(right), !(deciding && meeting.method === 'decided') && why(reasonOf(meeting)), pairBar(meeting.a.claim, meeting.b.claim, same));
}

const why = (reason) => reason && h('p', { class: 'reason', lang: 'en' }, reason);

function verdict(meeting, left, right) {
  const same = meeting.kind === 'agrees-with';
  return h('div', { class: 'verdict' },
    h('span', { class: 'sign', 'aria-hidden': 'true' }, same ? '=' : '≠'),
    h('span', {}, h('strong', {}, t(same ? 'says.same' : 'says.opposite')), h('br'), methodName(meeting.method), ' ', score(meeting.score),
      [left, right].some(({ entry }) => readable(entry.text)) && [h('br'), h('a', { href: besideAddress(meeting, left, right) }, t('beside.open'))]));
}

/** Why the two are joined: the reason of the edge between the claims, or of a person's own; the same words need none. */
function reasonOf({ a, b, kind }) {
  for (const side of [a, b]) if (isAgreement(side.edge)) return side.edge.reason;
  if (a.claim === b.claim) return undefined;
  return joins(a.claim).find((edge) => edge.kind === kind && (edge.source === b.claim || edge.target === b.claim))?.reason;
}
