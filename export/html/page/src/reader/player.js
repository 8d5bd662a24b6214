// Recordings that a browser plays. Nothing of one is fetched before somebody
// asks to hear it.
import { h } from '../dom.js';
import { t } from '../messages.js';
import { clock } from '../parts/words.js';

const kinds = () => {
  const { audio = '', video = '' } = document.getElementById('page')?.dataset ?? {};
  return { audio: audio.split(' '), video: video.split(' ') };
};

/** @returns {?{src: string, kind: string}} the recording that an address leads to, without its moment */
export function recordingAt(address) {
  let url;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  const ext = /\.(\w+)$/.exec(url.pathname.toLowerCase())?.[1];
  const kind = Object.entries(kinds()).find(([, all]) => ext && all.includes(ext))?.[0];
  if (url.protocol !== 'https:' || !kind) return null;
  url.hash = '';
  return { src: url.href, kind };
}

/** A button that plays a recording from a moment, in seconds. */
export function playButton({ src, kind }, at, words = clock(at ?? 0)) {
  return h('button', { type: 'button', class: 'play', 'aria-label': t('play.from', { at: words }), onclick: () => play(src, kind, at ?? 0) },
    h('span', { 'aria-hidden': 'true' }, '▶'), '\u00a0', words);
}

/** A button for an entry whose link is a recording; null for any other. */
export function playEntry(entry) {
  const recording = entry.link ? recordingAt(entry.link) : null;
  return recording && playButton(recording, entry.at);
}

function play(src, kind, at) {
  const told = h('p', { class: 'small', role: 'status' });
  const media = h(kind, { controls: true, preload: 'auto', src });
  media.addEventListener('loadedmetadata', () => { media.currentTime = at; });
  media.addEventListener('error', () => { told.textContent = t('play.cannot', { address: src }); });
  const player = h('section', { class: 'player', id: 'player', 'aria-label': t('play.label') }, media, told,
    h('button', { type: 'button', 'aria-label': t('play.close'), onclick: () => { media.pause(); media.removeAttribute('src'); media.load(); player.remove(); } }, '×'));
  document.getElementById('player')?.querySelector('button:last-of-type').click();
  document.getElementById('page').append(player);
  media.play().catch(() => {}); // what is wrong is told by the error
}
