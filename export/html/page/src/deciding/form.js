import { h } from '../dom.js';
import { t } from '../messages.js';
import { refresh } from './known.js';
import { always } from './memory.js';
import { noteLast, noteNames } from './place.js';
import { decide, Refused } from './server.js';

const own = 'whosaid.who'; // the reader's name, as they gave it last

/**
 * The form that a decision is made with: why, and by whom. It stands in place;
 * what goes wrong is told in it, and nothing that was typed is lost.
 * @param {{kind: string, subject: object, said: string}} choice  said: what is decided, in words
 * @param {{field: ?Node, read: () => ?object}} more  another field, and what it says; null when it says nothing so far
 * @param {(done: boolean) => void} close
 */
export function decisionForm({ kind, subject, said }, more, close) {
  const why = h('input', { type: 'text', name: 'why', autocomplete: 'off', maxlength: 5000 });
  const who = h('input', { type: 'text', name: 'who', autocomplete: 'name', maxlength: 100, value: always.get(own) ?? '' });
  const told = h('p', { class: 'told', role: 'alert' });
  const news = h('p', { class: 'small', role: 'status' });
  let busy = false;
  const submit = async (event) => {
    event.preventDefault();
    const extra = more.read();
    told.textContent = extra ? '' : t('decide.which');
    if (!extra || busy) return;
    busy = true;
    try {
      const { key } = await decide({ kind, ...subject, ...extra, why: why.value.trim(), who: who.value.trim() });
      always.set(own, who.value.trim());
      noteLast(key, said);
      if (extra.names) noteNames(extra.names);
      close(true);
      refresh();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      told.textContent = error.message || t('decide.unreachable');
    }
    busy = false;
  };
  const form = h('form', { class: 'deciding', 'aria-label': said, onsubmit: submit, onkeydown: (event) => event.key === 'Escape' && !event.isComposing && close(false) },
    h('p', {}, h('strong', {}, said)), more.field,
    h('div', { class: 'fields' }, h('label', {}, t('decide.why'), ' ', why), h('label', {}, t('decide.who'), ' ', who)),
    told, news,
    h('p', { class: 'buttons' }, h('button', { type: 'submit' }, t('decide.keep')), ' ', h('button', { type: 'button', class: 'quiet', onclick: () => close(false) }, t('decide.cancel'))));
  form.addEventListener('changed', () => { news.textContent = t('decide.news'); });
  return form;
}
