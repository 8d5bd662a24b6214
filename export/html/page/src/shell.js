import { deciding } from './deciding/server.js';
import { h } from './dom.js';
import { t } from './messages.js';
import { address } from './route.js';

const places = ['home', 'meetings', 'positions', 'changes', 'people', 'claims', 'interviews', 'documents', 'sources', ...(deciding ? ['decisions'] : [])];

/** What stands around every view: name, search, ways to go. */
export function shell(onSearch) {
  const box = h('input', { type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false', placeholder: t('search.hint'), 'aria-label': t('search.label') });
  box.addEventListener('input', () => onSearch(box.value));
  box.addEventListener('keydown', (event) => {
    const first = document.querySelector('main ul.rows a');
    if ((event.key === 'ArrowDown' || event.key === 'Enter') && box.value && first) {
      event.preventDefault();
      if (event.key === 'Enter' && !event.isComposing) first.click();
      else first.focus();
    }
  });
  const links = places.map((view) => h('a', { href: address(view), 'data-view': view }, t('nav.' + view)));
  const main = h('main', { id: 'main', tabindex: -1 });
  const root = [
    h('a', { class: 'skip', href: '#main', onclick: (event) => { event.preventDefault(); main.focus(); } }, t('skip')),
    h('header', {}, h('div', { class: 'bar' },
      h('a', { class: 'name', href: address('home') }, 'whosaid'), h('form', { role: 'search', onsubmit: (event) => event.preventDefault() }, box)),
    h('nav', { 'aria-label': t('nav.label') }, links)),
    main,
    h('footer', {}, h('p', { class: 'small' }, t(deciding ? 'footer.deciding' : 'footer'))),
  ];
  return { root, main, box, links };
}
