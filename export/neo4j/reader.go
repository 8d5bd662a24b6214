package neo4j

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// Reader reads one collection back. Its methods give graphs that hold
// everything a question may turn on, and no more than the database can easily
// leave out: graph.Shared, graph.Disputed, graph.WhoSaid, graph.Sources, graph.Statements,
// graph.Reversals and graph.Path answer from them as from the whole collection. People and interviews are always
// all there, being few beside claims.
type Reader struct {
	*Client
	collection string
}

// Reader returns a reader of the collection, "" for Collection.
func (c *Client) Reader(collection string) *Reader {
	return &Reader{c, cmp.Or(collection, Collection)}
}

// FindSpeaker is graph.FindSpeaker among the people of the collection.
func (r *Reader) FindSpeaker(ctx context.Context, name string) (*graph.Node, error) {
	x := r.excerpt(ctx)
	x.nodesOf(graph.Speaker)
	if found, err := graph.FindSpeaker(x.graph(), name); err == nil || x.err != nil {
		return found, r.explain(ctx, x.err)
	}
	x.ends(saidEnds) // who says most is offered first
	g := x.graph()
	if x.err != nil {
		return nil, r.explain(ctx, x.err)
	}
	return graph.FindSpeaker(g, name)
}

// Shared gives what graph.Shared needs.
func (r *Reader) Shared(ctx context.Context, f graph.Filter) (*graph.Graph, error) {
	return r.meetings(ctx, graph.AgreesWith, f)
}

// Disputed gives what graph.Disputed needs.
func (r *Reader) Disputed(ctx context.Context, f graph.Filter) (*graph.Graph, error) {
	return r.meetings(ctx, graph.DisagreesWith, f)
}

func (r *Reader) meetings(ctx context.Context, join graph.Kind, f graph.Filter) (*graph.Graph, error) {
	return r.whole(ctx, f, func(x *excerpt) { x.edges(meetingEdges(join, f, x.narrow(f)), x.params(f)) })
}

// Said gives what graph.WhoSaid needs.
func (r *Reader) Said(ctx context.Context, f graph.Filter) (*graph.Graph, error) {
	return r.whole(ctx, f, func(x *excerpt) { x.edges(saidEdges(f, x.narrow(f)), x.params(f)) })
}

// Sources gives what graph.Sources needs.
func (r *Reader) Sources(ctx context.Context, f graph.Filter) (*graph.Graph, error) {
	return r.whole(ctx, f, func(x *excerpt) {
		narrowed := x.narrow(f)
		x.edges(saidEdges(f, narrowed), x.params(f))
		x.edges(citedLinks(f, narrowed), x.params(f))
		x.edges(interviewLinks, x.params(f))
	})
}

// Positions gives what graph.Statements and graph.Reversals need, of any
// filter: which claims are one statement turns on all of them.
func (r *Reader) Positions(ctx context.Context) (*graph.Graph, error) {
	return r.whole(ctx, graph.Filter{}, func(x *excerpt) {
		x.edges(sides, x.params(graph.Filter{}))
		x.edges(interviewLinks, x.params(graph.Filter{}))
	})
}

// whole is a graph of what ask adds, with the nodes that its edges join.
func (r *Reader) whole(ctx context.Context, f graph.Filter, ask func(*excerpt)) (*graph.Graph, error) {
	x := r.excerpt(ctx)
	x.nodesOf(graph.Speaker)
	x.nodesOf(graph.Interview)
	ask(x)
	x.joined()
	if x.err == nil && len(x.known) == 0 {
		return nil, r.nothing(ctx)
	}
	return x.graph(), r.explain(ctx, x.err)
}

// nothing says that the collection is empty, and which ones are not.
func (r *Reader) nothing(ctx context.Context) error {
	others := []string{}
	err := r.read(ctx, collections, nil, func(row []any) error {
		others = append(others, row[0].(string))
		return nil
	})
	switch {
	case err != nil:
		return r.explain(ctx, err)
	case slices.Contains(others, r.collection):
		return fmt.Errorf("collection %q holds neither people nor interviews; push some to it", r.collection)
	case len(others) == 0:
		return fmt.Errorf("database %q holds no interviews; push some first: whosaid push INPUT... --collection %s", r.cfg.Database, r.collection)
	}
	return fmt.Errorf("no collection %q; --collection may be %s", r.collection, strings.Join(others, ", "))
}
