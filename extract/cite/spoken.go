package cite

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/span"
)

// points notes where sentences that assert point at sources.
func (x *reader) points(sentences []claim.Sentence) []Point {
	var out []Point
	for i := range sentences {
		s := &sentences[i]
		if !s.Asserts() {
			continue
		}
		if len(x.refs) > 0 {
			out = append(out, x.addressed(i, s)...)
		}
		out = append(out, x.spokenOf(i, s)...)
	}
	return out
}

// spokenOf gives the points of sentence i in words alone: at another
// conversation, or at a text that the document links.
func (x *reader) spokenOf(i int, s *claim.Sentence) []Point {
	var out []Point
	l := loadLexicon()
	text := x.around(s).In(x.Document.Plain)
	if len(l.talkWords.in(text)) > 0 {
		for _, p := range l.talksIn(text) {
			out = append(out, Point{Sentence: i, Words: p.at.In(text), Ref: -1, Name: p.name, Own: p.own})
		}
	}
	if x.links() {
		for _, noun := range l.paperWords.in(text) {
			if p, ok := textAt(text, noun); ok {
				out = append(out, Point{Sentence: i, Words: p.At.In(text), Ref: -1, Noun: noun, Which: p.Which, That: p.Points, Loose: p.Loose})
			}
		}
	}
	return out
}

// links reports whether the document links anything, if only itself.
func (x *reader) links() bool {
	return len(x.refs) > 0 || x.Document.Meta.URL != "" || x.Document.Meta.Recording != ""
}

// around is a claim with the words that report it: "As the Orell report says,
// the dam leaks." has its source in front.
func (x *reader) around(s *claim.Sentence) span.Span {
	if s.Quotation < 0 {
		return s.Span
	}
	at, q := s.Span, &x.Quotations[s.Quotation]
	for _, part := range []span.Span{q.Source, q.Cue} {
		if !part.Empty() {
			at = span.Span{Start: min(at.Start, part.Start), End: max(at.End, part.End)}
		}
	}
	line := lineAround(x.Document.Plain, at)
	from := max(line.Start, at.Start-openerReach)
	for from < at.Start && !utf8.RuneStart(x.Document.Plain[from]) {
		from++
	}
	if i := strings.LastIndexAny(x.Document.Plain[from:at.Start], ".?!"); i >= 0 {
		from += i + 1
	}
	return span.Span{Start: from, End: at.End}
}

const openerReach = 32 // bytes in front of a source that can hold what opens it
