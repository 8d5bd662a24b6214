// Elements are made here and nowhere else: text goes in as text nodes, never
// as markup, and an address only when it is one that opens a page.

/**
 * @param {string} tag
 * @param {Record<string, any>} attributes  on… are listeners, false and null are left out
 * @param {...(Node|string|number|null|false|Array<any>)} children
 * @returns {HTMLElement}
 */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child);
    else if (child !== null && child !== undefined && child !== false) element.append(child instanceof Node ? child : String(child));
  }
}

/** The address if it opens a page on the web, else null. */
export function webAddress(address) {
  try {
    const { protocol } = new URL(address);
    return protocol === 'http:' || protocol === 'https:' ? address : null;
  } catch {
    return null;
  }
}

/** A link out of the page; an address of another kind is shown as plain text. */
export function outLink(address, text, attributes = {}) {
  const href = webAddress(address);
  if (!href) return h('span', { class: 'inert' }, text);
  return h('a', { href, target: '_blank', rel: 'noopener noreferrer', ...attributes }, text, h('span', { 'aria-hidden': 'true' }, '\u00a0↗'));
}
