package tables

import "github.com/whosaid/whosaid/graph"

// shown is an edge with one place that shows it.
type shown struct {
	*graph.Edge
	at *graph.Evidence
}

// shownOf are all places of the edges of some kinds.
func shownOf(g *graph.Graph, kinds ...graph.Kind) []shown {
	out := []shown{}
	for _, k := range kinds {
		for i := range g.Edges {
			for j := range g.Edges[i].Evidence {
				if e := &g.Edges[i]; e.Kind == k {
					out = append(out, shown{e, &e.Evidence[j]})
				}
			}
		}
	}
	return out
}

func said(g *graph.Graph) table {
	return tabled("said", "Who said what where, a row for each place.", shownOf(g, graph.Said), append([]column[shown]{
		text("person", "id in people", func(s shown) string { return s.Source }),
		text("claim", "id in claims", func(s shown) string { return s.Target }),
	}, places()...))
}

func agreements(g *graph.Graph) table {
	return tabled("agreements", "What agrees or disagrees with what, a row for each place that shows it; first the agreements.",
		shownOf(g, graph.AgreesWith, graph.DisagreesWith), append([]column[shown]{
			text("source", "id of a claim, or of a person who answers without a claim of their own", func(s shown) string { return s.Source }),
			text("target", "id in claims", func(s shown) string { return s.Target }),
			text("kind", "agrees-with or disagrees-with", func(s shown) string { return string(s.Kind) }),
			number("score", "how sure it is, from 0 to 1", func(s shown) *float64 { return &s.Score }),
			text("method", "reply, reported, similar, model or decided", func(s shown) string { return s.Edge.Method }),
			text("reason", "why, in words", func(s shown) string { return s.Reason }),
		}, places()...))
}

func citations(g *graph.Graph) table {
	return tabled("citations", "What rests on which source, a row for each place that shows it.", shownOf(g, graph.Cites), append([]column[shown]{
		text("citing", "id of a claim, or of an interview", func(s shown) string { return s.Source }),
		text("source", "id in sources", func(s shown) string { return s.Target }),
		text("role", "of an interview's link: original, subtitles, transcript or related", func(s shown) string { return s.Role }),
	}, places()...))
}

// places are the columns of a place in a document.
func places() []column[shown] {
	return []column[shown]{
		text("quote", "the very words", func(s shown) string { return s.at.Quote }),
		text("document", "name of the file", func(s shown) string { return s.at.Document }),
		whole("start", "first byte of the quote in the file's text as UTF-8", func(s shown) int { return s.at.Start }),
		whole("end", "the byte after the quote", func(s shown) int { return s.at.End }),
		number("page", "of the document, where it has pages", func(s shown) *float64 { return scored(float64(s.at.Page)) }),
		number("at", "seconds into the recording", func(s shown) *float64 { return s.at.At }),
		truth("about", "the moment is that of a longer stretch", func(s shown) bool { return s.at.About }),
		text("link", "opens the recording at the moment, or the page at the words", func(s shown) string { return s.at.Link }),
		text("interview", "id in sources", func(s shown) string { return s.at.Interview }),
		text("found_by", "how the place was found", func(s shown) string { return s.at.Method }),
		number("found_score", "how sure this place is, from 0 to 1", func(s shown) *float64 { return scored(s.at.Score) }),
		text("stance", "agrees, disagrees or denies; empty for plain words", func(s shown) string { return s.at.Stance }),
		text("reported_by", "id in people of who told it", func(s shown) string { return s.at.ReportedBy }),
		text("of", "of an agreement: the side that the place shows, an id or \"reply\"", func(s shown) string { return s.at.Of }),
	}
}
