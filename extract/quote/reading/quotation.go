package reading

import "github.com/whosaid/whosaid/internal/span"

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

// Voice is who speaks, as far as the document tells.
type Voice struct {
	Name   string
	Named  bool // false for "officials"
	Person bool // false for a body or a paper
}

// By returns a quotation of the voice in a turn (-1 in prose), without its
// words.
func (v Voice) By(turn int, source, cue span.Span) Quotation {
	return Quotation{Turn: turn, Source: source, Cue: cue, Name: v.Name, Named: v.Named, Person: v.Person}
}
