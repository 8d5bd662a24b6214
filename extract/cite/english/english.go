// Package english reads how English refers to sources: dates, the words that
// name a conversation or a link, and the texts that a claim leans on.
package english

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// Grammar is how English refers to sources. Its zero value is ready.
type Grammar struct{}

// lexicon is what the lists say.
type lexicon struct {
	ordinals  map[string]bool // what figures of days end in
	functions map[string]bool // words that only carry a sentence

	// Texts.
	openers  []opener
	verbs    map[string]bool
	pointers map[string]bool // determiner → it points at a text named before
}

// opener opens what leans on a text.
type opener struct {
	words string
	verb  bool // only where a verb of what texts do follows
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{ordinals: lists.Set("ordinals.en"), functions: lists.Set("stopwords.en"), verbs: lists.Set("cited-verbs.en"), pointers: map[string]bool{}}
	for _, row := range lists.Table("cited-openers.en", words.Text, words.Optional(words.OneOf("verb"))) {
		l.openers = append(l.openers, opener{row[0], len(row) > 1})
	}
	for _, row := range lists.Table("cited-pointers.en", words.Text, words.Optional(words.OneOf("named"))) {
		l.pointers[row[0]] = len(row) == 1
	}
	return l
})
