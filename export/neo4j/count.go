package neo4j

import (
	"context"
)

// count adds up what is to be done.
func (p *push) count(context.Context) error {
	if p.opt.KeepGone {
		clear(p.goneNodes)
		clear(p.leftNodes)
		p.goneEdges, p.goneMeetings = nil, nil
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
	add(&planned.Meetings, p.met)
	for _, k := range kinds {
		planned.Nodes.Removed += len(p.goneNodes[k]) + len(p.leftNodes[k])
	}
	planned.Edges.Removed = len(p.goneEdges) + len(p.doubled)
	planned.Meetings.Removed = len(p.goneMeetings) + len(p.doubledMeetings)
	p.total = planned.changes()
	if p.opt.DryRun {
		planned.Moved = len(p.moved)
		p.sum = planned
	}
	return nil
}

func (s Summary) changes() int {
	all := s.All()
	return all.Created + all.Updated + all.Removed
}
