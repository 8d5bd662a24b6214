// Package dialogue finds who speaks where: the turns of a document, told by
// the marks that the document as a whole uses, and the conversations they
// belong to, with the moments stated for them.
//
// A label is believed because of its company, not its looks: a shape (name
// and colon, ">> NAME:", "◆이름>", ...) counts when the document uses it as
// transcripts do. Stretches without a label after a sentence that names who
// speaks are turns of that person. Everything else is prose, and nobody's.
package dialogue

import (
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// Dialogue is a document with its turns.
type Dialogue struct {
	Document *source.Document
	Turns    []Turn      // in the order of the text
	Sections []Section   // conversations, in the order of the text
	Prose    []span.Span // paragraphs of Plain outside any turn and any aside, in order
	Legend   []span.Span // those of them that only say who takes part ("■ 출연 : ..."), in order
}

// Role is what a speaker does in a conversation, where it can be told.
type Role uint8

// The roles.
const (
	Unknown Role = iota
	Host
	Guest
)

// Turn is one stretch of speech by one speaker.
type Turn struct {
	Section int         // index in Sections; every turn has one
	Label   string      // as written in the document, marks and colon left out; "" without a label
	Name    string      // who that is in the document's own words: the legend's name for "◆" or "=", the introduced name, else Label
	NameAt  span.Span   // where Name (or Label) stands in Plain
	Speech  []span.Span // paragraphs of speech in Plain, trimmed; labels, times, fillers left out
	Moment  Moment      // when it was said
	Role    Role
}

// Span is the stretch of Plain from the first to the last byte of speech.
func (t Turn) Span() span.Span {
	if len(t.Speech) == 0 {
		return t.NameAt
	}
	return span.Span{Start: t.Speech[0].Start, End: t.Speech[len(t.Speech)-1].End}
}

// Section is one uninterrupted stretch of conversation.
type Section struct {
	Span   span.Span // all of it in Plain, introduction and footer lines included
	Intro  span.Span // the sentences that lead to it; empty when it stands alone
	Title  string    // of its heading, "" without
	Names  []string  // who takes part, as the legend, heading or introduction says; silent ones too
	Footer span.Span // lines right after it that name recordings and links; may be empty
	Moment Moment    // stated for its beginning
}

// Moment is a time in a recording.
type Moment struct {
	Seconds float64
	Known   bool
	About   bool      // stated for a stretch ("around 33:09"), or carried on from an earlier turn
	At      span.Span // where it is stated in Plain
}

// Detect finds the turns of a document and the conversations they belong to.
// Turns, sections and prose are in the order of the text; speech and prose
// never overlap.
func Detect(doc *source.Document) Dialogue {
	d := detect(doc)
	d.Document = doc
	d.monologue(doc)
	d.byHead(doc.Meta.Speakers)
	timeTurns(d.Turns, doc)
	return d
}

func detect(doc *source.Document) Dialogue {
	if d, ok := voiced(doc); ok {
		return d
	}
	p := scan(doc)
	p.believe()
	w := p.walk()
	sections := w.sections()
	w.roles()
	return Dialogue{Turns: w.turns, Sections: sections, Prose: w.prose, Legend: p.legendLines()}
}
