package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/words"
)

// tails is a set of words by how they end.
type tails struct {
	ends  []string
	whole map[string]bool // stands for itself alone
}

// tailsOf reads a list whose entries stand for all words that end in them, or,
// with "whole" in column 2, for themselves alone.
func tailsOf(list string) tails {
	t := tails{whole: map[string]bool{}}
	for _, row := range lists.Table(list, words.Text, words.Optional(words.OneOf("whole"))) {
		if len(row) > 1 {
			t.whole[row[0]] = true
		} else {
			t.ends = append(t.ends, row[0])
		}
	}
	return t
}

// has reports whether a word is of the set.
func (t tails) has(word string) bool {
	if t.whole[word] {
		return true
	}
	for _, e := range t.ends {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}
