package main

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

func answerShared(g *graph.Graph, o queryOptions, io stdio) error {
	rows := graph.Shared(g, o.filter)
	tellNone(io, len(rows), "no two people share a claim here")
	return printAnswer(io, o, rows, 2, func() [][]string { return sharedTable(rows, newPlaces(g, o.docs)) })
}

func answerDisputed(g *graph.Graph, o queryOptions, io stdio) error {
	rows := graph.Disputed(g, o.filter)
	tellNone(io, len(rows), "no two people say the opposite here")
	return printAnswer(io, o, rows, 2, func() [][]string { return sharedTable(rows, newPlaces(g, o.docs)) })
}

func answerSaid(g *graph.Graph, o queryOptions, io stdio) error {
	rows := graph.WhoSaid(g, o.filter)
	tellNone(io, len(rows), "no claim fits; --unnamed counts sources without a name too")
	return printAnswer(io, o, rows, 1, func() [][]string { return saidTable(rows, newPlaces(g, o.docs)) })
}

// printAnswer writes rows on a terminal as the table that is made for them, and
// elsewhere, or in the form that is asked for, as they are. So many lines of the table belong together.
func printAnswer[R row](io stdio, o queryOptions, rows []R, together int, table func() [][]string) error {
	switch {
	case o.csv:
		return printCSV(io.out, cells(rows, nil))
	case !o.json && len(rows) > 0 && isTerminal(io.out):
		return printTable(io.out, table(), together)
	}
	return printRows(io.out, rows, o.json)
}

func answerSources(g *graph.Graph, o queryOptions, io stdio) error {
	rows := graph.Sources(g, o.filter)
	tellNone(io, len(rows), "no claim here rests on an interview or a link")
	return printAnswer(io, o, rows, 1, func() [][]string { return cells(rows, []string{"interview", "claims", "role", "url", "title"}) })
}

// answerStatements writes a table with a column a person as CSV, and in a pipe a
// row for each place where somebody takes a side.
func answerStatements(g *graph.Graph, o queryOptions, io stdio) error {
	found := graph.Statements(g, o.filter)
	if !o.all {
		found = slices.DeleteFunc(found, graph.Statement.Alone)
	}
	tellNone(io, len(found), "nobody here takes a side on what another says; --all gives what one person says once")
	if o.json {
		return printJSON(io.out, found)
	}
	places := newPlaces(g, o.docs)
	if o.csv {
		return printCSV(io.out, positionsTable(found, places))
	}
	if isTerminal(io.out) && len(found) > 0 {
		lines := statementsTable(found, places)
		return printTable(io.out, lines, len(lines))
	}
	rows := []graph.StatementRow{}
	for _, s := range found {
		rows = append(rows, s.Rows()...)
	}
	return printTSV(io.out, rows)
}

func answerChanges(g *graph.Graph, o queryOptions, io stdio) error {
	rows := graph.Reversals(g, o.filter)
	tellNone(io, len(rows), "nobody here says the opposite of what they said in another interview")
	return printAnswer(io, o, rows, 2, func() [][]string { return changesTable(rows, newPlaces(g, o.docs)) })
}

func answerPath(g *graph.Graph, o queryOptions, io stdio) error {
	rows, err := graph.Path(g, o.from, o.to, o.filter)
	if err != nil {
		return err
	}
	return printAnswer(io, o, rows, 1, func() [][]string { return cells(rows, []string{"step", "from", "edge", "to", "link"}) })
}
