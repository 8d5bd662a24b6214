package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// state is how something of the graph stands in the database.
type state uint8

const (
	absent  state = iota // nothing of ours: to create
	same                 // just so
	changed              // to update
	joint                // others hold it too: to be settled with them
)

// compareNodes looks at every node that has one of our labels.
func (p *push) compareNodes(ctx context.Context) error {
	p.nodes = make([]state, len(p.g.Nodes))
	p.goneNodes, p.leftNodes = map[graph.Kind][]string{}, map[graph.Kind][]string{}
	for _, k := range kinds {
		err := p.compare(ctx, comparison{
			name: property.Label(k), sums: sumNodes(k), scan: scanNodes(k), hashes: p.nodeHashes, states: p.nodes,
			of:  func(i int) bool { return p.g.Nodes[i].Kind == k },
			row: func(row []any) error { return p.compareNode(k, row) },
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// comparison is of what the graph and the database hold of one kind.
type comparison struct {
	name       string
	sums, scan string // statements
	hashes     []int64
	states     []state
	of         func(i int) bool // whether a position is of the kind
	row        func([]any) error
}

func (p *push) compare(ctx context.Context, c comparison) error {
	p.step("comparing "+c.name, 0, 0)
	ours := digest{}
	for i, hash := range c.hashes {
		if c.of(i) {
			ours.add(hash)
		}
	}
	d, err := p.differ(ctx, c.sums, &ours)
	if err != nil {
		return err
	}
	for i, hash := range c.hashes {
		if c.of(i) && !d.in[hash%buckets] {
			c.states[i] = same
		}
	}
	if !d.other && len(d.list) == 0 {
		return nil
	}
	return p.read(ctx, c.scan, p.scope(d), c.row)
}

func (p *push) compareNode(k graph.Kind, row []any) error {
	id, ok := row[0].(string)
	if !ok {
		return nil
	}
	hash, mine := row[1].(int64)
	holders, marked := row[2].(int64)
	i, known := slices.BinarySearchFunc(p.g.Nodes, id, func(n graph.Node, id string) int { return strings.Compare(n.ID, id) })
	switch {
	case known && !marked:
		return &Failure{line: fmt.Sprintf("the database has a %s with id %s that whosaid did not make; give that one another id, or push to another database", property.Label(k), id)}
	case known:
		p.nodes[i] = stateOf(hash == p.nodeHashes[i], mine, holders)
	case mine && holders > 1:
		p.leftNodes[k] = append(p.leftNodes[k], id)
	case mine:
		p.goneNodes[k] = append(p.goneNodes[k], id)
	}
	return nil
}

func stateOf(equal, mine bool, holders int64) state {
	switch {
	case mine && equal:
		return same
	case mine && holders == 1:
		return changed
	}
	return joint
}

// compareEdges looks at every relationship of ours.
func (p *push) compareEdges(ctx context.Context) error {
	p.edges, p.goneEdges, p.doubled = make([]state, len(p.g.Edges)), nil, nil
	for _, k := range types {
		err := p.compare(ctx, comparison{
			name: property.RelationshipType(k), sums: sumEdges(k), scan: scanEdges(k), hashes: p.edgeHashes, states: p.edges,
			of:  func(i int) bool { return p.g.Edges[i].Kind == k },
			row: func(row []any) error { p.compareEdge(k, row); return nil },
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (p *push) compareEdge(k graph.Kind, row []any) {
	source, _ := row[0].(string)
	target, _ := row[1].(string)
	hash, mine := row[2].(int64)
	holders, _ := row[3].(int64)
	if to, ok := p.moved[source]; ok {
		source = to
	}
	w := way{graph.Way{From: graph.KindOfID(source), Kind: k, To: graph.KindOfID(target)}}
	if all := graph.Ways(); !slices.Contains(all[:], w.Way) {
		return // somebody drew it between other nodes
	}
	i, known := p.edge(source, target, k)
	switch there := (pair{w, source, target, holders > 1}); {
	case known && p.edges[i] != absent:
		p.doubled = append(p.doubled, there)
	case known:
		p.edges[i] = stateOf(hash == p.edgeHashes[i], mine, holders)
	case mine:
		p.goneEdges = append(p.goneEdges, there)
	}
}

// edge is the position of an edge of the graph.
func (p *push) edge(source, target string, k graph.Kind) (int, bool) {
	i, ok := slices.BinarySearchFunc(p.g.Edges, pair{source: source, target: target}, func(e graph.Edge, to pair) int {
		return cmp.Or(strings.Compare(e.Source, to.source), strings.Compare(e.Target, to.target))
	})
	return i, ok && p.g.Edges[i].Kind == k
}
