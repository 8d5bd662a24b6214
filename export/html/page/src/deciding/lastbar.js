import { h } from '../dom.js';
import { t } from '../messages.js';
import { forgetLast, lastDecided } from './place.js';
import { undoButton } from './undo.js';

/** What was decided last, told after the page has come up to date, until the reader goes on; nothing when there is nothing. */
export function lastBar() {
  const last = lastDecided();
  if (!last) return null;
  const told = h('span', { role: 'status' });
  const close = () => {
    forgetLast();
    bar.remove();
  };
  const bar = h('aside', { class: 'last', 'aria-label': t('decide.last') }, told, ' ', undoButton(last, close), ' ', h('button', { type: 'button', class: 'quiet', onclick: close }, t('decide.close')));
  setTimeout(() => { told.textContent = `${t('decide.kept')} ${last.text}.`; }); // so that it is read out
  addEventListener('hashchange', close, { once: true });
  return bar;
}
