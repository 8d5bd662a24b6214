package agree

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/words"
)

// asking is words of a sentence that asks to be told or done something.
type asking struct {
	question bool   // they ask only in front of a question mark
	words    string // with a space on either side where they are English
}

func readAsking() map[string][]asking {
	out := map[string][]asking{}
	for _, row := range lists.Table("asking", words.OneOf("en", "ko"), words.OneOf("any", "question"), words.Text) {
		a := asking{question: row[1] == "question", words: row[2]}
		if row[0] == "en" {
			a.words = " " + a.words + " "
		}
		out[row[0]] = append(out[row[0]], a)
	}
	return out
}

// asks reports whether a sentence asks to be told or done something, in
// whatever form: who answers "Absolutely." to that agrees with nothing.
func asks(s *claim.Sentence) bool {
	if s.Kind == claim.Request {
		return true
	}
	said, question := s.Text, strings.ContainsRune(s.Text, '?')
	if s.Language == "en" {
		said = spaced(s.Text)
	}
	return slices.ContainsFunc(loadLexicon().asking[s.Language], func(a asking) bool {
		return (question || !a.question) && strings.Contains(said, a.words)
	})
}

// inquires reports whether a question that was answered yes or no asks what
// only the other can know, and so puts nothing forward: it speaks of the one
// who is asked, and has no tag (a B-event of Labov and Fanshel 1977).
func inquires(s *claim.Sentence) bool {
	if !s.Asked || s.Language != "en" {
		return false
	}
	l, said := loadLexicon(), strings.TrimRight(spaced(s.Text), " ")
	for tag := range l.tags {
		if strings.HasSuffix(said, " "+tag) {
			return false
		}
	}
	return slices.ContainsFunc(wordsOf(s.Text), func(w word) bool { return l.addressed[w.low] })
}

// spaced returns the words of a text in small letters, with a space before and
// after each.
func spaced(s string) string {
	out := " "
	for _, w := range wordsOf(s) {
		out += w.low + " "
	}
	return out
}
