// Package quote finds reported speech: in prose and inside turns, who is said
// to have said what. It gives the mention of the source as written and the
// very words; who the source is, is resolved with everybody else in people.
//
// It would rather find nothing than put words into a mouth: what somebody
// asked, proposed, might say or never said gives no quotation, and what he
// denied is marked as denied.
package quote

import (
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/internal/span"
)

// Reading is a document with its turns and the speech reported in it.
type Reading struct {
	dialogue.Dialogue
	Quotations []Quotation // in the order of the text
}

// Stance is how the source stands to the words reported.
type Stance uint8

// The stances.
const (
	Says   Stance = iota // said, argued, wrote
	Denies               // denied, rejected, doubted
)

// Quotation is one stretch of reported speech.
type Quotation struct {
	Turn    int         // index in Turns of the turn it stands in; -1 in prose
	Source  span.Span   // the mention of the source in Plain
	Name    string      // the source's name: the mention, or what its pronoun or title stands for
	Named   bool        // false for "officials", "관계자"
	Person  bool        // false for reports, ministries, papers
	Cue     span.Span   // the verb or phrase of saying
	Content []span.Span // the reported words in Plain, quote marks left out; more than one when interrupted
	Direct  bool        // in quote marks
	Stance  Stance
}
