// Which words a text must have to be about something: the rule of --about of
// the command line, so that both choose the same.

const marks = /([\p{L}\p{Nd}\p{Sc}%]+|(?<=\p{Nd})[.,:/](?=\p{Nd})|(?<=^|\s)[+\-−](?=\p{Nd}))|[\p{Mn}'’]|./gsu;
const fillers = /[\u115f\u1160\u3164]/gu; // letters to Unicode, white space to whoever types them
const hangul = /^[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]/u;

/** The words of a text as they are compared: NFKC, lower case, letters and digits and what changes a number. */
export function wordsOf(text) {
  const plain = text.normalize('NFKC').replace(fillers, ' ').replace(marks, (mark, kept) => kept ?? (/[\p{Mn}'’]/u.test(mark) ? '' : ' '));
  return plain.replaceAll('Σ', 'σ').replaceAll('İ', 'i').toLowerCase().split(' ').filter(Boolean); // letter by letter, whatever stands beside it
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
