// A document set for reading: which marks stand in which paragraph, and how
// the words are cut. No elements are made here.
import { cut } from './texts.js';

const block = 4096; // bytes that are looked up together

/**
 * @typedef {{runs: any[], marks: any[]}} Segment  words that the same marks cover
 * @typedef {{piece: any, first: boolean, paragraph: any, marks: any[], begins: any[], letters: number}} Line
 */

/**
 * Lines are paragraphs in their order, each with the marks in it and those
 * that begin in it. A mark that begins in none is not among `set`.
 * @returns {{lines: Line[], set: any[]}}
 */
export function setting(transcript, marks) {
  const near = nearby(marks);
  const seen = new Set();
  const lines = [];
  for (const piece of transcript.pieces) {
    piece.paragraphs.forEach((paragraph, i) => {
      const within = near(paragraph.runs).filter((mark) => paragraph.runs.some((run) => covers(mark, run) || overlaps(mark, run)));
      const begins = within.filter((mark) => !seen.has(mark));
      begins.forEach((mark) => { seen.add(mark); mark.line = lines.length; });
      const letters = paragraph.runs.reduce((n, run) => n + run.words.length, 0);
      lines.push({ piece, first: i === 0, paragraph, marks: within, begins, letters });
    });
  }
  return { lines, set: lines.flatMap((line) => line.begins) };
}

/** Looks up marks by the bytes that some runs stand on. */
function nearby(marks) {
  const blocks = new Map();
  marks.forEach((mark, i) => {
    for (let at = Math.floor(mark.start / block); at <= Math.floor(mark.end / block); at++) {
      if (!blocks.has(at)) blocks.set(at, []);
      blocks.get(at).push(i);
    }
  });
  return (runs) => {
    const found = new Set();
    for (const run of runs) {
      for (let at = Math.floor(run.start / block); at <= Math.floor(run.end / block); at++) blocks.get(at)?.forEach((i) => found.add(i));
    }
    return [...found].sort((a, b) => a - b).map((i) => marks[i]);
  };
}

const overlaps = (mark, run) => run.end > run.start && mark.start < run.end && mark.end > run.start;

/** Whether all of a run is marked; what the reader put in between is where both its sides are. */
const covers = (mark, run) => (run.end > run.start ? mark.start <= run.start && mark.end >= run.end : mark.start < run.start && mark.end > run.start);

/**
 * The words of a paragraph, cut where marks begin and end.
 * @returns {{words: string, marks: any[]}[]}
 */
export function segments(paragraph, marks) {
  const places = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  const out = [];
  for (const run of paragraph.runs.flatMap((run) => cut(run, places))) {
    const over = marks.filter((mark) => covers(mark, run) || overlaps(mark, run));
    const last = out.at(-1);
    if (last && same(last.marks, over)) last.words += run.words;
    else out.push({ words: run.words, marks: over });
  }
  return out;
}

const same = (a, b) => a.length === b.length && a.every((one, i) => one === b[i]);

/** The line where a place in the document stands, else the last one before it. */
export function lineAt(lines, start) {
  let best = 0;
  let far = -1;
  lines.forEach(({ paragraph }, i) => {
    for (const run of paragraph.runs) {
      if (run.start <= start && run.start > far) [best, far] = [i, run.start];
    }
  });
  return best;
}
