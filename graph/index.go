package graph

import (
	"slices"
	"strings"
)

// Index finds nodes by id and edges by their ends. It points into the graph
// it was made of, which must not change under it.
type Index struct {
	g    *Graph
	at   map[string]int32 // id → position in Nodes
	out  []int32          // position of a node → first of its edges in Edges
	in   []int32          // position of a node → first of its edges in into
	into []int32          // positions of edges, ordered by target, then source
}

// NewIndex returns an index of g. Edges to nodes that g lacks are found by
// their other end only.
func NewIndex(g *Graph) *Index {
	n := len(g.Nodes)
	x := &Index{g: g, at: make(map[string]int32, n), out: make([]int32, n+1), in: make([]int32, n+1)}
	for i := range g.Nodes {
		x.at[g.Nodes[i].ID] = int32(i)
	}
	targets := make([]int32, len(g.Edges)) // of each edge; -1 for a node that g lacks
	for i := range g.Edges {
		if s, ok := x.at[g.Edges[i].Source]; ok {
			x.out[s+1] = int32(i + 1)
		}
		targets[i] = -1
		if t, ok := x.at[g.Edges[i].Target]; ok {
			x.in[t+1]++
			targets[i] = t
		}
	}
	for i := range n {
		x.out[i+1] = max(x.out[i+1], x.out[i])
		x.in[i+1] += x.in[i]
	}
	x.into = make([]int32, x.in[n])
	next := slices.Clone(x.in) // where the next edge to each node goes
	for i, t := range targets {
		if t >= 0 {
			x.into[next[t]] = int32(i)
			next[t]++
		}
	}
	return x
}

// Node returns the node with the id, nil when there is none.
func (x *Index) Node(id string) *Node {
	if i, ok := x.at[id]; ok {
		return &x.g.Nodes[i]
	}
	return nil
}

// Out returns the edges that start at the node, ordered by target.
func (x *Index) Out(id string) []Edge {
	i, ok := x.at[id]
	if !ok {
		return nil
	}
	from, to := x.out[i], x.out[i+1]
	for from < to && x.g.Edges[from].Source != id {
		from++
	}
	return x.g.Edges[from:to]
}

// In returns the edges that end at the node, ordered by source.
func (x *Index) In(id string) []*Edge {
	i, ok := x.at[id]
	if !ok {
		return nil
	}
	edges := make([]*Edge, 0, x.in[i+1]-x.in[i])
	for _, e := range x.into[x.in[i]:x.in[i+1]] {
		edges = append(edges, &x.g.Edges[e])
	}
	return edges
}

// edge is the edge of an ordered pair, nil when there is none.
func (x *Index) edge(source, target string) *Edge {
	out := x.Out(source)
	i, ok := slices.BinarySearchFunc(out, target, func(e Edge, t string) int { return strings.Compare(e.Target, t) })
	if !ok {
		return nil
	}
	return &out[i]
}
