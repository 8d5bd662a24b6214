package quote

import (
	"slices"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/quote/english"
	"github.com/whosaid/whosaid/extract/quote/korean"
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/span"
)

// Find finds the reported speech of a document, in its prose and inside its
// turns, in the order of the text. Turns and prose are read in that order,
// because who "she" is depends on who was named before. A large document is
// read in chunks side by side; each remembers only a stretch of the text before it.
func Find(d dialogue.Dialogue) Reading {
	jobs := chunks(order(d))
	talk := exchange(d)
	parts := parallel.Map(len(jobs), func(i int) []Quotation { return read(d, talk, jobs[i]) })
	found := slices.Concat(parts...)
	slices.SortStableFunc(found, func(a, b Quotation) int { return a.Content[0].Start - b.Content[0].Start })
	return Reading{Dialogue: d, Quotations: found}
}

// grammar finds the reported speech of the sentences of one language.
type grammar interface {
	Sentence(s reading.Sentence)
}

// signer gives a quotation to whoever signed it.
type signer interface {
	Signed(quotation span.Span, signature reading.Sentence) bool
}

// reader reads one document, a paragraph after the other.
type reader struct {
	*reading.Document
	grammars  map[string]grammar // by language, as text.Language names it
	names     signer
	quotes    []span.Span // of the paragraph that is read now, with their marks
	quoteAt   int         // index in quotes of the first that the running sentence may touch
	sentences []span.Span // working space
}

func newReader(plain string) *reader {
	d := reading.NewDocument(plain)
	en := english.New(d)
	return &reader{Document: d, names: en, grammars: map[string]grammar{"en": en, "ko": korean.New(d)}}
}
