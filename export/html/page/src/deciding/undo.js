import { h } from '../dom.js';
import { t } from '../messages.js';
import { refresh } from './known.js';
import { forgetLast, noteNames } from './place.js';
import { Refused, undo } from './server.js';

/** A button that takes a decision back; what goes wrong is told beside it. */
export function undoButton({ key, sides }, done = () => {}) {
  const told = h('span', { role: 'alert', class: 'told' });
  let busy = false;
  const act = async () => {
    if (busy) return;
    busy = true;
    told.textContent = '';
    try {
      await undo(key);
      forgetLast();
      noteNames(sides ?? null);
      done();
      refresh();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      told.textContent = error.message || t('decide.unreachable');
    }
    busy = false;
  };
  return h('span', { class: 'undo' }, h('button', { type: 'button', class: 'quiet', onclick: act }, t('decide.undo')), ' ', told);
}
