package html

import (
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// payload is the graph as the page reads it. Nodes, documents and edges are
// named by their places in these lists, since ids are long and many.
type payload struct {
	Documents  []string    `json:"documents"`
	Nodes      []node      `json:"nodes"` // ordered by id
	Edges      []edge      `json:"edges"`
	Meetings   []meeting   `json:"meetings"`
	Statements []statement `json:"statements"`
	Left       int         `json:"left,omitempty"` // claims that did not fit
}

// node is a graph.Node; fields that are empty are left out.
type node struct {
	ID       string   `json:"id"`
	Kind     string   `json:"kind"`
	Name     string   `json:"name,omitempty"`
	Aliases  []string `json:"aliases,omitempty"`
	Unnamed  bool     `json:"unnamed,omitempty"`
	Text     string   `json:"text,omitempty"`
	Language string   `json:"language,omitempty"`
	Asked    bool     `json:"asked,omitempty"`
	Weight   float64  `json:"weight,omitempty"`
	Context  string   `json:"context,omitempty"`
	Title    string   `json:"title,omitempty"`
	Date     string   `json:"date,omitempty"`
	Speakers []string `json:"speakers,omitempty"`
	Hosts    []string `json:"hosts,omitempty"`
	URL      string   `json:"url,omitempty"`
	URLs     []string `json:"urls,omitempty"`
}

type edge struct {
	Source   int     `json:"s"`
	Target   int     `json:"t"`
	Kind     string  `json:"k"`
	Role     string  `json:"role,omitempty"`
	Score    float64 `json:"score,omitempty"`
	Method   string  `json:"method,omitempty"`
	Reason   string  `json:"reason,omitempty"`
	Evidence []entry `json:"v,omitempty"` // none: see implied
}

// entry is a graph.Evidence. No quote means the words of the edge's claim.
type entry struct {
	Document   int      `json:"d"`
	Start      int      `json:"s"`
	End        int      `json:"e"`
	At         *float64 `json:"at,omitempty"`
	About      bool     `json:"about,omitempty"`
	Link       string   `json:"link,omitempty"`
	Interview  *int     `json:"in,omitempty"`
	Quote      string   `json:"q,omitempty"`
	Method     string   `json:"m,omitempty"`
	Score      float64  `json:"c,omitempty"`
	Stance     string   `json:"stance,omitempty"`
	ReportedBy *int     `json:"by,omitempty"`
	Of         string   `json:"of,omitempty"`
}

// builder turns ids into places.
type builder struct {
	g         *graph.Graph
	x         *graph.Index
	nodes     map[string]int
	documents map[string]int
	at        places
}

func payloadOf(g *graph.Graph) payload {
	b := builder{g: g, x: graph.NewIndex(g), nodes: make(map[string]int, len(g.Nodes)), documents: map[string]int{}, at: placesOf(g)}
	p := payload{Documents: []string{}, Nodes: make([]node, 0, len(g.Nodes))}
	for i, d := range g.Documents {
		b.documents[d.Name] = i
		p.Documents = append(p.Documents, d.Name)
	}
	for i := range g.Nodes {
		b.nodes[g.Nodes[i].ID] = i
		p.Nodes = append(p.Nodes, nodeOf(&g.Nodes[i]))
	}
	parts := []func(){ // what takes longest begins first
		func() { p.Statements = b.statements() },
		func() { p.Meetings = b.meetings() },
		func() { p.Edges = b.edges() },
	}
	parallel.Do(len(parts), func(i int) { parts[i]() })
	return p
}

func nodeOf(n *graph.Node) node {
	return node{
		ID: n.ID, Kind: string(n.Kind), Name: n.Name, Aliases: n.Aliases, Unnamed: n.Kind == graph.Speaker && !n.Named,
		Text: n.Text, Language: n.Language, Asked: n.Asked, Weight: n.Weight, Context: n.Context, Title: n.Title, Date: n.Date,
		Speakers: n.Speakers, Hosts: n.Hosts, URL: n.URL, URLs: n.URLs,
	}
}

func (b builder) edges() []edge {
	out := make([]edge, 0, len(b.g.Edges))
	for i := range b.g.Edges {
		out = append(out, b.edge(&b.g.Edges[i]))
	}
	return out
}

func (b builder) edge(e *graph.Edge) edge {
	out := edge{
		Source: b.nodes[e.Source], Target: b.nodes[e.Target], Kind: string(e.Kind), Role: e.Role,
		Score: e.Score, Method: e.Method, Reason: e.Reason,
	}
	if b.implied(e) {
		return out
	}
	for i := range e.Evidence {
		v := b.entry(&e.Evidence[i])
		if v.Quote == b.words(e) {
			v.Quote = ""
		}
		out.Evidence = append(out.Evidence, v)
	}
	return out
}

// words are those of the claim that an edge is about: its target, or its
// source where that cites something.
func (b builder) words(e *graph.Edge) string {
	claim := e.Target
	if e.Kind == graph.Cites {
		claim = e.Source
	}
	return b.g.Nodes[b.nodes[claim]].Text
}

func (b builder) entry(v *graph.Evidence) entry {
	return entry{
		Document: b.documents[v.Document], Start: v.Start, End: v.End, At: v.At, About: v.About, Link: v.Link,
		Interview: b.place(v.Interview), Quote: v.Quote, Method: v.Method, Score: v.Score, Stance: v.Stance,
		ReportedBy: b.place(v.ReportedBy), Of: v.Of,
	}
}

func (b builder) place(id string) *int {
	if i, ok := b.nodes[id]; ok {
		return &i
	}
	return nil
}
