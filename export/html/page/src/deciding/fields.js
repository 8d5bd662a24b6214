// What a decision is of, where that is asked for.

import { h } from '../dom.js';
import { label } from '../graph.js';
import { t } from '../messages.js';

const offered = 8; // claims found by words

/** Another name for a person. */
export function nameField(person) {
  const box = h('input', { type: 'text', name: 'name', value: person.name, autocomplete: 'off' });
  const read = () => (box.value.trim() && box.value.trim() !== person.name ? { names: [person.name, box.value.trim()] } : null);
  return { field: h('label', {}, t('field.name'), ' ', box), read };
}

/** Who else: a person, or another name of this one. */
export function otherField(person, names) {
  const box = h('select', { name: 'other' }, h('option', { value: '' }, t('field.choose')), names.map((name) => h('option', { value: name }, name)));
  return { field: h('label', {}, t('field.other', { name: person.name }), ' ', box), read: () => (box.value ? { names: [person.name, box.value] } : null) };
}

/** Another claim, looked for by its words. */
export function claimField(page, claim) {
  const found = h('fieldset', { hidden: true }, h('legend', {}, t('field.found')));
  const look = () => {
    const hits = page.search(box.value, 400).found.filter((node) => node.kind === 'claim' && node !== claim).slice(0, offered);
    found.replaceChildren(found.firstChild, ...hits.map(option));
    found.hidden = !hits.length;
  };
  const box = h('input', { type: 'search', name: 'words', autocomplete: 'off', oninput: look });
  const read = () => {
    const id = found.querySelector('input:checked')?.value;
    return id ? { claims: [claim.id, id] } : null;
  };
  return { field: h('div', {}, h('label', {}, t('field.words'), ' ', box), found), read };
}

const option = (claim) => h('label', { class: 'box', lang: claim.language || null }, h('input', { type: 'radio', name: 'claim', value: claim.id }), ' ', label(claim));
