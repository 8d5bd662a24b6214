package claim

import (
	"cmp"

	"github.com/whosaid/whosaid/internal/text"
)

// Wording is the words of a sentence, and of the one that it leans on.
type Wording struct {
	Words  string
	Before string // "" for whatever stands before
}

// Wanted are the wordings that people have decided to be claims and worth
// keeping. Build it with Want.
type Wanted map[Wording]bool

// Want makes a set of wordings; case and punctuation say nothing.
func Want(all []Wording) Wanted {
	w := Wanted{}
	for _, one := range all {
		w[Wording{normal(one.Words), normal(one.Before)}] = true
	}
	return w
}

// Mark marks the sentences that are wanted, and reports whether there are any.
func (w Wanted) Mark(sentences []Sentence) bool {
	any := false
	if len(w) == 0 {
		return false
	}
	for i := range sentences {
		if s := &sentences[i]; w.has(s) {
			s.Kept, s.Light, any = true, false, true
		}
	}
	return any
}

func (w Wanted) has(s *Sentence) bool {
	words := normal(s.Text)
	return w[Wording{words, ""}] || s.Leans && w[Wording{words, normal(s.Before)}]
}

func normal(s string) string { return cmp.Or(text.Normal(s), s) }
