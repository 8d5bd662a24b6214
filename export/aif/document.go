package aif

import (
	"cmp"

	"github.com/whosaid/whosaid/graph"
)

// maker puts a document together.
type maker struct {
	document
	index *graph.Index
}

func documentOf(g *graph.Graph) document {
	m := maker{index: graph.NewIndex(g), document: document{
		Nodes: []node{}, Edges: []edge{}, Fulfillments: []struct{}{}, Participants: []participant{}, Locutions: []locution{},
	}}
	for i := range g.Nodes {
		switch n := &g.Nodes[i]; n.Kind {
		case graph.Claim:
			m.node(n.ID, "I", n.Text)
		case graph.Speaker:
			m.Participants = append(m.Participants, participant{ID: n.ID, Name: n.Name})
		}
	}
	for i := range g.Edges {
		m.edgeOf(&g.Edges[i])
	}
	return m.document
}

func (m *maker) node(id, kind, text string) {
	m.Nodes = append(m.Nodes, node{id, text, kind})
}

// join leads from one node to another.
func (m *maker) join(from, to string) {
	m.Edges = append(m.Edges, edge{graph.ID("join", from, to), from, to})
}

// edgeOf tells of an edge whose ends the format has: claims and speakers.
func (m *maker) edgeOf(e *graph.Edge) {
	source, claim := m.index.Node(e.Source), m.index.Node(e.Target)
	switch {
	case source == nil || claim == nil || claim.Kind != graph.Claim:
	case source.Kind == graph.Speaker:
		for i := range e.Evidence {
			if v := &e.Evidence[i]; v.Of != e.Target || e.Kind == graph.Said && v.Stance == "" {
				m.spoken(source, e, v)
			}
		}
	case e.Agreement():
		m.between(e)
	}
}

// between is the node by which two claims agree or conflict.
func (m *maker) between(e *graph.Edge) {
	id := graph.ID("edge", e.Source, e.Target, string(e.Kind))
	if e.Kind == graph.AgreesWith {
		m.node(id, "MA", "Default Rephrase")
	} else {
		m.node(id, "CA", "Default Conflict")
	}
	m.join(e.Source, id)
	m.join(id, e.Target)
}

// spoken is what a speaker said to a claim, and who told it of them.
func (m *maker) spoken(speaker *graph.Node, e *graph.Edge, v *graph.Evidence) {
	key := []string{e.Source, e.Target, string(graph.AppendEvidence(nil, []graph.Evidence{*v}))}
	id := graph.ID("quotation", key...)
	m.locution(id, speaker, v)
	m.anchor(id, e.Target, force(e, v))
	if by := m.index.Node(v.ReportedBy); by != nil {
		report := graph.ID("report", key...)
		m.locution(report, by, v)
		m.anchor(report, id, asserting)
	}
}

func (m *maker) locution(id string, speaker *graph.Node, v *graph.Evidence) {
	m.node(id, "L", speaker.Name+" : "+v.Quote)
	m.Locutions = append(m.Locutions, locution{id, speaker.ID, cmp.Or(v.Link, v.Document)})
}

// anchor leads from a locution to its content by an illocutionary force.
func (m *maker) anchor(from, to, force string) {
	id := graph.ID("ya", from, to)
	m.node(id, "YA", force)
	m.join(from, id)
	m.join(id, to)
}

const asserting = "Asserting"

// force is what a speaker does with the words.
func force(e *graph.Edge, v *graph.Evidence) string {
	switch stance := v.Stance; {
	case stance == "" && e.Kind == graph.Said:
		return asserting
	case stance == graph.Agrees || stance == "" && e.Kind == graph.AgreesWith:
		return "Agreeing"
	}
	return "Disagreeing"
}
