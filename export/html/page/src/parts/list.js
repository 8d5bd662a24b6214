import { h } from '../dom.js';
import { t } from '../messages.js';

/**
 * A list that shows its first items, and more when asked.
 * @param {any[]} items
 * @param {(item: any) => Node} show
 */
export function list(items, show, { first = 20, className = 'plain' } = {}) {
  const ul = h('ul', { class: className });
  const more = h('button', { type: 'button', class: 'quiet' });
  const grow = (count) => {
    const from = ul.children.length;
    ul.append(...items.slice(from, from + count).map((item) => h('li', {}, show(item))));
    const left = items.length - ul.children.length;
    more.textContent = t('more', { n: left });
    more.hidden = left === 0;
    return ul.children[from];
  };
  more.addEventListener('click', () => {
    const next = grow(100);
    const target = next?.querySelector('a, button');
    target?.focus();
  });
  grow(first);
  return h('div', {}, ul, more);
}

/** A part of a view under its heading; nothing when there is nothing in it. */
export function section(title, count, ...children) {
  if (count === 0) return null;
  return h('section', {}, h('h2', {}, title, count !== null && h('span', { class: 'count' }, ' ', count.toLocaleString())), ...children);
}
