import { h } from '../dom.js';
import { t } from '../messages.js';
import { personLink } from '../parts/words.js';
import { addressOf } from '../route.js';

/**
 * Ways through a document: buttons, and keys that do the same wherever the
 * focus is, but for where keys mean something else.
 * @param {{name: string, back: () => void, forth: () => void}[]} ways  claims first, agreements second
 */
export function bar(ways, help) {
  const told = h('span', { class: 'told' });
  const element = h('div', { class: 'readbar', role: 'toolbar', 'aria-label': t('reader.bar') },
    ways.map(({ name, back, forth }) => h('span', { class: 'way' },
      h('button', { type: 'button', onclick: back, 'aria-label': t(`reader.${name}.back`) }, '‹'),
      h('span', { class: 'small' }, t(`reader.${name}`)),
      h('button', { type: 'button', onclick: forth, 'aria-label': t(`reader.${name}.forth`) }, '›'))),
    told, h('span', { class: 'small keyhelp' }, help));
  return { element, tell: (...what) => told.replaceChildren(...what.flat().filter(Boolean)) };
}

/** What the bar tells of a mark that is chosen. */
export function chosen(mark, i, of, play) {
  return [
    h('span', { class: 'small' }, t('reader.at', { i: i + 1, n: of })), ' ', personLink(mark.person), ' ', play, ' ',
    h('a', { href: addressOf(mark.claim) }, t('reader.claim')),
  ];
}

/** Left and right go from claim to claim, with Shift from agreement to agreement. Returns what stops it. */
export function keys([plain, shifted = plain]) {
  const act = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.target.closest?.('input, select, textarea, audio, video, .canvas, [role=slider]')) return;
    const way = event.shiftKey ? shifted : plain;
    if (event.key === 'ArrowRight') way.forth();
    else if (event.key === 'ArrowLeft') way.back();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', act);
  return () => document.removeEventListener('keydown', act);
}
