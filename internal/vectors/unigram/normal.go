package unigram

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// space is how pieces write the start of a word.
const space = '▁'

// Normal brings text into the form that pieces are written in: NFKC, with one
// '▁' before every word, without control characters. It is empty when the
// text holds nothing but space.
func Normal(text string) string {
	var b strings.Builder
	b.Grow(len(text) + len(text)/4 + len("▁"))
	gap := true
	for _, r := range norm.NFKC.String(visible(text)) {
		if parts(r) {
			gap = true
			continue
		}
		if gap {
			b.WriteRune(space)
			gap = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// visible leaves out control characters, before NFKC since what they kept
// apart may combine, and makes invalid bytes a space.
func visible(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, " "))
}

// parts reports whether r separates words. Characters of no width count, as
// they did when the pieces were learnt.
func parts(r rune) bool {
	switch r {
	case space, '\uFEFF', '\uFFFD':
		return true
	}
	return unicode.IsSpace(r) || r >= '\u200B' && r <= '\u200F'
}
