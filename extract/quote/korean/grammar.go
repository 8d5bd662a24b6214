// Package korean finds the reported speech of Korean sentences: who says or
// denies what.
package korean

import (
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// Grammar finds the reported speech of one document, a sentence after the
// other.
type Grammar struct {
	*reading.Document
	know      *lexicon
	spoke     string        // the name of the last source
	spokeIn   int           // the paragraph in which that was
	waiting   []span.Span   // the quotations that the sentence before consists of
	waitingIn int           // the paragraph in which they stand
	units     []unit        // working space
	heardLast reading.Voice // the person last reported in the running turn
	heardIn   int           // the turn
	offices   offices       // who holds which office around the running sentence
}

// New returns a grammar that reads the document.
func New(d *reading.Document) *Grammar { return &Grammar{Document: d, know: loadLexicon()} }
