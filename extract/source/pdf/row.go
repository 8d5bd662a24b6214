package pdf

import (
	"cmp"
	"math"
	"slices"
)

// row is a line of a column, its pieces from left to right.
type row struct {
	page        int
	pieces      []piece
	x, right, y float64
	size        float64
	left, edge  float64 // of the column around it
	column      int     // number of the stretch of a column, over the document
}

func (r *row) text() string {
	text := ""
	for i := range r.pieces {
		if i > 0 {
			text += r.gap(i)
		}
		text += r.pieces[i].text()
	}
	return text
}

const cellGap = 2.5 // of the size: what parts cells rather than words

// gap is what stands before piece k of a row.
func (r *row) gap(k int) string {
	if r.pieces[k].x()-r.pieces[k-1].right() < cellGap*r.size {
		return " "
	}
	return "  "
}

func (r *row) first() *word { return &r.pieces[0].words[0] }

func (r *row) last() *word {
	words := r.pieces[len(r.pieces)-1].words
	return &words[len(words)-1]
}

// rowsOf groups pieces by their base lines, from the top of the page down.
func rowsOf(page int, pieces []piece) []row {
	sorted := slices.Clone(pieces)
	slices.SortStableFunc(sorted, func(a, b piece) int { return cmp.Compare(b.y(), a.y()) })
	var out []row
	for _, p := range sorted {
		if n := len(out) - 1; n >= 0 && out[n].y-p.y() <= 2*sameLine*min(out[n].size, p.size()) {
			out[n].add(p)
			continue
		}
		r := row{page: page, x: math.Inf(1), right: math.Inf(-1), y: p.y()}
		r.add(p)
		out = append(out, r)
	}
	for i := range out {
		slices.SortStableFunc(out[i].pieces, func(a, b piece) int { return cmp.Compare(a.x(), b.x()) })
	}
	return out
}

func (r *row) add(p piece) {
	r.pieces = append(r.pieces, p)
	r.x, r.right = min(r.x, p.x()), max(r.right, p.right())
	var sizes []float64
	for _, p := range r.pieces {
		for _, w := range p.words {
			sizes = append(sizes, w.size)
		}
	}
	r.size = median(sizes)
}
