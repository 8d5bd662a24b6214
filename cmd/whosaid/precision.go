package main

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// rate is how many of those judged are right.
type rate struct{ right, judged int }

// share is how many are right, in [0, 1]; 0 of none.
func (r rate) share() float64 { return float64(r.right) / float64(max(r.judged, 1)) }

// interval is in which the share of all such edges lies, with 95 in 100 certainty
// (Wilson 1927), when those that were judged stand for all.
func (r rate) interval() (low, high float64) {
	if r.judged == 0 {
		return 0, 1
	}
	const z = 1.959964
	n, p := float64(r.judged), r.share()
	middle, wide := p+z*z/(2*n), z*math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return max(0, (middle-wide)/(1+z*z/n)), min(1, (middle+wide)/(1+z*z/n))
}

// precisionRow is how precise the edges of a kind, a method and a band of scores
// are, by what was decided.
type precisionRow struct {
	Kind      string  `json:"kind"`
	Method    string  `json:"method"` // "all" for those of any
	Score     string  `json:"score"`  // a band, "all", or for a precision asked for "0.620 and more"
	Right     int     `json:"right"`
	Judged    int     `json:"judged"`
	Precision float64 `json:"precision"`
	Low       float64 `json:"low"` // of the interval
	High      float64 `json:"high"`
	Open      int     `json:"open"` // not judged so far
}

// Columns are the columns of the table.
func (precisionRow) Columns() []string {
	return []string{"kind", "method", "score", "right", "judged", "precision", "low", "high", "open"}
}

// Values are the cells of the row.
func (r precisionRow) Values() []string {
	cells := []string{r.Kind, r.Method, r.Score, strconv.Itoa(r.Right), strconv.Itoa(r.Judged), "", "", "", strconv.Itoa(r.Open)}
	if r.Judged > 0 {
		for i, share := range []float64{r.Precision, r.Low, r.High} {
			cells[5+i] = fmt.Sprintf("%.3f", share)
		}
	}
	return cells
}

func newPrecisionRow(kind, method, score string, edges []graph.Judged) precisionRow {
	r := rate{}
	for _, e := range edges {
		if e.Decided {
			r.judged++
		}
		if e.Right {
			r.right++
		}
	}
	row := precisionRow{Kind: kind, Method: method, Score: score, Right: r.right, Judged: r.judged, Open: len(edges) - r.judged, Precision: thousandth(r.share())}
	low, high := r.interval()
	row.Low, row.High = thousandth(low), thousandth(high)
	return row
}

func thousandth(share float64) float64 { return math.Round(share*1000) / 1000 }

const anyOf = "all"

// precisionRows tell of each kind of edge how precise it is: over all, by method,
// and by method and score.
func precisionRows(edges []graph.Judged) []precisionRow {
	rows := []precisionRow{}
	for _, kind := range kindsOf(edges) {
		rows = append(rows, newPrecisionRow(kind.name, anyOf, anyOf, kind.edges))
		for _, method := range methodsOf(kind.edges) {
			rows = append(rows, newPrecisionRow(kind.name, method.name, anyOf, method.edges))
			for _, band := range bandsOf(method.edges) {
				rows = append(rows, newPrecisionRow(kind.name, method.name, band.name, band.edges))
			}
		}
	}
	return rows
}

// edgePart is the edges that have something in common.
type edgePart struct {
	name  string
	edges []graph.Judged
}

// parted parts edges by a name, in the order of the names.
func parted(edges []graph.Judged, name func(*graph.Edge) string) []edgePart {
	out := []edgePart{}
	for _, e := range edges {
		n := name(e.Edge)
		i := slices.IndexFunc(out, func(p edgePart) bool { return p.name == n })
		if i < 0 {
			i, out = len(out), append(out, edgePart{name: n})
		}
		out[i].edges = append(out[i].edges, e)
	}
	slices.SortFunc(out, func(a, b edgePart) int { return strings.Compare(a.name, b.name) })
	return out
}

func kindsOf(edges []graph.Judged) []edgePart {
	return parted(edges, func(e *graph.Edge) string { return string(e.Kind) })
}

func methodsOf(edges []graph.Judged) []edgePart {
	return parted(edges, func(e *graph.Edge) string { return e.Method })
}

// bandsOf parts edges by tenths of their scores.
func bandsOf(edges []graph.Judged) []edgePart {
	return parted(edges, func(e *graph.Edge) string {
		tenth := min(int(math.Round(e.Score*1000))/100, 9)
		return fmt.Sprintf("0.%d–%.1f", tenth, float64(tenth+1)/10)
	})
}
