package graph

import (
	"fmt"
	"slices"
)

// Check reports the first thing in g that a graph must not hold, nil if there
// is none: documents, nodes, edges and evidence in order and no two of one
// identity; every end, document, interview and reporter there and of the
// right kind; agreement between claims from the lower id, with evidence for
// either side; scores and weights in [0, 1] with three decimals.
func Check(g *Graph) error {
	c := checker{documents: make(map[string]bool, len(g.Documents)), nodes: make(map[string]bool, len(g.Nodes))}
	for i, d := range g.Documents {
		if i > 0 && g.Documents[i-1].Name >= d.Name {
			return fmt.Errorf("document %q: names must be in order, each once", d.Name)
		}
		c.documents[d.Name] = true
	}
	for i, r := range g.Readings {
		if i > 0 && g.Readings[i-1].Document >= r.Document || !c.documents[r.Document] {
			return fmt.Errorf("reading of %q: it must be of a document, in order and each once", r.Document)
		}
	}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if i > 0 && g.Nodes[i-1].ID >= n.ID {
			return fmt.Errorf("node %q: ids must be in order, each once", n.ID)
		}
		if err := c.node(n); err != nil {
			return fmt.Errorf("node %q: %w", n.ID, err)
		}
	}
	for i := range g.Edges {
		e := &g.Edges[i]
		if i > 0 && !before(&g.Edges[i-1], e) {
			return fmt.Errorf("edge %q → %q: edges must be in order, one a pair", e.Source, e.Target)
		}
		if err := c.edge(e); err != nil {
			return fmt.Errorf("edge %q → %q: %w", e.Source, e.Target, err)
		}
	}
	return nil
}

func before(a, b *Edge) bool {
	return a.Source < b.Source || a.Source == b.Source && a.Target < b.Target
}

type checker struct {
	documents, nodes map[string]bool
}

func (c checker) node(n *Node) error {
	if err := checkNode(n); err != nil {
		return err
	}
	c.nodes[n.ID] = true
	for _, d := range n.Documents {
		if !c.documents[d] {
			return fmt.Errorf("its document %q is not in graph.documents", d)
		}
	}
	for _, set := range [][]string{n.Aliases, n.URLs, n.Documents} {
		if !increasing(set) {
			return fmt.Errorf("%q must be in order, each once", set)
		}
	}
	for _, h := range n.Hosts {
		if !slices.Contains(n.Speakers, h) {
			return fmt.Errorf("host %q is not among its speakers", h)
		}
	}
	return nil
}

// checkNode looks at a node alone.
func checkNode(n *Node) error {
	switch n.Kind {
	case Speaker, Claim, Interview, Link:
	default:
		return fmt.Errorf("kind %q is none of speaker, claim, interview, link", n.Kind)
	}
	if KindOfID(n.ID) != n.Kind {
		return fmt.Errorf("the id of a %s begins with %q, not as in %q", n.Kind, n.Kind[:1], n.ID)
	}
	return checkShare("weight", n.Weight)
}
