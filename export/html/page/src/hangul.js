const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const first = 0xac00;
const last = 0xd7a3;
const perInitial = 588; // syllables that begin with one consonant

/** The text with each Hangul syllable replaced by its initial consonant. */
export function initialsOf(text) {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    out += code >= first && code <= last ? initials[Math.floor((code - first) / perInitial)] : text[i];
  }
  return out;
}

/** Whether a word is made of initial consonants only, as in ㅎㅂㄹ for 한보람. */
export function isInitials(word) {
  return word !== '' && [...word].every((letter) => initials.includes(letter));
}
