package neo4j

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// shareRows is how many nodes or relationships that several collections hold
// are settled in a transaction.
const shareRows = 200

// part is what one collection holds of something.
type part[T any] struct {
	collection string
	content    T
}

// content is how nodes or edges are read, put together and written.
type content[T any] struct {
	parse func([]byte) (T, error)
	json  func(*T) []byte
	hash  func(*T) int64
	merge func([]T) T
	write func(*T, holding) record
}

var nodeContent = content[graph.Node]{
	parse: graph.ParseNode,
	json:  func(n *graph.Node) []byte { return graph.AppendNode(nil, n) },
	hash:  property.NodeHash,
	merge: func(all []graph.Node) graph.Node { return graph.New(nil, all, nil).Nodes[0] },
	write: nodeRecord,
}

var edgeContent = content[graph.Edge]{
	parse: graph.ParseEdge,
	json:  func(e *graph.Edge) []byte { return graph.AppendEdge(nil, e) },
	hash:  property.EdgeHash,
	merge: func(all []graph.Edge) graph.Edge { return graph.New(nil, nil, all).Edges[0] },
	write: edgeRecord,
}

// settled is the record of something once collection holds mine of it, or
// nothing when mine is nil. there is its record; whole reads it where one
// collection holds it. ok is false when nobody holds it any more.
func (c content[T]) settled(there record, whole func(record) T, collection string, mine *T) (r record, ok bool, err error) {
	held, err := c.partsOf(there, whole)
	if err != nil {
		return nil, false, err
	}
	held = slices.DeleteFunc(held, func(p part[T]) bool { return p.collection == collection })
	if mine != nil {
		held = append(held, part[T]{collection, *mine})
	}
	if len(held) == 0 {
		return nil, false, nil
	}
	slices.SortFunc(held, func(a, b part[T]) int { return strings.Compare(a.collection, b.collection) })
	h, all := holding{}, []T{}
	for _, p := range held {
		h.collections = append(h.collections, p.collection)
		h.hashes = append(h.hashes, c.hash(&p.content))
		h.parts = append(h.parts, string(c.json(&p.content)))
		all = append(all, p.content)
	}
	if len(held) == 1 {
		h.parts = nil
		return c.write(&all[0], h), true, nil
	}
	merged := c.merge(all)
	return c.write(&merged, h), true, nil
}

// partsOf is what each collection holds of something. Who only keeps it
// because foreign relationships do holds nothing.
func (c content[T]) partsOf(there record, whole func(record) T) ([]part[T], error) {
	names, texts := texts(there[marker]), texts(there[parts])
	if len(names) == 1 {
		if there[stale] == true {
			return nil, nil
		}
		return []part[T]{{names[0], whole(modelOf(there))}}, nil
	}
	if len(names) != len(texts) {
		return nil, fmt.Errorf("its properties %s and %s do not fit together; remove it and push each collection again", marker, parts)
	}
	held := []part[T]{}
	for i, name := range names {
		content, err := c.parse([]byte(texts[i]))
		if err != nil {
			return nil, err
		}
		held = append(held, part[T]{name, content})
	}
	return held, nil
}

// settleNodes writes the nodes of a kind that others hold too: those that
// the graph has, and those that it has no more.
func (p *push) settleNodes(ctx context.Context, k graph.Kind) error {
	mine := map[string]*graph.Node{}
	ids := []string{}
	for i := range p.g.Nodes {
		if n := &p.g.Nodes[i]; n.Kind == k && p.nodes[i] == joint {
			mine[n.ID], ids = n, append(ids, n.ID)
		}
	}
	for batch := range slices.Chunk(append(ids, p.leftNodes[k]...), shareRows) {
		err := p.settle(ctx, nodeParts(k), updateNodes(k), batch, func(row []any) (record, error) {
			id, there := row[0].(string), row[1].(record)
			r, ok, err := nodeContent.settled(there, func(r record) graph.Node { return property.Node(k, r) }, p.opt.Collection, mine[id])
			if err != nil || !ok {
				return nil, err
			}
			return r, nil
		})
		if err != nil {
			return err
		}
		for _, id := range batch {
			countShared(&p.sum.Nodes, mine[id] != nil)
		}
		p.wrote(len(batch))
	}
	return nil
}

// settleEdges does for relationships what settleNodes does for nodes.
func (p *push) settleEdges(ctx context.Context, w way) error {
	mine := map[[2]string]*graph.Edge{}
	rows := []record{}
	for i := range p.g.Edges {
		if e := &p.g.Edges[i]; p.edges[i] == joint && wayOf(e) == w {
			mine[[2]string{e.Source, e.Target}] = e
			rows = append(rows, record{"source": e.Source, "target": e.Target})
		}
	}
	rows = append(rows, rowsOf(p.goneEdges, func(e pair) bool { return e.way == w && e.joint })...)
	for batch := range slices.Chunk(rows, shareRows) {
		err := p.settle(ctx, w.parts(), w.update(), batch, func(row []any) (record, error) {
			ends, there := [2]string{row[0].(string), row[1].(string)}, row[2].(record)
			whole := func(r record) graph.Edge { return property.Edge(w.Kind, ends[0], ends[1], r) }
			r, ok, err := edgeContent.settled(there, whole, p.opt.Collection, mine[ends])
			if err != nil || !ok {
				return nil, err
			}
			return record{"source": ends[0], "target": ends[1], "properties": r}, nil
		})
		if err != nil {
			return err
		}
		for _, r := range batch {
			countShared(&p.sum.Edges, mine[[2]string{r["source"].(string), r["target"].(string)}] != nil)
		}
		p.wrote(len(batch))
	}
	return nil
}

func countShared(c *Change, mine bool) {
	if mine {
		c.Updated++
	} else {
		c.Removed++
	}
}

// settle reads some records and writes what becomes of them, in one
// transaction.
func (p *push) settle(ctx context.Context, read, write string, rows any, become func([]any) (record, error)) error {
	params := p.ours()
	params["rows"] = rows
	sum, err := p.transact(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		r, err := tx.Run(ctx, read, params)
		if err != nil {
			return nil, err
		}
		out := []record{}
		for r.Next(ctx) {
			next, err := become(r.Record().Values)
			if err != nil {
				return nil, err
			}
			if next != nil {
				out = append(out, next)
			}
		}
		if err := r.Err(); err != nil {
			return nil, err
		}
		if r, err = tx.Run(ctx, write, record{"rows": out}); err != nil {
			return nil, err
		}
		return r.Consume(ctx)
	})
	if err != nil {
		return err
	}
	p.sum.Counted += counted(sum.(neo4j.ResultSummary).Counters())
	return nil
}
