package cite

import (
	"strings"

	"github.com/whosaid/whosaid/extract/cite/english"
	"github.com/whosaid/whosaid/extract/cite/korean"
	"github.com/whosaid/whosaid/extract/cite/stated"
	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// grammar is how one language refers to sources.
type grammar interface {
	// Title is the noun of conversation of n bytes at the start of word i with
	// the words beside it that name the conversation; "" when none do.
	Title(words []string, i, n int) string
	// LastWords counts the words at the end of a sentence that go together.
	LastWords(words []string) int
	// Text reads how a sentence leans on the text that a noun in it names.
	Text(sentence string, noun span.Span) (stated.Text, bool)
}

// grammarOf is the grammar of a word.
func grammarOf(word string) grammar {
	if hasHangul(word) {
		return korean.Grammar{}
	}
	return english.Grammar{}
}

// grammarOfText is the grammar of a text that may hold words of both.
func grammarOfText(s string) grammar {
	if text.Language(s) == "ko" {
		return korean.Grammar{}
	}
	return english.Grammar{}
}

func hasHangul(s string) bool { return strings.ContainsFunc(s, hangul.IsLetter) }

// The ways in which dates and moments are stated, those of every language and
// in figures. Each looks at one token on: a date is "" and a moment has no
// tokens when none begins there.
var (
	dateForms   = []func(t stated.Tokens, i int) string{stated.Figures, korean.Date, english.Date}
	momentForms = []func(t stated.Tokens, i int) (seconds float64, used int){korean.Moment, stated.Clock}
)
