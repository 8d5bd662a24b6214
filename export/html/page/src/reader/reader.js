// A document to read, with its claims marked. It is put where it is shown, and
// told where to go.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { parts } from './parts.js';
import { setting, lineAt } from './setting.js';
import { lineMaker } from './text.js';

let readers = 0; // so that ids of two readers in one page differ

/**
 * @param {{graph: any, name: string, transcript: any, marks: any[], target: ?{start: number, end: number}, notes?: boolean, scroller?: HTMLElement, play?: any, onChoose?: (mark: any, i: number) => void, onOpen?: (mark: any) => void}} what
 */
export function reader({ graph, name, transcript, marks, target, notes = true, scroller = null, play = null, onChoose = () => {}, onOpen = () => {} }) {
  const { lines, set } = setting(told(transcript), marks.map((mark) => mark.again())); // two readers may show one document
  const id = readers++;
  number(set, id);
  const chosen = { i: -1 };
  const choose = (mark) => (set.indexOf(mark) === chosen.i ? onOpen(mark) : go(set.indexOf(mark)));
  const elsewhere = target && !set.some((mark) => mark.start === target.start && mark.end === target.end) ? target : null;
  const how = { graph, name, target: elsewhere, notes, choose, play };
  const made = parts(lines, lineMaker(how));

  /** Lights a mark and shows it, with the focus on it unless another has it for a reason. */
  function go(i, { focus = true } = {}) {
    const mark = set[i];
    if (!mark) return false;
    made.reach(mark.line);
    how.target = null; // what is made from now on is not lit by it
    (chosen.i < 0 ? made.body.querySelectorAll('.lit') : set[chosen.i].elements).forEach((element) => element.classList.remove('lit'));
    if (chosen.way) {
      chosen.way.tabIndex = -1;
      chosen.way.removeAttribute('aria-current');
    }
    mark.elements.forEach((element) => element.classList.add('lit'));
    const [first] = mark.elements;
    chosen.way = first;
    first.tabIndex = 0;
    first.setAttribute('aria-current', 'location');
    chosen.i = i;
    if (focus) first.focus({ preventScroll: true });
    bring(first, scroller);
    onChoose(mark, i);
    made.rest(mark.line);
    return true;
  }

  /** Shows the place that was asked for, or the beginning. */
  function begin(how) {
    const i = target ? set.findIndex((mark) => mark.start === target.start && mark.end === target.end) : -1;
    if (go(i, how)) return;
    const line = target ? lineAt(lines, target.start) : 0;
    made.reach(line);
    const lit = made.body.querySelector('mark.lit');
    if (target && lines.length) bring(lit ?? made.body.querySelectorAll('.line')[0], scroller);
    if (lit && how?.focus !== false) lit.focus({ preventScroll: true });
    const next = set.find((mark) => target && mark.start >= target.start) ?? set[0];
    chosen.way = next?.elements[0];
    if (chosen.way) chosen.way.tabIndex = 0; // where Tab comes in
    chosen.from = next ? set.indexOf(next) : 0;
    made.rest(line);
  }

  /** The next mark from the one chosen, forwards or back, of those that are asked for. */
  function step(by, wanted = () => true) {
    let i = chosen.i < 0 ? (chosen.from ?? 0) - (by > 0 ? 1 : 0) : chosen.i;
    do i += by; while (set[i] && !wanted(set[i]));
    return go(i);
  }

  return {
    element: made.body, marks: set, begin, go, step, all: made.all, stop: made.stop,
    found: Boolean(!target || set.some((mark) => mark.start === target.start) || lines.some(({ paragraph: { start, end, runs } }) => start < target.end && end > target.start && runs.some((run) => run.start < target.end && run.end > target.start))),
  };
}

/** Those that have a note are numbered, as they are in print. */
function number(marks, reader) {
  let n = 0;
  marks.forEach((mark, i) => {
    mark.id = `${reader}-${i}`;
    if (mark.noted) mark.number = ++n;
  });
}

/** A moment that was told before is not told again. */
function told(transcript) {
  let last;
  for (const piece of transcript.pieces) {
    piece.again = piece.about && piece.at === last;
    last = piece.at ?? last;
  }
  return transcript;
}

/** Scrolls an element to the middle of what it scrolls in; again when what is around it has been drawn. */
function bring(element, scroller) {
  const scroll = () => {
    if (!element.isConnected) return;
    if (!scroller) return element.scrollIntoView({ block: 'center' });
    const [box, within] = [element.getBoundingClientRect(), scroller.getBoundingClientRect()];
    scroller.scrollTop += box.top - within.top - (within.height - box.height) / 3;
  };
  scroll();
  requestAnimationFrame(() => { scroll(); requestAnimationFrame(scroll); });
}

/** What is shown until a text is there. */
export const waiting = () => h('p', { role: 'status', class: 'small' }, t('reader.waiting'));
