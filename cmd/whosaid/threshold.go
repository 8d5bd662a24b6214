package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// thresholdRows say from which score on the edges of a kind and a method are as
// precise as asked for, by those that were judged: the lowest such score. What
// does not get there has no row.
func thresholdRows(edges []graph.Judged, precision float64) []precisionRow {
	rows := []precisionRow{}
	for _, kind := range kindsOf(edges) {
		for _, method := range methodsOf(kind.edges) {
			if row, ok := thresholdRow(kind.name, method, precision); ok {
				rows = append(rows, row)
			}
		}
	}
	return rows
}

func thresholdRow(kind string, method edgePart, precision float64) (precisionRow, bool) {
	edges := slices.Clone(method.edges)
	slices.SortFunc(edges, func(a, b graph.Judged) int { return -cmp.Compare(a.Edge.Score, b.Edge.Score) })
	r, till := rate{}, 0
	for n, e := range edges {
		if !e.Decided {
			continue // what nobody judged says nothing of its score
		}
		r.judged++
		if e.Right {
			r.right++
		}
		if r.share() >= precision && !moreJudged(edges[n+1:], e.Edge.Score) {
			till = n + 1
		}
	}
	if till == 0 {
		return precisionRow{}, false
	}
	score := edges[till-1].Edge.Score
	for till < len(edges) && edges[till].Edge.Score == score {
		till++
	}
	return newPrecisionRow(kind, method.name, fmt.Sprintf("%.3f and more", score), edges[:till]), true
}

// moreJudged reports whether another edge of the same score was judged.
func moreJudged(rest []graph.Judged, score float64) bool {
	for _, e := range rest {
		if e.Edge.Score != score {
			return false
		}
		if e.Decided {
			return true
		}
	}
	return false
}
