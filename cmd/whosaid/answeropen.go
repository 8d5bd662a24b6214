package main

import "github.com/whosaid/whosaid/graph"

func answerOpen(g *graph.Graph, o queryOptions, io stdio) error {
	rows := graph.OpenPoints(g, o.filter)
	if o.limit > 0 {
		rows = rows[:min(o.limit, len(rows))]
	}
	tellNone(io, len(rows), "no two people speak to one point here but those whom 'query shared' and 'query disputed' tell of")
	return printAnswer(io, o, rows, 2, func() [][]string { return openTable(rows, newPlaces(g, o.docs)) })
}

// openTable is that of shared rows, with what they lean to.
func openTable(rows []graph.OpenRow, p places) [][]string {
	shared := make([]graph.SharedRow, len(rows))
	for i, r := range rows {
		shared[i] = r.SharedRow
		shared[i].Method = r.Leans + "?"
	}
	return sharedTable(shared, p)
}
