// The texts of the documents: packed in the page, or at the server that shows
// it. Nothing is unpacked or asked for before somebody reads.

/**
 * @typedef {{start: number, end: number, words: string}} Run  bytes of the document, and how they are read
 * @typedef {{by?: string, label?: string, at?: number, about?: boolean, paragraphs: Paragraph[]}} Piece
 * @typedef {{pieces: Piece[], media?: string}} Transcript
 */

/** Whether a document can be read here. */
export const readable = (where) => where === 'here' || where === 'served';

/** What the page says of where its texts are, by document; [] where it says nothing. */
export const textsIn = (page) => JSON.parse(page.getElementById('texts')?.textContent ?? 'null') ?? [];

/**
 * A document to read; it fails when it cannot be had any more.
 * @returns {Promise<Transcript>}
 */
export async function transcriptOf(graph, name) {
  const i = graph.documents.indexOf(name);
  const raw = graph.texts[i] === 'here' ? await unpack(document.getElementById('text-' + i).textContent) : await ask(name);
  return { media: raw.media, pieces: raw.pieces.map(pieceOf) };
}

async function unpack(text) {
  const packed = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(plain).json();
}

async function ask(name) {
  const answer = await fetch('/text?document=' + encodeURIComponent(name));
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer.json();
}

function pieceOf(piece) {
  piece.paragraphs = piece.text.map((raw) => new Paragraph(raw));
  return piece;
}

/** Words that are read together. Their runs are made when somebody asks for them. */
export class Paragraph {
  constructor({ lang, at, span, runs }) {
    this.language = lang;
    this.at = at;
    [this.start, this.end] = span; // bytes of the document, all runs together
    this.list = runs;
    this.made = null;
  }

  get runs() {
    this.made ??= runsOf(this.list);
    return this.made;
  }

  /** Whether it is all one run. */
  get whole() { return this.list.length < 4; }

  get letters() {
    return this.list.reduce((n, item) => n + (item.length ?? 0), 0);
  }
}

/** Runs stand in one list: start, end where the words do not tell it, words. */
export function runsOf(list) {
  const runs = [];
  for (let i = 0; i < list.length; i++) {
    const start = list[i++];
    const end = typeof list[i] === 'number' ? list[i++] : start + bytesOf(list[i]);
    runs.push({ start, end, words: list[i] });
  }
  return runs;
}

/** How many bytes a text has in UTF-8. */
export function bytesOf(text) {
  let n = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) n += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2; // half a pair is two of four
  }
  return n;
}

const widthOf = (code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/**
 * Cuts a run at places in the document, given in bytes and in order. What is
 * read differently from how it is written stays whole.
 * @returns {Run[]}
 */
export function cut(run, places) {
  const within = places.filter((at) => at > run.start && at < run.end);
  if (!within.length || bytesOf(run.words) !== run.end - run.start) return [run];
  const out = [];
  let [from, start, at, i, next] = [0, run.start, run.start, 0, 0];
  for (const c of run.words) {
    if (at >= within[next]) {
      out.push({ start, end: at, words: run.words.slice(from, i) });
      [from, start] = [i, at];
      while (within[next] <= at) next++;
      if (next === within.length) break;
    }
    at += widthOf(c.codePointAt(0));
    i += c.length;
  }
  return [...out, { start, end: run.end, words: run.words.slice(from) }];
}
