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

// titledName returns where "의장 김병국", "김병국 의원" or "김병국의원" ends at the
// start of s: a name and a title. 0 when it does not start so.
func (lex *lexicon) titledName(s string) int {
	first := strings.IndexByte(s, ' ')
	if first <= 0 {
		return 0
	}
	rest := strings.TrimLeft(s[first:], " ")
	start := len(s) - len(rest)
	second := strings.IndexByte(rest, ' ')
	if lex.glued(s[:first]) && (second < 0 || !lex.koreanPerson(rest[:second]) || lex.startsWithTitle(rest[second+1:])) {
		return first
	}
	if second < 0 {
		return 0
	}
	if lex.titledPair(s[:first], rest[:second]) {
		return start + second
	}
	return 0
}

// titledPair reports whether one of two words is a title and the other may be
// a name.
func (lex *lexicon) titledPair(a, b string) bool {
	return lex.isTitle(a) && personSyllables(b) || personSyllables(a) && lex.isTitle(b)
}

// titledLabel reports whether s is nothing but an office and a name, or a
// name and a title: "교통부 제2차관 김병국", "김병국 위원".
func (lex *lexicon) titledLabel(s string) bool {
	fields := strings.Fields(s)
	n := len(fields)
	return n >= 2 && n <= 4 && (lex.isTitle(fields[n-2]) && personSyllables(fields[n-1]) || n == 2 && lex.titledPair(fields[0], fields[1]))
}

// glued reports whether a word is a name with its title right behind it.
func (lex *lexicon) glued(w string) bool {
	for i := range w {
		if i > 0 && lex.korean.titles[w[i:]] && lex.koreanPerson(w[:i]) {
			return true
		}
	}
	return false
}

// koreanPerson reports whether w is a family name with a given name by its
// length.
func (lex *lexicon) koreanPerson(w string) bool {
	first, n := utf8.DecodeRuneInString(w)
	runes := utf8.RuneCountInString(w)
	return n > 1 && hangul.IsWord(w) && (runes == 2 || runes == 3) && lex.korean.surnames[string(first)]
}

// startsWithTitle reports whether the first word of s is a title, with or
// without what stands behind one ("증인께서").
func (lex *lexicon) startsWithTitle(s string) bool {
	w, _, _ := strings.Cut(strings.TrimLeft(s, " "), " ")
	for i := range w {
		if lex.korean.titles[w[:i]] {
			return true
		}
	}
	return lex.korean.titles[w]
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
