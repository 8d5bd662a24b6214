package graph

import (
	"errors"

	graphs "github.com/dominikbraun/graph"
)

var errReadOnly = errors.New("graph: the store is read-only; make a new graph with New or Merge")

// Directed returns g for the algorithms of dominikbraun/graph, every edge as
// it is stored. It is read-only and shows g without a copy.
func Directed(g *Graph) graphs.Graph[string, Node] {
	return graphs.NewWithStore(idOf, &store{x: NewIndex(g)}, graphs.Directed())
}

// Undirected is Directed with every edge leading both ways.
func Undirected(g *Graph) graphs.Graph[string, Node] {
	return graphs.NewWithStore(idOf, &store{x: NewIndex(g), both: true})
}

func idOf(n Node) string { return n.ID }

// store shows a graph's ordered slices as a graphs.Store.
type store struct {
	x    *Index
	both bool // list every edge both ways, as undirected graphs expect
}

func (s *store) Vertex(id string) (Node, graphs.VertexProperties, error) {
	if n := s.x.Node(id); n != nil {
		return *n, graphs.VertexProperties{}, nil
	}
	return Node{}, graphs.VertexProperties{}, graphs.ErrVertexNotFound
}

func (s *store) ListVertices() ([]string, error) {
	ids := make([]string, len(s.x.g.Nodes))
	for i := range s.x.g.Nodes {
		ids[i] = s.x.g.Nodes[i].ID
	}
	return ids, nil
}

func (s *store) VertexCount() (int, error) { return len(s.x.g.Nodes), nil }

// Edge carries the *Edge in its properties' Data.
func (s *store) Edge(source, target string) (graphs.Edge[string], error) {
	if e := s.x.edge(source, target); e != nil {
		return shown(source, target, e), nil
	}
	if s.both {
		if e := s.x.edge(target, source); e != nil {
			return shown(source, target, e), nil
		}
	}
	return graphs.Edge[string]{}, graphs.ErrEdgeNotFound
}

func (s *store) ListEdges() ([]graphs.Edge[string], error) {
	edges := s.x.g.Edges
	out := make([]graphs.Edge[string], 0, 2*len(edges))
	for i := range edges {
		e := &edges[i]
		out = append(out, shown(e.Source, e.Target, e))
		if s.both {
			out = append(out, shown(e.Target, e.Source, e))
		}
	}
	return out, nil
}

func shown(source, target string, e *Edge) graphs.Edge[string] {
	return graphs.Edge[string]{Source: source, Target: target, Properties: graphs.EdgeProperties{Data: e}}
}

func (*store) AddVertex(string, Node, graphs.VertexProperties) error { return errReadOnly }
func (*store) RemoveVertex(string) error                             { return errReadOnly }
func (*store) AddEdge(string, string, graphs.Edge[string]) error     { return errReadOnly }
func (*store) UpdateEdge(string, string, graphs.Edge[string]) error  { return errReadOnly }
func (*store) RemoveEdge(source, target string) error                { return errReadOnly }
