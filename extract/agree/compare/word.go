package compare

import (
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

// Words cuts a text into words as written: letters and digits, with the
// apostrophes, decimal points and thousands commas inside them.
func Words(s string) []string {
	var out []string
	start, last := -1, rune(0)
	for i, r := range s {
		inside := isWordRune(r) || start >= 0 && joins(last, r, s[i:])
		switch {
		case inside && start < 0:
			start = i
		case !inside && start >= 0:
			out = append(out, s[start:i])
			start = -1
		}
		last = r
	}
	if start >= 0 {
		out = append(out, s[start:])
	}
	return out
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// joins reports whether the mark r, with which rest begins, belongs to the word
// that it stands in.
func joins(before, r rune, rest string) bool {
	switch r {
	case '\'', '’':
		return unicode.IsLetter(before) && !hangul.IsLetter(before) && unicode.IsLetter(after(r, rest))
	case '.', ',':
		return unicode.IsDigit(before) && unicode.IsDigit(after(r, rest))
	}
	return r == '%'
}

// after is the letter behind r, with which a text begins.
func after(r rune, text string) rune {
	next, _ := utf8.DecodeRuneInString(text[utf8.RuneLen(r):])
	return next
}

// isName reports whether a word inside a sentence looks like a name: Latin
// letters with a capital in front.
func isName(w string) bool { return w[0] >= 'A' && w[0] <= 'Z' && len(w) > 1 }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// addGrams adds the letter groups of a word; of a word shorter than a group,
// the whole word.
func (p *Profile) addGrams(low string) {
	size := 3
	if hangul.In(low) {
		size = 2
	}
	var last [3]uint64
	count := 0
	for _, r := range low {
		last[0], last[1], last[2] = last[1], last[2], uint64(r)
		if count++; count >= size {
			p.grams = append(p.grams, packed(last, size))
		}
	}
	if count > 0 && count < size {
		p.grams = append(p.grams, packed(last, size))
	}
}

// packed puts the last letters, of 21 bits each, into one number.
func packed(last [3]uint64, size int) uint64 {
	if size == 2 {
		last[0] = 0
	}
	return last[0]<<42 | last[1]<<21 | last[2]
}
