package qdpx

import (
	"strings"
	"unicode"
)

// nameRunes is how much of a quote its selection shows as a name.
const nameRunes = 60

// clean is s on one line, without signs that show nothing but turn the
// direction of others.
func clean(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) || unicode.IsControl(r):
			return ' '
		case unicode.Is(unicode.Bidi_Control, r) || r == '\ufeff':
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
	return strings.Join(strings.Fields(s), " ")
}

func shortened(s string) string {
	runes := []rune(clean(s))
	if len(runes) <= nameRunes {
		return string(runes)
	}
	return string(runes[:nameRunes-1]) + "…"
}
