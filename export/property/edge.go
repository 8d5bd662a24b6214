package property

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// missing stands for a number that is missing in a list, where a text that is
// missing is "": Neo4j's lists take no null.
const missing = -1

// OfEdge returns the properties of e: role, then quote, link, score,
// method and reason of what shows it best, then all of its evidence in lists
// of equal length, where what is missing is -1 or "". Every edge has the same
// names in the same order.
func OfEdge(e *graph.Edge) []Property {
	p := append(make([]Property, 0, 22), textOf("role", e.Role))
	return append(append(p, bestOf(e)...), listsOf(e.Evidence)...)
}

// bestOf is what to read first on an edge.
func bestOf(e *graph.Edge) []Property {
	v := best(e)
	score, method := v.Score, v.Method
	if e.Agreement() {
		score, method = e.Score, e.Method
	}
	scored := Property{Name: "score", Type: Double}
	if e.Agreement() || score != 0 {
		scored.Value = score
	}
	return []Property{textOf("quote", v.Quote), textOf("link", v.Link), scored, textOf("method", method), textOf("reason", e.Reason)}
}

// best is the evidence that shows e best: what stands for the edge before
// what speaks against it, the speaker's own words before reported ones, a
// known moment before none, then the higher score, then the first.
func best(e *graph.Edge) *graph.Evidence {
	if len(e.Evidence) == 0 {
		return &graph.Evidence{}
	}
	at, most := 0, -1.0
	for i := range e.Evidence {
		if w := weigh(e, &e.Evidence[i]); w > most {
			at, most = i, w
		}
	}
	return &e.Evidence[at]
}

func weigh(e *graph.Edge, v *graph.Evidence) float64 {
	w := v.Score
	if v.Stance == "" || e.Agreement() && (v.Stance == graph.StanceOf(e.Kind) || v.Stance == graph.Denies) {
		w += 8
	}
	if v.ReportedBy == "" {
		w += 4
	}
	if v.At != nil && !v.About {
		w += 2
	}
	return w
}

func listsOf(evidence []graph.Evidence) []Property {
	text := func(name string, f func(*graph.Evidence) string) Property { return each(name, Strings, evidence, f) }
	number := func(name string, f func(*graph.Evidence) float64) Property { return each(name, Doubles, evidence, f) }
	return []Property{
		text("quotes", func(v *graph.Evidence) string { return v.Quote }),
		text("documents", func(v *graph.Evidence) string { return v.Document }),
		each("starts", Integers, evidence, func(v *graph.Evidence) int64 { return int64(v.Start) }),
		each("ends", Integers, evidence, func(v *graph.Evidence) int64 { return int64(v.End) }),
		pagesOf(evidence),
		number("times", moment),
		each("about", Booleans, evidence, func(v *graph.Evidence) bool { return v.About }),
		text("links", func(v *graph.Evidence) string { return v.Link }),
		text("interviews", func(v *graph.Evidence) string { return v.Interview }),
		text("reportedBy", func(v *graph.Evidence) string { return v.ReportedBy }),
		text("methods", func(v *graph.Evidence) string { return v.Method }),
		number("scores", scoreOf),
		text("stances", func(v *graph.Evidence) string { return v.Stance }),
		text("of", func(v *graph.Evidence) string { return v.Of }),
		each("contextStarts", Integers, evidence, func(v *graph.Evidence) int64 { return leaning(v, v.ContextStart) }),
		each("contextEnds", Integers, evidence, func(v *graph.Evidence) int64 { return leaning(v, v.ContextEnd) }),
	}
}

func each[E, T any](name string, t Type, entries []E, f func(*E) T) Property {
	list := make([]T, len(entries))
	for i := range entries {
		list[i] = f(&entries[i])
	}
	return Property{name, t, list}
}

// leaning is an end of the context of an entry that has one.
func leaning(v *graph.Evidence, end int) int64 {
	if v.ContextEnd == 0 {
		return missing
	}
	return int64(end)
}

func moment(v *graph.Evidence) float64 {
	if v.At == nil {
		return missing
	}
	return *v.At
}

// pagesOf is missing where nothing stands on a page, as of most documents.
func pagesOf(evidence []graph.Evidence) Property {
	if !slices.ContainsFunc(evidence, func(v graph.Evidence) bool { return v.Page > 0 }) {
		return Property{Name: "pages", Type: Integers}
	}
	return each("pages", Integers, evidence, func(v *graph.Evidence) int64 {
		if v.Page == 0 {
			return missing
		}
		return int64(v.Page)
	})
}

func scoreOf(v *graph.Evidence) float64 {
	if v.Score == 0 {
		return missing
	}
	return v.Score
}
