package quote

import (
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// Sizes in bytes: of the chunks that a document is read in, and of what
// is read again before each to know who was named there.
const (
	chunkSize = 1 << 20
	runUp     = 16 << 10
)

// piece is a turn, or a paragraph of prose (turn -1).
type piece struct {
	span.Span
	turn int
}

// order gives the turns and the prose of a document in the order of the text.
func order(d dialogue.Dialogue) []piece {
	out := make([]piece, 0, len(d.Turns)+len(d.Prose))
	prose := 0
	for i := range d.Turns {
		at := d.Turns[i].Span()
		for prose < len(d.Prose) && d.Prose[prose].Start < at.Start {
			out = append(out, piece{Span: d.Prose[prose], turn: -1})
			prose++
		}
		out = append(out, piece{Span: at, turn: i})
	}
	for _, p := range d.Prose[prose:] {
		out = append(out, piece{Span: p, turn: -1})
	}
	return out
}

// chunk is a stretch of a document that is read by itself, with the stretch
// before it.
type chunk struct{ before, pieces []piece }

// chunks cuts a document by size alone, so that the cuts are the same on every
// machine.
func chunks(all []piece) []chunk {
	out := []chunk{}
	for from := 0; from < len(all); {
		to, size := from, 0
		for to < len(all) && size < chunkSize {
			size += all[to].Len()
			to++
		}
		back, size := from, 0
		for back > 0 && size < runUp {
			back--
			size += all[back].Len()
		}
		out = append(out, chunk{before: all[back:from], pieces: all[from:to]})
		from = to
	}
	return out
}

// exchange is who speaks in the turns of a document.
func exchange(d dialogue.Dialogue) reading.Exchange {
	parts := make([]reading.Part, len(d.Turns))
	for i, t := range d.Turns {
		parts[i] = reading.Part{Section: t.Section, Name: t.Name, Label: t.Label, Size: t.Span().Len()}
	}
	return reading.NewExchange(parts)
}

// read gives the quotations of a chunk.
func read(d dialogue.Dialogue, talk reading.Exchange, c chunk) []Quotation {
	r := newReader(d.Document.Plain)
	r.Talk = talk
	for _, t := range d.Turns {
		r.People.Expect(t.Name)
	}
	r.pieces(d, c.before)
	known := len(r.Found)
	r.pieces(d, c.pieces)
	if len(c.before) == 0 && len(c.pieces) > 0 {
		r.headline(c.pieces[0])
	}
	return r.Found[known:]
}

// pieces reads turns and paragraphs, one after the other.
func (r *reader) pieces(d dialogue.Dialogue, all []piece) {
	for _, p := range all {
		if p.turn < 0 {
			r.paragraph(p.Span, -1)
			continue
		}
		r.Carry = reading.Carry{}
		for _, s := range d.Turns[p.turn].Speech {
			r.paragraph(s, p.turn)
		}
		r.Carry = reading.Carry{}
	}
}
