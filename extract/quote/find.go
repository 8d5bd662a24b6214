package quote

import (
	"slices"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// Find finds the reported speech of a document, in its prose and inside its
// turns, in the order of the text. Turns and prose are read in that order,
// because who "she" is depends on who was named before. A large document is
// read in chunks side by side; each remembers only a stretch of the text before it.
func Find(d dialogue.Dialogue) Reading {
	jobs := chunks(order(d))
	parts := parallel.Map(len(jobs), func(i int) []Quotation { return read(d, jobs[i]) })
	found := slices.Concat(parts...)
	slices.SortStableFunc(found, func(a, b Quotation) int { return a.Content[0].Start - b.Content[0].Start })
	return Reading{Dialogue: d, Quotations: found}
}

// carry is what one paragraph leaves to the next.
type carry struct {
	open bool      // its last quotation is not closed: the next one goes on with it
	next Quotation // whose quotation the next paragraph is ("Oro added:"); no Name without
	by   int       // index in found of its last direct quotation plus one; 0 without
}

// reader reads one document, a paragraph after the other.
type reader struct {
	plain      string
	know       *known
	people     memory
	found      []Quotation
	carry      carry
	spoke      string      // the name of the last Korean source
	spokeIn    int         // the paragraph in which that was
	paragraphs int         // read so far
	waiting    []span.Span // the Korean quotations that the sentence before consists of
	waitingIn  int         // the paragraph in which they stand
	work
}

// work is working space that is used again for every paragraph.
type work struct {
	quotes    []span.Span // with their marks
	quoteAt   int         // index in quotes of the first that the running sentence may touch
	sentences []span.Span
	units     []unit
	tokens    []token.Token
	eojeols   []koreanUnit
}

func newReader(plain string) *reader {
	return &reader{plain: plain, know: loadLexicon(), people: newMemory()}
}
