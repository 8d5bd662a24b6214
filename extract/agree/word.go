package agree

import (
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/internal/english"
)

// word is a word in small letters and where it ends.
type word struct {
	low string
	end int
}

func wordsOf(s string) []word {
	var out []word
	start := -1
	for i, r := range s + " " {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || (r == '\'' || r == '’') && start >= 0
		if inside && start < 0 {
			start = i
		}
		if !inside && start >= 0 {
			out = append(out, word{low: strings.ToLower(english.Straight(s[start:i])), end: i})
			start = -1
		}
	}
	return out
}
