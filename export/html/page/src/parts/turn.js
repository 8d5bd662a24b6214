import { h } from '../dom.js';
import { t } from '../messages.js';
import { saying } from './side.js';
import { personLink } from './words.js';

/** The date at the precision known, or that there is none. */
export const when = (date) => (date ? h('time', { datetime: date }, date) : t('changes.undated'));

/** What somebody said, and the opposite that they said too. */
export function turnCard({ a, b, dated }) {
  return h('article', { class: 'meeting opposite' },
    h('h3', { class: 'who' }, personLink(a.person)),
    side(a),
    h('div', { class: 'verdict' }, h('span', { class: 'sign', 'aria-hidden': 'true' }, '≠'),
      h('span', {}, h('strong', {}, t(dated ? 'changes.turned' : 'changes.both')), !dated && [h('br'), t('changes.unknown')])),
    side(b));
}

const side = (stand) => h('div', {}, h('p', { class: 'when' }, when(stand.date)), saying(stand, { named: false }));
