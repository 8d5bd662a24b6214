package tables

import "github.com/whosaid/whosaid/graph"

// met is a row of graph.Shared or of graph.Disputed.
type met struct {
	kind string
	graph.SharedRow
}

// meetings are who shares a claim with whom, and who disputes one.
func meetings(g *graph.Graph) table {
	rows := []met{}
	for _, r := range graph.Shared(g, graph.Filter{}) {
		rows = append(rows, met{"shares", r})
	}
	for _, r := range graph.Disputed(g, graph.Filter{}) {
		rows = append(rows, met{"disputes", r})
	}
	return tabled("meetings", "Who shares a claim with whom, then who disputes one; the surest first.", rows, []column[met]{
		text("kind", "shares or disputes", func(m met) string { return m.kind }),
		text("person_a", "id in people", func(m met) string { return m.SpeakerAID }),
		text("person_b", "id in people", func(m met) string { return m.SpeakerBID }),
		text("name_a", "", func(m met) string { return m.SpeakerA }),
		text("name_b", "", func(m met) string { return m.SpeakerB }),
		text("claim_a", "id in claims", func(m met) string { return m.ClaimA }),
		text("claim_b", "id in claims; the same when both said one thing", func(m met) string { return m.ClaimB }),
		number("score", "how sure it is, from 0 to 1", func(m met) *float64 { return &m.Score }),
		text("method", "same-words, reply, reported, similar, model or decided", func(m met) string { return m.Method }),
		text("quote_a", "the very words of one", func(m met) string { return m.QuoteA }),
		text("quote_b", "the very words of the other", func(m met) string { return m.QuoteB }),
		text("link_a", "where one said it", func(m met) string { return m.LinkA }),
		text("link_b", "where the other said it", func(m met) string { return m.LinkB }),
		text("reported_by_a", "name of who told it, when A did not say it themselves", func(m met) string { return m.ReportedA }),
		text("reported_by_b", "the same of B", func(m met) string { return m.ReportedB }),
	})
}
