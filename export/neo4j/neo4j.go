// Package neo4j makes what a Neo4j database holds of one collection equal to
// a graph: it creates, updates and removes, and leaves all else alone.
//
// # What is ours
//
// Every node and relationship that a push made has three properties beside
// those that property.OfNode and property.OfEdge give it:
//
//	whosaid       the collections that hold it, a sorted list
//	whosaidHash   a hash of its content in each of them, in that order
//	whosaidParts  its content in each of them, as JSON, where several hold it
//
// So it is told by a marker and not by its label. What several collections
// hold shows the union of what each of them says of it, as one graph of all
// their inputs would; a push replaces the part of its own collection, and
// what is left when one of two lets go is just what the other pushed.
//
// Between people stand SHARES and DISPUTES, which follow from the edges: what
// property.OfMeeting gives, with the marker and the hash. No two collections
// hold one together.
//
// A node of ours that foreign relationships hold is not removed: it stays
// with the property stale. It is ours again when it comes back.
package neo4j

import (
	"context"
	"fmt"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// Collection is the collection of those who name none.
const Collection = property.Collection

// Options are what a push may be told.
type Options struct {
	Collection string                             // "" is Collection
	DryRun     bool                               // only count what would change
	KeepGone   bool                               // remove nothing, as when not all inputs could be read
	Rows       int                                // rows a transaction; 0 is 5,000, fewer for a server with little memory
	Step       func(name string, done, total int) // told how far it is; may be nil
	Wait       func()                             // told when another push has to end first; may be nil
}

// Change counts what became of nodes or relationships.
type Change struct{ Created, Updated, Removed int }

// Summary is what a push did.
type Summary struct {
	Nodes, Edges Change
	Meetings     Change   // of SHARES and DISPUTES between people
	Moved        int      // people who kept their node under a new id; they count as updated too
	Stale        []string // nodes kept because foreign relationships hold them: label, id and name
	Counted      int      // changes that the server counted, of schema and properties too
}

// All adds up the changes.
func (s Summary) All() Change {
	return Change{
		Created: s.Nodes.Created + s.Edges.Created + s.Meetings.Created,
		Updated: s.Nodes.Updated + s.Edges.Updated + s.Meetings.Updated,
		Removed: s.Nodes.Removed + s.Edges.Removed + s.Meetings.Removed,
	}
}

// attempts is how often a push begins again when it lost its lock, as when
// the server went away for a moment.
const attempts = 3

// Push makes the collection equal to g. It ends with an error of one line
// that says what to do, and whatever was written till then is completed by
// the next push.
func (c *Client) Push(ctx context.Context, g *graph.Graph, opt Options) (Summary, error) {
	if opt.Collection == "" {
		opt.Collection = Collection
	}
	if opt.Rows <= 0 {
		opt.Rows = batchRows
	}
	p, err := c.newPush(g, opt)
	if err != nil {
		return Summary{}, err
	}
	if !opt.DryRun {
		if err := p.constraints(ctx); err != nil {
			return p.sum, c.explain(ctx, err)
		}
	}
	for i := 1; ; i++ {
		lost, err := p.locked(ctx)
		if err == nil && !lost {
			return p.sum, nil
		}
		if !lost || i == attempts || ctx.Err() != nil {
			return p.sum, c.explain(ctx, err)
		}
	}
}

// locked is one attempt, under the lock. It reports whether the lock was lost
// on the way.
func (p *push) locked(ctx context.Context) (lost bool, err error) {
	if p.opt.DryRun {
		return false, p.sync(ctx)
	}
	l, err := p.lock(ctx)
	if err != nil {
		return true, err
	}
	err = p.sync(ctx)
	if lostLock := l.release(ctx); lostLock != nil {
		if err == nil {
			err = fmt.Errorf("another push may have come between: %w", lostLock)
		}
		return true, err
	}
	return false, err
}

// sync compares and writes. Removals come last: until then nothing is
// missing that was there before.
func (p *push) sync(ctx context.Context) error {
	for _, step := range []func(context.Context) error{
		p.compareNodes, p.move, p.compareEdges, p.compareMeetings, p.count,
		p.writeNodes, p.writeEdges, p.writeMeetings, p.removeMeetings, p.removeEdges, p.removeNodes,
	} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}
