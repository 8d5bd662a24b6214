package property

import "github.com/whosaid/whosaid/graph"

// Node is OfNode turned round: the node of a kind that has these
// properties. A list may also be a []any, as databases give it. Values of
// another type than expected are taken as missing.
func Node(kind graph.Kind, p map[string]any) graph.Node {
	n := graph.Node{Kind: kind, ID: got[string](p, "id"), Documents: gotList[string](p, "documents")}
	switch kind {
	case graph.Speaker:
		n.Name, n.Aliases, n.Named = got[string](p, "name"), gotList[string](p, "aliases"), got[bool](p, "named")
		if n.Name == n.ID {
			n.Name = ""
		}
	case graph.Claim:
		n.Text, n.Language, n.Asked = got[string](p, "text"), got[string](p, "language"), got[bool](p, "asked")
		n.Context, n.Weight = got[string](p, "context"), 1
		if w, ok := p["weight"].(float64); ok {
			n.Weight = w
		}
	case graph.Interview:
		n.Title, n.Date = got[string](p, "title"), got[string](p, "dateText")
		if day, ok := p["date"].(Day); ok {
			n.Date = day.String()
		}
		n.Speakers, n.Hosts = gotList[string](p, "speakers"), gotList[string](p, "hosts")
	case graph.Link:
		n.Title, n.URL, n.URLs = got[string](p, "title"), got[string](p, "url"), gotList[string](p, "urls")
	}
	return n
}

// Edge is OfEdge turned round, as Node is OfNode. Lists
// that somebody cut short are read as far as the shortest goes.
func Edge(kind graph.Kind, source, target string, p map[string]any) graph.Edge {
	e := graph.Edge{Source: source, Target: target, Kind: kind, Role: got[string](p, "role")}
	if e.Agreement() {
		e.Score, e.Method, e.Reason = got[float64](p, "score"), got[string](p, "method"), got[string](p, "reason")
	}
	quotes, documents := gotList[string](p, "quotes"), gotList[string](p, "documents")
	starts, ends, times := gotList[int64](p, "starts"), gotList[int64](p, "ends"), gotList[float64](p, "times")
	about, links, interviews := gotList[bool](p, "about"), gotList[string](p, "links"), gotList[string](p, "interviews")
	reporters, methods, scores := gotList[string](p, "reportedBy"), gotList[string](p, "methods"), gotList[float64](p, "scores")
	pages := gotList[int64](p, "pages")
	stances, of := gotList[string](p, "stances"), gotList[string](p, "of")
	contextStarts, contextEnds := gotList[int64](p, "contextStarts"), gotList[int64](p, "contextEnds")
	n := min(len(quotes), len(documents), len(starts), len(ends), len(times), len(about), len(links), len(interviews),
		len(reporters), len(methods), len(scores), len(stances), len(of), len(contextStarts), len(contextEnds))
	for i := range n {
		v := graph.Evidence{
			Document: documents[i], Start: int(starts[i]), End: int(ends[i]), About: about[i], Link: links[i], Interview: interviews[i],
			ContextStart: max(0, int(contextStarts[i])), ContextEnd: max(0, int(contextEnds[i])),
			Quote: quotes[i], Method: methods[i], Score: max(0, scores[i]), Stance: stances[i], ReportedBy: reporters[i], Of: of[i],
		}
		if i < len(pages) { // graphs pushed before there were pages have none
			v.Page = int(max(0, pages[i]))
		}
		if times[i] != missing {
			v.At = &times[i]
		}
		e.Evidence = append(e.Evidence, v)
	}
	return e
}

func got[T any](p map[string]any, name string) T {
	v, _ := p[name].(T)
	return v
}

func gotList[T any](p map[string]any, name string) []T {
	switch list := p[name].(type) {
	case []T:
		return list
	case []any:
		out := make([]T, len(list))
		for i := range list {
			out[i], _ = list[i].(T)
		}
		return out
	}
	return nil
}
