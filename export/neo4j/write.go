package neo4j

import (
	"context"
	"errors"
	"fmt"
	"iter"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// A batch is one transaction: so many rows, or fewer when they hold much.
const (
	batchRows  = 5000
	batchBytes = 16 << 20
)

// errVanished says that a relationship found its nodes no more.
var errVanished = errors.New("somebody removed nodes while they were being joined; push again")

// transact runs work in a transaction that the driver runs again where it
// failed for a passing reason. A commit of which nothing is known is not run
// again, so that nothing is made twice; then the push compares again.
func (p *push) transact(ctx context.Context, work func(neo4j.ManagedTransaction) (any, error)) (any, error) {
	s := p.session(ctx, neo4j.AccessModeWrite)
	defer s.Close(ctx)
	return s.ExecuteWrite(ctx, work)
}

// run writes one batch and returns the server's counters.
func (p *push) run(ctx context.Context, statement string, rows any) (neo4j.Counters, error) {
	params := p.ours()
	params["rows"] = rows
	r, err := p.transact(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		r, err := tx.Run(ctx, statement, params)
		if err != nil {
			return nil, err
		}
		return r.Consume(ctx)
	})
	if err != nil {
		return nil, err
	}
	c := r.(neo4j.ResultSummary).Counters()
	p.sum.Counted += counted(c)
	return c, nil
}

func counted(c neo4j.Counters) int {
	return c.NodesCreated() + c.NodesDeleted() + c.RelationshipsCreated() + c.RelationshipsDeleted() + c.PropertiesSet() +
		c.LabelsAdded() + c.LabelsRemoved() + c.IndexesAdded() + c.IndexesRemoved() + c.ConstraintsAdded() + c.ConstraintsRemoved()
}

// batches cuts rows into batches.
func (p *push) batches(rows iter.Seq[record]) iter.Seq[[]record] {
	return func(yield func([]record) bool) {
		batch, size := make([]record, 0, p.opt.Rows), 0
		for r := range rows {
			more := sizeOf(r)
			if properties, ok := r["properties"].(record); ok {
				more += sizeOf(properties)
			}
			if len(batch) == p.opt.Rows || len(batch) > 0 && size+more > batchBytes {
				if !yield(batch) {
					return
				}
				batch, size = make([]record, 0, p.opt.Rows), 0
			}
			batch, size = append(batch, r), size+more
		}
		if len(batch) > 0 {
			yield(batch)
		}
	}
}

// inBatches sends rows batch by batch; while the server works on one, the
// next is made.
func (p *push) inBatches(rows iter.Seq[record], send func([]record) error) error {
	next, stop := iter.Pull(p.batches(rows))
	defer stop()
	batch, more := next()
	for more {
		var following []record
		var err error
		parallel.Do(2, func(i int) {
			if i == 0 {
				err = send(batch)
			} else {
				following, more = next()
			}
		})
		if err != nil {
			return err
		}
		batch = following
	}
	return nil
}

// writeNodes creates and updates, a label at a time.
func (p *push) writeNodes(ctx context.Context) error {
	if p.opt.DryRun {
		return nil
	}
	for _, k := range kinds {
		if err := p.write(ctx, createNodes(k), &p.sum.Nodes.Created, p.nodeRows(k, absent)); err != nil {
			return err
		}
		if err := p.write(ctx, updateNodes(k), &p.sum.Nodes.Updated, p.nodeRows(k, changed)); err != nil {
			return err
		}
		if err := p.settleNodes(ctx, k); err != nil {
			return err
		}
	}
	return nil
}

// nodeRows are the records of a kind of nodes that are in a state.
func (p *push) nodeRows(k graph.Kind, s state) iter.Seq[record] {
	return func(yield func(record) bool) {
		for i := range p.g.Nodes {
			n := &p.g.Nodes[i]
			if n.Kind != k || p.nodes[i] != s {
				continue
			}
			r := nodeRecord(n, holding{collections: p.only, hashes: p.nodeHashes[i : i+1]})
			if s == absent {
				r = given(r)
			}
			if !yield(r) {
				return
			}
		}
	}
}

// writeEdges creates and updates, a type at a time.
func (p *push) writeEdges(ctx context.Context) error {
	if p.opt.DryRun {
		return nil
	}
	for _, w := range ways() {
		before := p.sum.Edges.Created
		made, err := p.create(ctx, w)
		if err != nil {
			return err
		}
		if made != p.sum.Edges.Created-before {
			return &Failure{errVanished.Error(), errVanished}
		}
		if err := p.write(ctx, w.update(), &p.sum.Edges.Updated, p.edgeRows(w, changed)); err != nil {
			return err
		}
		if err := p.settleEdges(ctx, w); err != nil {
			return err
		}
	}
	return nil
}

// create makes the relationships of one way and returns how many the server
// made.
func (p *push) create(ctx context.Context, w way) (made int, err error) {
	err = p.inBatches(p.edgeRows(w, absent), func(batch []record) error {
		c, err := p.run(ctx, w.create(), batch)
		if err != nil {
			return err
		}
		made += c.RelationshipsCreated()
		p.sum.Edges.Created += len(batch)
		p.wrote(len(batch))
		return nil
	})
	return made, err
}

func (p *push) edgeRows(w way, s state) iter.Seq[record] {
	return func(yield func(record) bool) {
		for i := range p.g.Edges {
			e := &p.g.Edges[i]
			if p.edges[i] != s || wayOf(e) != w {
				continue
			}
			r := edgeRecord(e, holding{collections: p.only, hashes: p.edgeHashes[i : i+1]})
			if s == absent {
				r = given(r)
			}
			if !yield(record{"source": e.Source, "target": e.Target, "properties": r}) {
				return
			}
		}
	}
}

// write writes rows in batches and counts them.
func (p *push) write(ctx context.Context, statement string, count *int, rows iter.Seq[record]) error {
	return p.inBatches(rows, func(batch []record) error {
		if _, err := p.run(ctx, statement, batch); err != nil {
			return fmt.Errorf("write: %w", err)
		}
		*count += len(batch)
		p.wrote(len(batch))
		return nil
	})
}

func (p *push) wrote(n int) {
	p.done += n
	p.step("writing", p.done, p.total)
}
