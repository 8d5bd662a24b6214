package parts

import (
	"slices"
	"strconv"

	"github.com/whosaid/whosaid/graph"
)

// layout says which part of the graph holds what. One after the other, the parts
// are the graph: documents, readings, nodes and edges in their order.
type layout struct{ blocks int }

// Section is a list in the JSON of a graph.
type Section string

// The sections, in their order.
const (
	Documents Section = "documents"
	Readings  Section = "readings"
	Nodes     Section = "nodes"
	Edges     Section = "edges"
)

// stretch is a part of a section, itself in so many parts: nodes of one kind,
// or edges from such.
type stretch struct {
	section Section
	kind    graph.Kind
	parts   int
}

// fewer is how many times as many parts take what there is most of.
const fewer = 8

// stretches are all of them. Ids begin with their kind, so that this is the order
// of nodes and edges.
func (l layout) stretches() []stretch {
	few := max(1, l.blocks/fewer)
	return []stretch{
		{Documents, "", few}, {Readings, "", l.blocks},
		{Nodes, graph.Claim, l.blocks}, {Nodes, graph.Interview, few}, {Nodes, graph.Link, few}, {Nodes, graph.Speaker, few},
		{Edges, graph.Claim, l.blocks}, {Edges, graph.Interview, few}, {Edges, graph.Speaker, l.blocks},
	}
}

// find is the first part of a stretch, and how many it has.
func (l layout) find(s Section, kind graph.Kind) (first, parts int) {
	for _, x := range l.stretches() {
		if x.section == s && x.kind == kind {
			return first, x.parts
		}
		first += x.parts
	}
	panic("no part of a graph holds " + string(s) + " of " + string(kind)) // graph.Check says which edges there are
}

// numbered is the part of a list that item n of so many is in.
func (l layout) numbered(s Section, n, of int) int {
	first, parts := l.find(s, "")
	return first + n*parts/of
}

func (l layout) node(n *graph.Node) int { return l.byID(Nodes, n.ID) }

// edge is the part of an edge. Agreement between claims starts from the lower
// id, as graph.New has it.
func (l layout) edge(e *graph.Edge) int {
	if e.Agreement() && graph.KindOfID(e.Source) == graph.Claim {
		return l.byID(Edges, min(e.Source, e.Target))
	}
	return l.byID(Edges, e.Source)
}

// leading is how many digits of an id tell its part, of which there are 1<<bits.
const leading, bits = 6, 24

// byID is the part of what is ordered by an id: those of one kind are dealt by
// their leading digits.
func (l layout) byID(s Section, id string) int {
	first, parts := l.find(s, graph.KindOfID(id))
	at, err := strconv.ParseUint(id[1:1+leading], 16, bits)
	if err != nil {
		panic("id " + id + ": " + err.Error()) // graph.ID makes hex digits
	}
	return first + int(at)*parts>>bits
}

// Sections are the sections of all parts of the graph, part by part.
func (p Plan) Sections() []Section {
	var out []Section
	for _, s := range (layout{p.Blocks}).stretches() {
		out = append(out, slices.Repeat([]Section{s.section}, s.parts)...)
	}
	return out
}
