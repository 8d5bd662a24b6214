package dialogue

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// latinName asks that every word has a capital, or is a small word inside a
// name, or a number after one.
func (lex *lexicon) latinName(fields []string) uint8 {
	if len(fields) == 1 {
		return lex.latinWord(fields[0])
	}
	if lex.english.starts[fields[0]] && len(fields[0]) > 1 {
		// "The Moderator" may recur; "My Point" does not
		return min(1, lex.latinName(fields[1:]))
	}
	if len(fields) > 5 {
		return 0
	}
	for i, f := range fields {
		r, n := utf8.DecodeRuneInString(f)
		switch {
		case unicode.IsUpper(r), unicode.IsTitle(r), !unicode.IsLower(r) && unicode.IsLetter(r):
		case i > 0 && (lex.english.insideNames[strings.TrimRight(f, ",")] || digit(f[0])):
		case (r == '#' || r == '\'' || r == '’') && len(f) > n:
		case f == "&" || f == "-" || f == "·" || f == "/":
		default:
			return 0
		}
	}
	if lex.numbered(fields) {
		return 1 // "Episode 12" may recur; "Audience Member 2" is somebody
	}
	return 2
}

// numbered reports whether the words do not name a part in a conversation and
// end with a number, as titles do.
func (lex *lexicon) numbered(fields []string) bool {
	last := fields[len(fields)-1]
	_, n := digits(last)
	return n == len(last) && !lex.labels.generics[strings.ToLower(strings.Join(fields[:len(fields)-1], " "))]
}

func (lex *lexicon) latinWord(s string) uint8 {
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsAny(s, "/#"):
		return 0
	case lex.english.starts[s] && len(s) > 1:
		return 1
	case unicode.IsUpper(r):
		return 2
	case !unicode.IsLetter(r):
		return 0
	case unicode.IsLower(r):
		return 1
	}
	return 2
}

func noLower(s string) bool {
	upper := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		upper = upper || unicode.IsUpper(r)
	}
	return upper
}
