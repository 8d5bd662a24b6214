package graph

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/text"
)

// topic is what a text must be about: every one of some words. A text has a
// word when one of its own is equal, or begins with it: any Hangul word (the
// particle follows it), and others from four letters on ("model" for
// "models").
type topic []string

// Topic tells of texts whether they are about words, as Filter.About asks.
func Topic(words string) func(text string) bool { return about(words).in }

func about(words string) topic { return strings.Fields(text.Normal(words)) }

// in reports whether s has all words; every text is about nothing.
func (t topic) in(s string) bool {
	if len(t) == 0 {
		return true
	}
	have := strings.Fields(text.Normal(s))
	for _, word := range t {
		if !hasWord(have, word) {
			return false
		}
	}
	return true
}

func hasWord(have []string, word string) bool {
	first, _ := utf8.DecodeRuneInString(word)
	open := hangul.IsLetter(first) || utf8.RuneCountInString(word) >= 4
	for _, h := range have {
		if h == word || open && strings.HasPrefix(h, word) {
			return true
		}
	}
	return false
}
