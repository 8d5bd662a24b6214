package graph

import (
	"cmp"
	"slices"
)

// OpenRow is two people who speak to one point, where nothing tells for sure whether
// they say the same of it.
type OpenRow struct {
	SharedRow
	Leans string `json:"leans"` // what is more likely: "same" or "opposite"
}

// Columns are the columns of the table.
func (OpenRow) Columns() []string { return append(SharedRow{}.Columns(), "leans") }

// Values are the cells of the row, in the order of the columns.
func (r OpenRow) Values() []string { return append(r.SharedRow.Values(), r.Leans) }

// OpenPoints returns who speaks to one point in a graph that joins by the method
// "open" what was not joined otherwise: the surest point first, then as Shared. What
// equal words and people's decisions join is not open.
func OpenPoints(g *Graph, f Filter) []OpenRow {
	x := NewIndex(g)
	rows := append(openRows(x.Shared(f), "same"), openRows(x.Disputed(f), "opposite")...)
	slices.SortStableFunc(rows, func(a, b OpenRow) int { return -cmp.Compare(a.Score, b.Score) })
	return rows
}

func openRows(rows []SharedRow, leans string) []OpenRow {
	out := []OpenRow{}
	for _, r := range rows {
		if r.Method == Open {
			out = append(out, OpenRow{r, leans})
		}
	}
	return out
}
