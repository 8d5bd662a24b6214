package korean

import (
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

// endsPlain reports whether a word ends as the plain speech level does, in an
// open vowel of the list, and in no particle.
func (l *lexicon) endsPlain(word string) bool {
	r, size := utf8.DecodeLastRuneInString(word)
	s, ok := hangul.Split(r)
	return ok && s.Coda == 0 && size < len(word) && l.plainVowels[s.Vowel] && !l.notPlain[string(r)]
}
