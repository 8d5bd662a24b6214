package neo4j

import (
	"context"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// Path gives what graph.Path needs from one speaker to another, by their ids.
// It reads what surrounds both, a step further each time, until a chain
// joins them: all chains as short as that one are there then, since each is
// made of steps that start at no more than so many from one of the ends.
func (r *Reader) Path(ctx context.Context, from, to string, f graph.Filter) (*graph.Graph, error) {
	x := r.excerpt(ctx)
	x.some([]string{from, to})
	a, b := ballAt(from), ballAt(to)
	for {
		g := x.graph()
		_, none := graph.Path(g, from, to, f)
		if none == nil || x.err != nil || len(a.rim) == 0 || len(b.rim) == 0 { // an end without a rim is read to the last
			return g, r.explain(ctx, x.err)
		}
		if len(a.rim) <= len(b.rim) {
			x.grow(a)
		} else {
			x.grow(b)
		}
	}
}

// ball is what lies around one end.
type ball struct {
	seen map[string]bool
	rim  []string // the nodes of the last step
}

func ballAt(id string) *ball { return &ball{map[string]bool{id: true}, []string{id}} }

// grow reads one step further.
func (x *excerpt) grow(b *ball) {
	rim := b.rim
	b.rim = nil
	reach := func(id string) {
		if !b.seen[id] {
			b.seen[id] = true
			b.rim = append(b.rim, id)
		}
	}
	x.each(rim, func(k graph.Kind, ids []string) {
		x.query(around(k), record{"collection": x.collection, "ids": ids}, func(row []any) error {
			source, _ := row[0].(string)
			target, _ := row[2].(string)
			reach(source)
			reach(target)
			return x.edge(source, target, property.KindOfType(row[1].(string)), row[3].(record))
		})
	})
	x.joined()
}
