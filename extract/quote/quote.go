// Package quote finds reported speech: in prose and inside turns, who is said
// to have said what. It gives the mention of the source as written and the
// very words; who the source is, is resolved with everybody else in people.
//
// It would rather find nothing than put words into a mouth: what somebody
// asked, proposed, might say or never said gives no quotation, and what they
// denied is marked as denied.
package quote

import (
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/quote/reading"
)

// Reading is a document with its turns and the speech reported in it.
type Reading struct {
	dialogue.Dialogue
	Quotations []Quotation // in the order of the text
}

// Quotation is one stretch of reported speech.
type Quotation = reading.Quotation

// Stance is how the source stands to the words reported.
type Stance = reading.Stance

// The stances.
const (
	Says   = reading.Says   // said, argued, wrote
	Denies = reading.Denies // denied, rejected, doubted
)
