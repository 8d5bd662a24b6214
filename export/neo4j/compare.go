package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// state is how something of the graph stands in the database.
type state uint8

const (
	absent  state = iota // nothing of ours: to create
	same                 // just so
	changed              // to update
	joint                // others hold it too: to be settled with them
)

// pair is a relationship of the database.
type pair struct {
	way
	source, target string
	joint          bool // others hold it too
}

// push is one push under way. What it knows of graph and database takes some
// bytes a node and edge.
type push struct {
	*Client
	g    *graph.Graph
	opt  Options
	only []string // our collection alone
	sum  Summary

	nodeHashes, edgeHashes []int64 // of the graph, by position
	nodes, edges           []state // in the database, by position
	goneNodes              map[graph.Kind][]string
	leftNodes              map[graph.Kind][]string // gone from us, held by others
	goneEdges, doubled     []pair
	moved                  map[string]string // a person's id in the database → the one in the graph

	done, total int
}

func (c *Client) newPush(g *graph.Graph, opt Options) (*push, error) {
	p := &push{Client: c, g: g, opt: opt, only: []string{opt.Collection}}
	p.nodeHashes, p.edgeHashes = make([]int64, len(g.Nodes)), make([]int64, len(g.Edges))
	errs := make([]error, len(g.Nodes)+len(g.Edges))
	parallel.Do(len(g.Nodes), func(i int) {
		n := &g.Nodes[i]
		p.nodeHashes[i] = graph.NodeHash(n)
		if err := checkText(graph.NodeProperties(n)); err != nil {
			errs[i] = fmt.Errorf("%s %s: %w", n.Kind, n.ID, err)
		}
	})
	parallel.Do(len(g.Edges), func(i int) {
		e := &g.Edges[i]
		p.edgeHashes[i] = graph.EdgeHash(e)
		if err := checkText(graph.EdgeProperties(e)); err != nil {
			errs[len(g.Nodes)+i] = fmt.Errorf("%s from %s to %s: %w", e.Kind, e.Source, e.Target, err)
		}
	})
	return p, cmp.Or(errs...)
}

// read runs a statement and calls each with every row's values.
func (p *push) read(ctx context.Context, statement string, params record, each func([]any) error) error {
	s := p.session(ctx, neo4j.AccessModeRead)
	defer s.Close(ctx)
	_, err := s.ExecuteRead(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		r, err := tx.Run(ctx, statement, params)
		if err != nil {
			return nil, err
		}
		for r.Next(ctx) {
			if err := each(r.Record().Values); err != nil {
				return nil, err
			}
		}
		return nil, r.Err()
	})
	return err
}

func (p *push) ours() record { return record{"only": p.only, "collection": p.opt.Collection} }

// compareNodes looks at every node that has one of our labels.
func (p *push) compareNodes(ctx context.Context) error {
	p.nodes = make([]state, len(p.g.Nodes))
	p.goneNodes, p.leftNodes = map[graph.Kind][]string{}, map[graph.Kind][]string{}
	for _, k := range kinds {
		p.step("comparing "+strings.ToLower(graph.NodeLabel(k))+"s", 0, 0)
		err := p.read(ctx, scanNodes(k), p.ours(), func(row []any) error { return p.compareNode(k, row) })
		if err != nil {
			return err
		}
	}
	return nil
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
		return &Failure{line: fmt.Sprintf("the database has a %s with id %s that whosaid did not make; give that one another id, or push to another database", graph.NodeLabel(k), id)}
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
		p.step("comparing "+graph.EdgeType(k), 0, 0)
		err := p.read(ctx, scanEdges(k), p.ours(), func(row []any) error { p.compareEdge(k, row); return nil })
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
	w := way{graph.KindOfID(source), k, graph.KindOfID(target)}
	if !slices.Contains(ways[:], w) {
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

// count adds up what is to be done.
func (p *push) count(context.Context) error {
	if p.opt.KeepGone {
		clear(p.goneNodes)
		clear(p.leftNodes)
		p.goneEdges = nil
	}
	p.done, p.total = 0, 0
	add := func(c *Change, states []state) {
		for _, s := range states {
			switch s {
			case absent:
				c.Created++
			case changed, joint:
				c.Updated++
			}
		}
	}
	planned := Summary{}
	add(&planned.Nodes, p.nodes)
	add(&planned.Edges, p.edges)
	for _, k := range kinds {
		planned.Nodes.Removed += len(p.goneNodes[k]) + len(p.leftNodes[k])
	}
	planned.Edges.Removed = len(p.goneEdges) + len(p.doubled)
	p.total = planned.changes()
	if p.opt.DryRun {
		planned.Moved = len(p.moved)
		p.sum = planned
	}
	return nil
}

func (s Summary) changes() int {
	return s.Nodes.Created + s.Nodes.Updated + s.Nodes.Removed + s.Edges.Created + s.Edges.Updated + s.Edges.Removed
}

// step tells how far the push is.
func (p *push) step(name string, done, total int) {
	if p.opt.Step != nil {
		p.opt.Step(name, done, total)
	}
}
