package main

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// openRow is two people who speak to one point, with what they more likely say.
type openRow struct {
	graph.SharedRow
	Leans string `json:"leans"` // "same" or "opposite"
}

// Columns are the columns of the table.
func (openRow) Columns() []string { return append(graph.SharedRow{}.Columns(), "leans") }

// Values are the cells of the row, in the order of the columns.
func (r openRow) Values() []string { return append(r.SharedRow.Values(), r.Leans) }

func answerOpen(g *graph.Graph, o queryOptions, io stdio) error {
	if o.limit < 0 {
		return usagef("--limit takes a number of rows")
	}
	x := graph.NewIndex(g)
	rows := append(openRows(x.Shared(o.filter), "same"), openRows(x.Disputed(o.filter), "opposite")...)
	slices.SortStableFunc(rows, func(a, b openRow) int { return -cmp.Compare(a.Score, b.Score) })
	if o.limit > 0 {
		rows = rows[:min(o.limit, len(rows))]
	}
	tellNone(io, len(rows), "no two people speak to one point here but those whom 'query shared' and 'query disputed' tell of")
	return printAnswer(io, o, rows, 2, func() [][]string { return openTable(rows, newPlaces(g, o.docs)) })
}

// openRows are the rows of what is open; by equal words, and as people have
// decided, nothing is.
func openRows(rows []graph.SharedRow, leans string) []openRow {
	out := []openRow{}
	for _, r := range rows {
		if r.Method == graph.Open {
			out = append(out, openRow{r, leans})
		}
	}
	return out
}

// openTable is that of shared rows, with what they lean to.
func openTable(rows []openRow, p places) [][]string {
	shared := make([]graph.SharedRow, len(rows))
	for i, r := range rows {
		shared[i] = r.SharedRow
		shared[i].Method = r.Leans + "?"
	}
	return sharedTable(shared, p)
}
