package dialogue

import (
	"cmp"
	"strings"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// unnamed is what a voice is called that nothing in the document names.
const unnamed = "Speaker"

// voiced takes the turns of a document whose format says who speaks. Pieces
// of one voice that follow each other are one turn, and one paragraph where
// only white space is between them. A blank line in a piece begins a paragraph.
func voiced(doc *source.Document) (Dialogue, bool) {
	var d Dialogue
	at := 0
	for _, m := range doc.Marks {
		s := m.Span.Trim(doc.Plain)
		if m.Kind != source.Voice || s.Empty() || s.Start < at {
			continue
		}
		between := span.Span{Start: at, End: s.Start}.Trim(doc.Plain)
		d.Prose = appendLines(d.Prose, doc.Plain, between)
		follows := between.Empty()
		for _, part := range paragraphs(doc.Plain, s) {
			d.speak(m.Value, part, follows)
			follows = false
		}
		at = s.End
	}
	if len(d.Turns) == 0 {
		return Dialogue{}, false
	}
	d.Prose = appendLines(d.Prose, doc.Plain, span.Span{Start: at, End: len(doc.Plain)})
	last := d.Turns[len(d.Turns)-1]
	d.Sections = []Section{{Span: span.Span{Start: d.Turns[0].Span().Start, End: last.Span().End}}}
	return d, true
}

// speak adds a piece of speech, to the last turn when it is the same voice.
func (d *Dialogue) speak(name string, s span.Span, follows bool) {
	if n := len(d.Turns) - 1; n >= 0 && d.Turns[n].Label == name {
		t := &d.Turns[n]
		if follows {
			t.Speech[len(t.Speech)-1].End = s.End
		} else {
			t.Speech = append(t.Speech, s)
		}
		return
	}
	t := Turn{Label: name, Name: cmp.Or(name, unnamed), NameAt: span.Span{Start: s.Start, End: s.Start}, Speech: []span.Span{s}}
	t.Role = loadLexicon().roles[strings.ToLower(name)]
	d.Turns = append(d.Turns, t)
}

// paragraphs cuts s at its blank lines.
func paragraphs(text string, s span.Span) []span.Span {
	var out []span.Span
	for !s.Empty() {
		end := s.End
		if n := strings.Index(s.In(text), "\n\n"); n >= 0 {
			end = s.Start + n
		}
		out = append(out, span.Span{Start: s.Start, End: end}.Trim(text))
		s = span.Span{Start: end, End: s.End}.Trim(text)
	}
	return out
}

// appendLines adds the lines of text in s that are not blank.
func appendLines(out []span.Span, text string, s span.Span) []span.Span {
	for s.Start < s.End {
		end := s.End
		if n := strings.IndexByte(s.In(text), '\n'); n >= 0 {
			end = s.Start + n
		}
		if l := (span.Span{Start: s.Start, End: end}).Trim(text); !l.Empty() {
			out = append(out, l)
		}
		s.Start = end + 1
	}
	return out
}

// timeTurns gives turns without a time of their own the one that the
// container states for their first words.
func timeTurns(turns []Turn, doc *source.Document) {
	for i := range turns {
		t := &turns[i]
		at := t.Span().Start
		if seconds, ok := doc.At(at); ok && (!t.Moment.Known || t.Moment.About) {
			t.Moment = exact(seconds, span.Span{Start: at, End: at})
		}
	}
}
