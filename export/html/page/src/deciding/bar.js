import { h } from '../dom.js';
import { t } from '../messages.js';
import { separated } from '../parts/evidence.js';
import { decisionForm } from './form.js';
import { whenKnown } from './known.js';
import { deciding } from './server.js';
import { undoButton } from './undo.js';

const nothing = { field: null, read: () => ({}) };

/**
 * Buttons to decide with, or what was decided and how to take it back; nothing
 * in a page that cannot keep it.
 * @typedef {{kind: string, subject: object, text: string, said: string, more?: () => {field: Node, read: () => ?object}}} Choice
 * @param {(decision: any) => boolean} concerns
 * @param {Choice[]} choices
 * @param {boolean} once  whether what stands leaves nothing to decide
 */
export function decideBar(concerns, choices, once = true) {
  if (!deciding) return null;
  const told = h('span', { role: 'status', class: 'small' });
  const body = h('div', { class: 'choices' });
  const bar = h('div', { class: 'decide', role: 'group', 'aria-label': t('decide.label'), 'data-decided': '' }, body, told);
  let made = [];
  const show = () => body.replaceChildren(...made.map(standing), ...(made.length && once ? [] : choices.map(button)));
  const focus = (i) => body.querySelectorAll('button')[i]?.focus({ preventScroll: true });
  const button = (choice, i) => h('button', { type: 'button', class: 'quiet', onclick: () => ask(choice, i) }, choice.text);
  const ask = (choice, i) => {
    const form = decisionForm(choice, choice.more?.() ?? nothing, (done) => {
      show();
      told.textContent = done ? t('decide.kept') : '';
      focus(done ? 0 : made.length + i);
    });
    told.textContent = '';
    body.replaceChildren(form);
    form.querySelector('input, select').focus({ preventScroll: true });
  };
  show();
  whenKnown(bar, (list) => {
    made = list.filter(concerns);
    if (body.querySelector('form')) return;
    const within = body.contains(document.activeElement);
    show();
    if (within) focus(0);
  });
  return bar;
}

/** A decision that stands, and how to take it back. */
function standing(decision) {
  return h('p', { class: 'stands' }, separated([h('strong', {}, t('decided.' + decision.kind)), ...byWhom(decision)]), ' ', undoButton(decision));
}

/** Who decided, when and why. */
export const byWhom = ({ who, when, why }) => [who, when && h('time', { datetime: when }, when.slice(0, 10)), why && `“${why}”`];
