package dialogue

import "github.com/whosaid/whosaid/internal/span"

// sections makes conversations of the blocks.
func (w *walker) sections() []Section {
	out := make([]Section, 0, len(w.blocks))
	for i, b := range w.blocks {
		s := Section{Span: span.Span{Start: w.p.lines[b.first].Start, End: w.p.lines[b.last].End}}
		for t := b.turn; t < b.end; t++ {
			w.turns[t].Section = i
		}
		out = append(out, s)
	}
	return out
}
