package tables

import "github.com/whosaid/whosaid/graph"

// node is what columns of nodes are read from.
type node = *graph.Node

func nodesOf(g *graph.Graph, kinds ...graph.Kind) []node {
	out := []node{}
	for _, k := range kinds {
		for i := range g.Nodes {
			if n := &g.Nodes[i]; n.Kind == k {
				out = append(out, n)
			}
		}
	}
	return out
}

func identity(about string) column[node] {
	return text("id", about, func(n node) string { return n.ID })
}

func documents() column[node] {
	return list("documents", "names of the files it comes from", func(n node) []string { return n.Documents })
}

func people(g *graph.Graph) table {
	return tabled("people", "Who speaks or is quoted, a row each.", nodesOf(g, graph.Speaker), []column[node]{
		identity("of the person, in all tables"),
		text("name", "the name in full", func(n node) string { return n.Name }),
		list("aliases", "other names found", func(n node) []string { return n.Aliases }),
		truth("named", "false for sources without a name, as \"officials\"", func(n node) bool { return n.Named }),
		documents(),
	})
}

func claims(g *graph.Graph) table {
	return tabled("claims", "What was said, a row for each wording.", nodesOf(g, graph.Claim), []column[node]{
		identity("of the claim, in all tables"),
		text("text", "the speaker's own words", func(n node) string { return n.Text }),
		text("language", "ko or en", func(n node) string { return n.Language }),
		number("weight", "how much it says by itself, from 0 to 1", func(n node) *float64 { return &n.Weight }),
		text("context", "the sentence that it leans on", func(n node) string { return n.Context }),
		truth("asked", "put as a question and answered yes or no", func(n node) bool { return n.Asked }),
		documents(),
	})
}

func sources(g *graph.Graph) table {
	return tabled("sources", "Interviews, then links, a row each.", nodesOf(g, graph.Interview, graph.Link), []column[node]{
		identity("of the source, in all tables"),
		text("kind", "interview or link", func(n node) string { return string(n.Kind) }),
		text("title", "", func(n node) string { return n.Title }),
		text("date", "of an interview: ISO 8601, as far as it is known", func(n node) string { return n.Date }),
		list("speakers", "of an interview: names, in the order in which they appear", func(n node) []string { return n.Speakers }),
		list("hosts", "of an interview: those who lead it", func(n node) []string { return n.Hosts }),
		text("url", "of a link", func(n node) string { return n.URL }),
		list("urls", "of a link: the addresses as written", func(n node) []string { return n.URLs }),
		documents(),
	})
}
