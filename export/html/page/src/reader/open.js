import { h } from '../dom.js';
import { t } from '../messages.js';
import { list } from '../parts/list.js';
import { saying } from '../parts/side.js';
import { readAt } from './places.js';
import { recordingAt, playButton } from './player.js';
import { reader, waiting } from './reader.js';
import { readable, transcriptOf } from './texts.js';

/**
 * Puts a document where it is to be read, when its text is there.
 * @param {any} page
 * @param {{name: string, target: any, into: HTMLElement, ready: (reader: any, media: any) => void, [option: string]: any}} what
 */
export async function openDocument(page, { name, target, into, ready, ...options }) {
  const marks = page.marksOf(name);
  const here = readable(page.graph.texts[page.graph.documents.indexOf(name)]);
  if (!here) return into.replaceChildren(...without(page, name, marks, target));
  into.replaceChildren(waiting());
  let gone = false;
  page.onLeave(() => { gone = true; });
  let transcript;
  try {
    transcript = await transcriptOf(page.graph, name);
  } catch {
    const why = page.graph.texts[page.graph.documents.indexOf(name)] === 'here' ? 'reader.old' : 'reader.gone';
    return gone || into.replaceChildren(h('p', { role: 'alert' }, t(why)), ...quotes(marks, target));
  }
  if (gone) return undefined;
  const recording = recordingOf(name, transcript, marks);
  const shown = reader({ graph: page.graph, name, transcript, marks, target, ...options, play: recording && ((at, words) => playButton(recording, at, words)) });
  into.replaceChildren(shown.found ? '' : notThere(marks, target), shown.element);
  const print = () => shown.all();
  addEventListener('beforeprint', print);
  page.onLeave(() => { shown.stop(); removeEventListener('beforeprint', print); });
  return ready(shown, recording);
}

/** The one recording of a document: beside it, or where all its moments lead. */
function recordingOf(name, transcript, marks) {
  if (transcript.media) return { src: '/media?document=' + encodeURIComponent(name), kind: transcript.media };
  const addresses = new Set(marks.map(({ raw }) => raw.link?.split('#')[0]).filter(Boolean));
  const all = addresses.size < 50 ? [...addresses].map(recordingAt).filter(Boolean) : []; // links of pages that play by themselves differ by moment
  return all.length === 1 ? all[0] : null;
}

/** Why there is no text, and what was quoted of it. */
function without(page, name, marks, target) {
  const where = page.graph.texts[page.graph.documents.indexOf(name)];
  const why = { room: 'reader.room', asked: 'reader.asked' }[where] ?? 'reader.absent';
  return [h('p', { class: 'notice' }, t(why)), ...quotes(marks, target)];
}

function quotes(marks, target) {
  const asked = marks.filter((mark) => mark.start === target?.start && mark.end === target?.end);
  return [
    asked.length > 0 && h('section', { class: 'askedfor' }, h('h2', {}, t('reader.quote')), asked.map((mark) => saying(mark))),
    marks.length > 0 && h('section', {}, h('h2', {}, t('reader.quotes'), h('span', { class: 'count' }, ' ', marks.length.toLocaleString())), list(marks, (mark) => saying(mark), { first: 30 })),
  ].filter(Boolean);
}

/** Words that nobody says, such as an address in the margin of a page. */
function notThere(marks, target) {
  const quote = marks.find((mark) => mark.start === target.start)?.entry.quote;
  return h('p', { class: 'notice' }, t('reader.outside'), quote && h('q', {}, quote));
}

/** Documents to read, of some entries; each once. */
export function documentLinks(entries) {
  const first = new Map();
  for (const entry of entries) if (readAt(entry) && !first.has(entry.document)) first.set(entry.document, entry);
  return [...first.keys()];
}
