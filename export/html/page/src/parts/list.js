import { h } from '../dom.js';
import { t } from '../messages.js';

/**
 * A list that shows its first items, and more when asked.
 * @param {any[]} items
 * @param {(item: any) => Node} show
 */
export function list(items, show, { first = 20, className = 'plain' } = {}) {
  const ul = h('ul', { class: className });
  return h('div', {}, ul, growing(ul, items, (item) => h('li', {}, show(item)), first));
}

/** Puts the first items into an element, and gives a button that puts more. */
export function growing(into, items, show, first) {
  const more = h('button', { type: 'button', class: 'quiet' });
  const grow = (count) => {
    const from = into.children.length;
    into.append(...items.slice(from, from + count).map(show));
    const left = items.length - into.children.length;
    more.textContent = t('more', { n: left });
    more.hidden = left === 0;
    return into.children[from];
  };
  more.addEventListener('click', () => {
    const next = grow(100);
    const target = next?.querySelector('a, button');
    target?.focus();
  });
  into.dataset.shown = '';
  into.addEventListener('grow', ({ detail }) => detail > into.children.length && grow(detail - into.children.length)); // of a page that comes up to date
  grow(first);
  return more;
}

/** A part of a view under its heading; nothing when there is nothing in it. */
export function section(title, count, ...children) {
  if (count === 0) return null;
  return h('section', {}, h('h2', {}, title, count !== null && h('span', { class: 'count' }, ' ', count.toLocaleString())), ...children);
}
