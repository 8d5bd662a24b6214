package claim

import (
	"strings"

	"github.com/whosaid/whosaid/extract/source"
)

// Place is where a sentence stands in the document as it is, and its very
// words: what evidence needs when the document is not at hand.
type Place struct {
	Start, End int    // bytes of the document's text
	Page       int    // that it begins on, from 1; 0 without pages
	Quote      string // the words of the span

	Context                  string // the sentence that it leans on, on one line; "" without
	ContextStart, ContextEnd int    // bytes of that

	Seconds float64 // when these very words are said
	Timed   bool    // whether that is known
}

// LookUp finds the place of a sentence in its document.
func (s *Sentence) LookUp(d *source.Document) {
	raw := d.Raw(s.Span)
	s.Where = Place{Start: raw.Start, End: raw.End, Page: d.Page(raw.Start), Quote: s.Span.In(d.Plain)}
	if !s.Context.Empty() {
		context := d.Raw(s.Context)
		s.Where.ContextStart, s.Where.ContextEnd = context.Start, context.End
		s.Where.Context = strings.Join(strings.Fields(s.Context.In(d.Plain)), " ")
	}
	s.Where.Seconds, s.Where.Timed = d.At(s.Span.Start)
}
