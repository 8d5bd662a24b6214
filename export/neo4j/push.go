package neo4j

import (
	"cmp"
	"context"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
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
	meetings               []property.Meeting
	meetingHashes          []int64 // of meetings, by position
	met                    []state // in the database, by position
	goneMeetings           []pair
	doubledMeetings        []pair
	moved                  map[string]string // a person's id in the database → the one in the graph

	done, total int
}

func (c *Client) newPush(g *graph.Graph, opt Options) (*push, error) {
	p := &push{Client: c, g: g, opt: opt, only: []string{opt.Collection}, meetings: property.Meetings(g)}
	p.nodeHashes, p.edgeHashes = make([]int64, len(g.Nodes)), make([]int64, len(g.Edges))
	nodeErrs, edgeErrs := make([]error, len(g.Nodes)), make([]error, len(g.Edges))
	parallel.Do(len(g.Nodes), func(i int) {
		p.nodeHashes[i] = property.NodeHash(&g.Nodes[i])
		nodeErrs[i] = checkNode(&g.Nodes[i])
	})
	parallel.Do(len(g.Edges), func(i int) {
		p.edgeHashes[i] = property.EdgeHash(&g.Edges[i])
		edgeErrs[i] = checkEdge(&g.Edges[i])
	})
	p.meetingHashes = make([]int64, len(p.meetings))
	parallel.Do(len(p.meetings), func(i int) { p.meetingHashes[i] = property.MeetingHash(&p.meetings[i]) })
	return p, cmp.Or(cmp.Or(nodeErrs...), cmp.Or(edgeErrs...))
}

// read runs a statement and calls each with every row's values.
func (c *Client) read(ctx context.Context, statement string, params record, each func([]any) error) error {
	s := c.session(ctx, neo4j.AccessModeRead)
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

// step tells how far the push is.
func (p *push) step(name string, done, total int) {
	if p.opt.Step != nil {
		p.opt.Step(name, done, total)
	}
}
