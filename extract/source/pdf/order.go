package pdf

import (
	"math"
	"slices"
	"strings"
)

// stretchRows is how many rows of a column tell where its lines end.
const stretchRows = 3

// ordered gives the rows of all pages in reading order, each with the edges
// of its column.
func ordered(sheets []sheet) []row {
	var out []row
	column := 0
	edges := map[int][]float64{} // left edge of a column → right edges of its rows
	for _, s := range sheets {
		var pieces []piece
		for _, r := range s.rows {
			pieces = append(pieces, r.pieces...)
		}
		for _, rows := range columns(s.number, pieces) {
			left := usualLeft(rows)
			for _, r := range rows {
				r.column, r.left = column, left
				edges[edgeKey(left)] = append(edges[edgeKey(left)], r.right)
				out = append(out, r)
			}
			column++
		}
	}
	ends := map[int]float64{}
	for key, at := range edges {
		if len(at) >= stretchRows {
			ends[key] = usualRight(at)
		}
	}
	for i := range out {
		out[i].edge = ends[edgeKey(out[i].left)]
	}
	return out
}

// usualRight is the rightmost place that a seventh of the rows end at; where
// there is none, the rightmost but for one or two that stick out.
func usualRight(at []float64) float64 {
	slices.Sort(at)
	for i := len(at) - 1; i >= 0; i-- {
		n := 0
		for n <= i && at[i-n] >= at[i]-1.5 {
			n++
		}
		if 7*n >= len(at) && n >= stretchRows {
			return at[i]
		}
	}
	return at[len(at)-1-min(2, len(at)/10)]
}

func edgeKey(left float64) int { return int(math.Round(left / 6)) }

// usualLeft is the leftmost place that a tenth of the rows begin at.
func usualLeft(rows []row) float64 {
	at := make([]float64, len(rows))
	for i, r := range rows {
		at[i] = r.x
	}
	slices.Sort(at)
	need := max(1, len(at)/10)
	for i, x := range at {
		n := 0
		for n < len(at)-i && at[i+n] <= x+1.5 {
			n++
		}
		if n >= need {
			return x
		}
	}
	return at[0]
}

// bodySize is the size of most of the text.
func bodySize(sheets []sheet) float64 {
	var sizes []float64
	for _, s := range sheets {
		for _, r := range s.rows {
			for _, p := range r.pieces {
				for _, w := range p.words {
					sizes = append(sizes, w.size)
				}
			}
		}
	}
	return median(sizes)
}

const noteSize = 0.87 // of the text: what notes below it are smaller than

// withoutNotes takes the notes off the foot of a page: rows of small print
// that begin with a number or a sign.
func (s *sheet) withoutNotes(body float64) {
	from := len(s.rows)
	for from > 0 && s.rows[from-1].size < noteSize*body {
		from--
	}
	for ; from < len(s.rows) && from > 0; from++ {
		if strings.ContainsAny(s.rows[from].text()[:1], "0123456789*") {
			s.rows = s.rows[:from]
			return
		}
	}
}
