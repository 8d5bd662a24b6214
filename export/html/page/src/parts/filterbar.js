import { h } from '../dom.js';
import { label } from '../graph.js';
import { filterOf } from '../filter.js';
import { t } from '../messages.js';
import { withParam } from '../route.js';
import { score } from './words.js';

/**
 * The filters of a view: each changes the address, and with it the view.
 * @param {{route: any, replace: (address: string) => void}} page
 * @param {{kinds: string[], people?: any[], interviews?: any[]}} choices
 */
export function filterBar(page, choices) {
  const filter = filterOf(page.route.params);
  const set = (name) => (value) => page.replace(withParam(page.route, name, value));
  return folding(h('form', { class: 'filters', 'aria-label': t('filters'), onsubmit: (event) => event.preventDefault() },
    kindBoxes(choices.kinds, filter, set('kinds')),
    strength(filter, set('min')),
    choice('person', choices.people, filter.person, set('person')),
    choice('interview', choices.interviews, filter.interview, set('interview')),
    box('hearsay', t('filter.hearsay'), filter.hearsay, (on) => set('hearsay')(on ? '' : 'no'))));
}

const wide = matchMedia('(min-width: 46rem)');
let unfolded = false; // by the reader, on a narrow screen

/** Filters are all there on a wide screen; on a phone they unfold. */
export function folding(form) {
  const details = h('details', { class: 'folding', open: wide.matches || unfolded }, h('summary', {}, t('filters')), form);
  details.addEventListener('toggle', () => {
    if (wide.matches) details.open = true;
    else unfolded = details.open;
  });
  wide.onchange = () => { if (wide.matches) details.open = true; };
  return details;
}

function kindBoxes(kinds, filter, set) {
  return h('fieldset', {}, h('legend', {}, t('filter.kinds')),
    kinds.map((kind) => box('kind-' + kind, t('filter.' + kind), filter.kinds.has(kind), (on) => {
      const chosen = kinds.filter((k) => (k === kind ? on : filter.kinds.has(k)));
      set(chosen.length === kinds.length ? '' : chosen.join(' ') || 'none');
    })));
}

/** One that is ticked or not. */
export function box(id, text, checked, set) {
  return h('label', { class: 'box' },
    h('input', { type: 'checkbox', id, checked, onchange: (event) => set(event.target.checked) }), ' ', text);
}

function strength(filter, set) {
  const shown = h('output', { for: 'strength' }, score(filter.min));
  return h('label', { class: 'strength' }, t('filter.min'), ' ',
    h('input', {
      type: 'range', id: 'strength', min: 0, max: 1, step: 0.05, value: filter.min,
      oninput: (event) => { shown.textContent = score(Number(event.target.value)); },
      onchange: (event) => set(Number(event.target.value) ? event.target.value : ''),
    }), ' ', shown);
}

/** One of some nodes, or any. */
export function choice(name, nodes = [], chosen, set) {
  if (nodes.length < 2 && !chosen) return null;
  return h('label', { class: 'choice' }, t('filter.' + name), ' ',
    h('select', { id: 'choose-' + name, onchange: (event) => set(event.target.value) },
      h('option', { value: '' }, t('filter.any')),
      nodes.map((node) => h('option', { value: node.id, selected: node.id === chosen }, short(label(node))))));
}

/** One of some ways; the first is what is meant when none is named. */
export function oneOf(name, ways, chosen, set) {
  return h('label', { class: 'choice' }, t('filter.' + name), ' ',
    h('select', { id: 'choose-' + name, onchange: (event) => set(event.target.value === ways[0] ? '' : event.target.value) },
      ways.map((way) => h('option', { value: way, selected: way === chosen }, t(`filter.${name}.${way}`)))));
}

const short = (text) => (text.length > 60 ? text.slice(0, 59) + '…' : text);
