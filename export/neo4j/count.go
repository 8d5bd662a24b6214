package neo4j

import (
	"context"
)

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
