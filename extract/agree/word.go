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

const perWord = 5 // bytes of a text, of which there are mostly more

func wordsOf(s string) []word {
	out := make([]word, 0, len(s)/perWord+1)
	start := -1
	for i, r := range s {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || (r == '\'' || r == '’') && start >= 0
		if inside && start < 0 {
			start = i
		}
		if !inside && start >= 0 {
			out = append(out, wordAt(s, start, i))
			start = -1
		}
	}
	if start >= 0 {
		out = append(out, wordAt(s, start, len(s)))
	}
	return out
}

func wordAt(s string, start, end int) word {
	return word{low: strings.ToLower(english.Straight(s[start:end])), end: end}
}
