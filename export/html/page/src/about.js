// Which words a text must have to be about something: the rule of --about of
// the command line, so that both choose the same.

const gaps = /[^\p{L}\p{Nd}\p{Sc}%]+/gu;
const inside = /[\p{Mn}'’]/u; // of a word
const digit = /\p{Nd}/u;
const fillers = /[\u115f\u1160\u3164]/gu; // letters to Unicode, white space to whoever types them
const hangul = /^[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/u;

/** The words of a text as they are compared: NFKC, lower case, letters and digits and what changes a number. */
export function wordsOf(text) {
  const plain = text.normalize('NFKC').replace(fillers, ' ').replace(gaps, gap);
  return plain.replaceAll('Σ', 'σ').replaceAll('İ', 'i').toLowerCase().split(' ').filter(Boolean); // letter by letter, whatever stands beside it
}

/** What is left of what stands between letters, digits and signs of money. */
function gap(found, at, text) {
  if (found === ' ') return found;
  const all = [text[at - 1] ?? '', ...found, text[at + found.length] ?? ''];
  return all.slice(1, -1).map((mark, i) => {
    const [before, after] = [all[i], all[i + 2]];
    if ('.,:/'.includes(mark)) return digit.test(before) && digit.test(after) ? mark : ' ';
    if ('+-−'.includes(mark)) return digit.test(after) && /^\s?$/.test(before) ? mark : ' ';
    return inside.test(mark) ? '' : ' ';
  }).join('');
}

/** @returns whether a claim has all words of a query: one of its own is equal, or begins with a Hangul word or one of four letters or more */
export function about(query) {
  const wanted = wordsOf(query).map((word) => ({ word, open: hangul.test(word) || [...word].length >= 4 }));
  return (claim) => wanted.every(({ word, open }) => wordsIn(claim).some((own) => own === word || (open && own.startsWith(word))));
}

const known = new WeakMap();

function wordsIn(claim) {
  if (!known.has(claim)) known.set(claim, wordsOf(claim.text));
  return known.get(claim);
}
