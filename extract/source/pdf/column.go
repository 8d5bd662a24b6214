package pdf

import (
	"maps"
	"math"
	"slices"
	"strings"
)

const (
	gutterWidth = 8.0 // points that stay empty between two columns
	columnRows  = 4   // rows that a column has at least
	columnWidth = 0.2 // of the region: how wide a column's lines are at the median
	sparse      = 2.6 // of the size: how far apart its lines are at most, at the median
)

// columns gives the rows of a page in reading order: where two columns stand
// side by side, the left one first. A line across both parts what stands
// above it from what stands below.
func columns(page int, pieces []piece) [][]row {
	rows := rowsOf(page, pieces)
	at, ok := gutter(rows)
	if !ok {
		if len(rows) == 0 {
			return nil
		}
		return [][]row{rows}
	}
	var out [][]row
	var band []row
	flush := func() {
		var left, right []piece
		for _, r := range band {
			for _, p := range r.pieces {
				if p.right() <= at {
					left = append(left, p)
				} else {
					right = append(right, p)
				}
			}
		}
		for _, side := range [][]piece{left, right} {
			out = append(out, columns(page, side)...)
		}
		band = nil
	}
	var across []row
	for _, r := range rows {
		if r.crosses(at) {
			flush()
			across = append(across, r)
			continue
		}
		if len(across) > 0 {
			out = append(out, across)
			across = nil
		}
		band = append(band, r)
	}
	if len(across) > 0 {
		out = append(out, across)
	}
	flush()
	return out
}

// crosses reports a row with a piece that reaches over a place.
func (r *row) crosses(at float64) bool {
	return slices.ContainsFunc(r.pieces, func(p piece) bool { return p.x() < at && p.right() > at })
}

// gutter is a place between two columns: left of an edge that many lines
// begin at, with lines enough on both sides of it.
func gutter(rows []row) (at float64, ok bool) {
	var pieces []piece
	for _, r := range rows {
		pieces = append(pieces, r.pieces...)
	}
	left, right := bounds(rows)
	count := map[int]int{}
	for i := range pieces {
		count[int(math.Round(pieces[i].x()))]++
	}
	best := columnRows - 1
	for _, edge := range slices.Sorted(maps.Keys(count)) {
		if count[edge] <= best {
			continue
		}
		if middle := float64(edge) - gutterWidth/2; twoColumns(pieces, middle, right-left) {
			at, ok, best = middle, true, count[edge]
		}
	}
	return at, ok
}

// side is the text on one side of a place.
type side struct {
	widths, tops, sizes []float64
	labels              int // lines that end as names do
}

func (s *side) add(p *piece) {
	s.widths = append(s.widths, p.right()-p.x())
	s.tops = append(s.tops, p.y())
	s.sizes = append(s.sizes, p.size())
	if strings.HasSuffix(p.text(), ":") {
		s.labels++
	}
}

// column reports lines enough, broad enough and close enough. Names or times
// in a narrow column beside what is said are no column of their own.
func (s *side) column(width float64) bool {
	n := len(s.tops)
	if n < columnRows || median(s.widths) < columnWidth*width || 2*s.labels > n {
		return false
	}
	tops := slices.Sorted(slices.Values(s.tops))
	var gaps []float64
	for i := 1; i < n; i++ {
		gaps = append(gaps, tops[i]-tops[i-1])
	}
	return median(gaps) < sparse*median(s.sizes)
}

// twoColumns reports text on both sides of a place, and little that reaches
// across.
func twoColumns(pieces []piece, at, width float64) bool {
	var left, right side
	across := 0
	for i := range pieces {
		p := &pieces[i]
		switch {
		case p.right() <= at-gutterWidth/2:
			left.add(p)
		case p.x() >= at:
			right.add(p)
		default:
			across++
		}
	}
	return across <= max(len(left.tops), len(right.tops)) && left.column(width) && right.column(width) &&
		slices.Min(left.tops) < slices.Max(right.tops) && slices.Min(right.tops) < slices.Max(left.tops)
}

func bounds(rows []row) (left, right float64) {
	for i, r := range rows {
		if i == 0 {
			left, right = r.x, r.right
		}
		left, right = min(left, r.x), max(right, r.right)
	}
	return left, right
}

func median(v []float64) float64 {
	if len(v) == 0 {
		return 0
	}
	v = slices.Sorted(slices.Values(v))
	return v[len(v)/2]
}
