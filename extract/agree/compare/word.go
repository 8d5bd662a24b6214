package compare

import (
	"unicode"

	"github.com/whosaid/whosaid/internal/hangul"
)

// Words cuts a text into words as written: letters and digits, with the
// apostrophes, decimal points and thousands commas inside them.
func Words(s string) []string {
	var out []string
	start := -1
	rs := []rune(s)
	for i := 0; i <= len(rs); i++ {
		if i < len(rs) && (isWordRune(rs[i]) || start >= 0 && joins(rs, i)) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			out = append(out, string(rs[start:i]))
			start = -1
		}
	}
	return out
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// joins reports whether the mark at i belongs to the word that it stands in.
func joins(rs []rune, i int) bool {
	if i+1 >= len(rs) {
		return rs[i] == '%'
	}
	switch rs[i] {
	case '\'', '’':
		return unicode.IsLetter(rs[i-1]) && unicode.IsLetter(rs[i+1]) && !hangul.IsLetter(rs[i-1])
	case '.', ',':
		return unicode.IsDigit(rs[i-1]) && unicode.IsDigit(rs[i+1])
	case '%':
		return true
	}
	return false
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
