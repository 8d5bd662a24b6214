package dialogue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

// hangulName asks for few syllables and no ending that phrases have.
func (lex *lexicon) hangulName(s string, fields []string) uint8 {
	if len(fields) > 5 || utf8.RuneCountInString(s) > 24 {
		return 0
	}
	last := fields[len(fields)-1]
	for _, e := range lex.korean.phraseEnds {
		if strings.HasSuffix(last, e) && last != e {
			return 0
		}
	}
	for _, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == ' ', r == '.', r == '·', r == '-', r == '_', r == '/', r == '&', r == ',', r == '\'':
		default:
			return 0
		}
	}
	if utf8.RuneCountInString(s) == 1 && lex.roles[s] == Unknown {
		return 1
	}
	return 2
}

// titledName returns where "의장 김병국" or "김병국 의원" ends at the start of s:
// two words of which one is a title. 0 when it does not start so.
func (lex *lexicon) titledName(s string) int {
	first := strings.IndexByte(s, ' ')
	if first <= 0 {
		return 0
	}
	rest := strings.TrimLeft(s[first:], " ")
	start := len(s) - len(rest)
	second := strings.IndexByte(rest, ' ')
	if second < 0 {
		return 0
	}
	a, b := s[:first], rest[:second]
	if lex.isTitle(a) && personSyllables(b) || personSyllables(a) && lex.isTitle(b) {
		return start + second
	}
	return 0
}

// isTitle reports whether a word is a title or ends with one ("부시장").
func (lex *lexicon) isTitle(w string) bool {
	if lex.korean.titles[w] {
		return true
	}
	for i := range w {
		if i > 0 && utf8.RuneCountInString(w[i:]) > 1 && lex.korean.titles[w[i:]] {
			return true
		}
	}
	return false
}

// personSyllables reports whether w has the length of a Korean name.
func personSyllables(w string) bool {
	n := utf8.RuneCountInString(w)
	return n >= 2 && n <= 4 && hangul.IsWord(w)
}

// sentenceInside reports whether a Korean sentence ends in s.
func (lex *lexicon) sentenceInside(s string) bool {
	for _, tail := range lex.korean.sentenceEnds {
		if strings.HasSuffix(s, tail) || strings.Contains(s, tail+" ") {
			return true
		}
	}
	return false
}
