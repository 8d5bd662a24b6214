import { h } from '../dom.js';
import { t } from '../messages.js';
import { separated } from '../parts/evidence.js';
import { nodeLink, personLink } from '../parts/words.js';
import { bar, chosen, keys } from '../reader/bar.js';
import { openDocument } from '../reader/open.js';
import { documentAddress, placeOf } from '../reader/places.js';
import { playButton, playEntry } from '../reader/player.js';
import { addressOf } from '../route.js';
import { missing } from './missing.js';

/** A document to read: who speaks, the claims marked, and beside them whom they meet. */
export function documentView(page) {
  const { graph, route } = page;
  const { name, ...place } = placeOf(route.id, graph.documents);
  if (!graph.documents.includes(name)) return missing();
  const marks = page.marksOf(name);
  const into = h('div', { class: 'reader' });
  const top = h('div', {});
  const target = place.start === undefined ? null : place;
  const told = { choice: () => {} }; // by the bar, once it is there
  page.afterShow(() => openDocument(page, {
    name, target, into,
    onChoose: (mark, i) => {
      page.readdress(documentAddress(name, mark.start, mark.end));
      told.choice(mark, i);
    },
    onOpen: (mark) => page.open(addressOf(mark.claim)),
    ready: (reader, recording) => ready(page, { reader, recording, top, target, told }),
  }));
  return { title: name, keepFocus: target !== null, body: [about(marks), top, into] };
}

/** Who speaks here, in which interviews. */
function about(marks) {
  const each = (of) => [...new Set(marks.map(of).filter(Boolean))];
  return h('p', { class: 'small' }, separated([
    ...each(({ interview }) => interview).slice(0, 3).map((node) => nodeLink(node)),
    t('n.claims', { n: each(({ claim }) => claim).length }),
    ...each(({ person }) => person).slice(0, 8).map(personLink),
  ]));
}

function ready(page, { reader, recording, top, target, told }) {
  const meets = (mark) => mark.met.length > 0;
  const ways = [
    { name: 'claims', back: () => reader.step(-1), forth: () => reader.step(1) },
    { name: 'agreements', back: () => reader.step(-1, meets), forth: () => reader.step(1, meets) },
  ].filter(({ name }) => reader.marks.some(name === 'claims' ? () => true : meets));
  if (ways.length) {
    const tools = bar(ways, t('reader.keys'));
    top.replaceWith(tools.element);
    told.choice = (mark, i) => tools.tell(chosen(mark, i, reader.marks.length, playOf(mark, recording)));
    page.onLeave(keys(ways));
  }
  reader.begin({ focus: target !== null && idle() });
}

/** Whether the focus is nowhere in particular, so that it may be moved. */
const idle = () => [document.body, document.querySelector('h1'), null].includes(document.activeElement);

/** Plays what is marked, from the recording beside the document or from the one that its moment is of. */
function playOf({ entry }, recording) {
  if (recording && entry.at !== undefined && entry.at !== null) return playButton(recording, entry.at);
  return playEntry(entry);
}
