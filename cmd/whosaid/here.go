package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/decision"
)

// here finds what decisions are about in a graph that does not obey them so far.
type here struct {
	graph.Wordings
	names map[string]bool // of speakers, for comparison
}

func newHere(g *graph.Graph) here {
	h := here{graph.NewWordings(g), map[string]bool{}}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Speaker {
			maps.Copy(h.names, nameKeys(n))
		}
	}
	return h
}

// has reports whether all that a decision is about is there.
func (h here) has(e *decision.Entry) bool {
	sides := e.Sides
	if e.Kind == decision.Name {
		sides = sides[:1] // the name to show may be a new one
	}
	for _, s := range sides {
		switch {
		case e.Kind.OfPeople() && !h.names[people.Key(s.Words)]:
			return false
		case !e.Kind.OfPeople() && len(h.Find(wordingOf(s))) == 0:
			return false
		}
	}
	return true
}

// several reports whether a decision is to join what is several claims.
func (h here) several(e *decision.Entry) bool {
	return (e.Kind == decision.Same || e.Kind == decision.Opposite) && slices.ContainsFunc(e.Sides, func(s decision.Side) bool { return len(h.Find(wordingOf(s))) > 1 })
}

// mostGone is how many decisions are told that do nothing here.
const mostGone = 5

// tellGone tells which decisions find nothing in the inputs, or too much. They are
// kept: the words may come back.
func (r rulings) tellGone(io stdio, g *graph.Graph) {
	if len(r.entries) == 0 {
		return
	}
	gone, h := 0, newHere(g)
	for i := range r.entries {
		e := &r.entries[i]
		what := ""
		switch {
		case !h.has(e):
			what = "not in these inputs, and kept"
		case h.several(e):
			what = "several claims have these words, and none is joined; say with 'after' what it leans on"
		default:
			continue
		}
		if gone++; gone <= mostGone {
			fmt.Fprintf(io.err, "whosaid: %s: %s: %s\n", e.Place, what, oneLine(e.String()))
		}
	}
	if gone > mostGone {
		fmt.Fprintf(io.err, "whosaid: and %d more; 'whosaid decide … --list' shows which\n", gone-mostGone)
	}
}
