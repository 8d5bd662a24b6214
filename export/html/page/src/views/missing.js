import { h } from '../dom.js';
import { t } from '../messages.js';
import { address } from '../route.js';

/** What an address shows that names nothing here. */
export function missing() {
  return { title: t('missing.title'), body: [h('p', {}, t('missing.text')), h('p', {}, h('a', { href: address('home') }, t('missing.home')))] };
}
