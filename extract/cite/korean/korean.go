// Package korean reads how Korean refers to sources: dates, moments, the words
// that name a conversation or a link, and the texts that a claim leans on.
package korean

import (
	"sync"

	"github.com/whosaid/whosaid/extract/cite/stated"
	"github.com/whosaid/whosaid/internal/words"
)

// Grammar is how Korean refers to sources. Its zero value is ready.
type Grammar struct{}

// lexicon is what the lists say.
type lexicon struct {
	// Dates and moments.
	year, month, day string
	units            []unit // of a moment, the longest first
	possessives      []string

	// Titles.
	breaks []string // endings of words that are not part of a title

	// Texts.
	particles []string
	pointers  map[string]bool
}

// unit is a unit of time.
type unit struct {
	signs    []string // as tokens
	seconds  int
	fraction bool // a possessive after it makes it one
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	dates := lists.List("date-units.ko")
	l := &lexicon{
		year: dates[0], month: dates[1], day: dates[2], possessives: lists.List("possessives.ko"),
		breaks:    lists.List("title-breaks.ko"),
		particles: lists.List("cited-particles.ko"), pointers: lists.Set("cited-pointers.ko"),
	}
	for _, row := range lists.Table("time-units.ko", words.Text, words.Number, words.Optional(words.OneOf("fraction"))) {
		l.units = append(l.units, unit{stated.Split(row[0]), int(words.Float(row[1])), len(row) > 2})
	}
	return l
})
