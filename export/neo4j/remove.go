package neo4j

import (
	"context"
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// removeEdges removes the relationships that the graph no longer has. Those
// that others hold too were settled before.
func (p *push) removeEdges(ctx context.Context) error {
	return p.removePairs(ctx, ways(), p.goneEdges, p.doubled, &p.sum.Edges)
}

// removePairs removes relationships that are gone, and all but one of those
// that are there twice.
func (p *push) removePairs(ctx context.Context, ways []way, all, twice []pair, c *Change) error {
	if p.opt.DryRun {
		return nil
	}
	for _, w := range ways {
		gone := rowsOf(all, func(e pair) bool { return e.way == w && !e.joint })
		doubled := rowsOf(twice, func(e pair) bool { return e.way == w })
		for _, job := range []struct {
			statement string
			rows      []record
		}{{w.remove(), gone}, {w.removeDoubles(), doubled}} {
			for batch := range slices.Chunk(job.rows, p.opt.Rows) {
				counters, err := p.run(ctx, job.statement, batch)
				if err != nil {
					return err
				}
				c.Removed += counters.RelationshipsDeleted()
				p.wrote(len(batch))
			}
		}
	}
	return nil
}

func rowsOf(pairs []pair, take func(pair) bool) []record {
	rows := []record{}
	for _, e := range pairs {
		if take(e) {
			rows = append(rows, record{"source": e.source, "target": e.target})
		}
	}
	return rows
}

// removeNodes removes the nodes that the graph no longer has, and keeps and
// reports those that foreign relationships hold.
func (p *push) removeNodes(ctx context.Context) error {
	if p.opt.DryRun {
		return nil
	}
	for _, k := range kinds {
		for batch := range slices.Chunk(p.goneNodes[k], p.opt.Rows) {
			c, err := p.run(ctx, removeNodes(k), batch)
			if err != nil {
				return err
			}
			p.sum.Nodes.Removed += c.NodesDeleted()
			if c.NodesDeleted() < len(batch) {
				if err := p.keep(ctx, k, batch); err != nil {
					return err
				}
			}
			p.wrote(len(batch))
		}
	}
	return nil
}

func (p *push) keep(ctx context.Context, k graph.Kind, ids []string) error {
	params := p.ours()
	params["rows"] = ids
	kept, err := p.transact(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		r, err := tx.Run(ctx, keepNodes(k), params)
		if err != nil {
			return nil, err
		}
		rows, err := r.Collect(ctx)
		if err != nil {
			return nil, err
		}
		sum, err := r.Consume(ctx)
		return keptNodes{rows, sum}, err
	})
	if err != nil {
		return err
	}
	p.sum.Counted += counted(kept.(keptNodes).sum.Counters())
	for _, row := range kept.(keptNodes).rows {
		p.sum.Stale = append(p.sum.Stale, fmt.Sprintf("%s %v %v", property.Label(k), row.Values[0], row.Values[1]))
	}
	return nil
}

type keptNodes struct {
	rows []*neo4j.Record
	sum  neo4j.ResultSummary
}
