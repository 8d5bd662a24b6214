// A document set for reading: which marks stand in which paragraph, and how
// the words are cut. No elements are made here.
import { cut } from './texts.js';

const none = Object.freeze([]);

/**
 * @typedef {{runs: any[], marks: any[]}} Segment  words that the same marks cover
 * @typedef {{piece: any, first: boolean, paragraph: any, marks: any[], begins: any[]}} Line
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
      const within = near(paragraph).filter((mark) => mark.isOf(piece.by));
      const begins = within.length ? within.filter((mark) => !seen.has(mark)) : none;
      begins.forEach((mark) => { seen.add(mark); mark.line = lines.length; });
      lines.push({ piece, first: i === 0, paragraph, marks: within, begins });
    });
  }
  return { lines, set: lines.flatMap((line) => line.begins) };
}

/** Looks up marks, which are in order, by bytes. */
function nearby(marks) {
  const reach = []; // how far any mark up to this one goes
  for (const mark of marks) reach.push(Math.max(mark.end, reach.at(-1) ?? 0));
  return (paragraph) => {
    const { start, end } = paragraph;
    const found = [];
    for (let i = before(marks, end) - 1; i >= 0 && reach[i] > start; i--) {
      if (marks[i].end > start) found.push(marks[i]);
    }
    return found.length ? found.reverse().filter((mark) => stands(mark, paragraph)) : none;
  };
}

/** How many marks start before a place. */
function before(marks, place) {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle].start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a mark is on words of a paragraph within whose bounds it is: between its runs may be markup, or another's words. */
const stands = (mark, paragraph) => paragraph.whole || paragraph.runs.some((run) => covers(mark, run) || overlaps(mark, run));

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
    if (paragraph.start <= start && paragraph.start > far) [best, far] = [i, paragraph.start];
  });
  return best;
}
