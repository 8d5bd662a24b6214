package build

import "github.com/whosaid/whosaid/graph"

// Half is one side of an agreement between two claims: the edge, and which
// sentence shows the side. The halves of an edge may be built apart, since
// graph.New puts the evidence of equal edges together.
type Half struct {
	Source, Target string // ids of the claims
	Agrees         bool
	Score          float64
	Method, Reason string
	Sentence       int    // index of the sentence
	Of             string // the claim that it shows
}

// Sources are the nodes and edges that take all documents together: interviews
// and links. Of the sentences nothing is asked.
func Sources(f Findings) ([]graph.Node, []graph.Edge) {
	b := builder{Findings: f}
	b.name()
	b.sources()
	return b.nodes, b.edges
}

// Sayings are the nodes and edges that the documents at hand give, of all whose
// Sources were built; and the halves of agreement that they show. Graph is
// what graph.New makes of all Sources and Sayings.
func Sayings(f Findings, halves []Half) ([]graph.Node, []graph.Edge) {
	b := builder{Findings: f}
	b.identify()
	b.sayings()
	for _, h := range halves {
		b.edges = append(b.edges, graph.Edge{
			Source: h.Source, Target: h.Target, Kind: stance(h.Agrees), Score: h.Score, Method: h.Method, Reason: h.Reason,
			Evidence: []graph.Evidence{b.side(h.Sentence, h.Of)},
		})
	}
	return b.nodes, b.edges
}
