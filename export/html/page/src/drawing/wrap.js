import { font, fontSize } from './boxes.js';

let pen = null; // measures text; made when first needed

function widthOf(text) {
  if (!pen) {
    pen = document.createElement('canvas').getContext('2d');
    pen.font = `${fontSize}px ${font}`;
  }
  return pen.measureText(text).width;
}

/**
 * The text in lines no wider than width, at most so many; what does not fit
 * ends in an ellipsis.
 * @returns {string[]}
 */
export function wrap(text, width, most) {
  if (most === 1) return [cut(text, width)];
  const lines = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((w) => pieces(w, width))) {
    const longer = line ? line + ' ' + word : word;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
    if (lines.length === most) return [...lines.slice(0, -1), cut(lines[most - 1], width, true)];
  }
  return line ? [...lines, line] : lines;
}

/** A word, or the parts of one that is wider than a line. */
function pieces(word, width) {
  if (widthOf(word) <= width) return [word];
  const out = [''];
  for (const letter of word) {
    if (widthOf(out.at(-1) + letter) > width) out.push('');
    out[out.length - 1] += letter;
  }
  return out;
}

/** A line that is followed by more, or is too wide, ending in an ellipsis. */
function cut(line, width, more = false) {
  if (!more && widthOf(line) <= width) return line;
  const letters = [...line];
  while (letters.length && widthOf(letters.join('') + '…') > width) letters.pop();
  return letters.join('') + '…';
}
