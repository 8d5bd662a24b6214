package linked

import (
	"strconv"

	"github.com/whosaid/whosaid/graph"
)

// teller tells all that a graph says, resource by resource: the run that made
// it, documents, nodes, then edges with their evidence.
type teller struct {
	g       *graph.Graph
	opt     Options
	say     func(resource)
	lexicon lexicon

	index   *graph.Index
	called  map[string][]*graph.Node // speakers by name
	records map[string][]*graph.Node // recordings by the id of the interview
	texts   map[string]*characters   // by document; nil where there is no text
	told    map[string]bool          // what several edges share, by id
	run     string                   // IRI of the run
}

func newTeller(g *graph.Graph, opt Options, say func(resource)) *teller {
	t := &teller{
		g: g, opt: opt, say: say, lexicon: loadLexicon(), index: graph.NewIndex(g),
		called: map[string][]*graph.Node{}, records: map[string][]*graph.Node{},
		texts: map[string]*characters{}, told: map[string]bool{},
	}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Speaker {
			t.called[n.Name] = append(t.called[n.Name], n)
		}
	}
	for i := range g.Edges {
		if e := &g.Edges[i]; e.Kind == graph.Cites && e.Role == original {
			if link := t.index.Node(e.Target); link != nil {
				t.records[e.Source] = append(t.records[e.Source], link)
			}
		}
	}
	return t
}

func (t *teller) tell() {
	t.program()
	for i := range t.g.Nodes {
		t.say(t.node(&t.g.Nodes[i]))
	}
	for i := range t.g.Edges {
		t.edge(&t.g.Edges[i])
	}
}

// once tells a resource that several edges lead to, the first time.
func (t *teller) once(r resource) {
	if !t.told[r.id] {
		t.told[r.id] = true
		t.say(r)
	}
}

// idOf is the IRI of what is told by the parts; kind begins with a letter of
// its own.
func (t *teller) idOf(kind string, parts ...string) string {
	return t.named(graph.ID(graph.Kind(kind), parts...))
}

func digits(n int) string { return strconv.Itoa(n) }
