// Package dot draws a graph in the DOT language of Graphviz.
//
// The usual drawing shows where people meet: claims that say the same stand
// together in one box, two boxes that contradict each other stand side by
// side, people stand between them, and what is not shared is folded into
// "36 more". All draws every node and edge, Overview only the people.
//
// The name of a DOT node is the id of the graph's node. Texts are data: every
// one is escaped for the place where it stands. Format:
// https://graphviz.org/doc/info/lang.html
package dot

import (
	"bufio"
	"fmt"
	"io"

	"github.com/whosaid/whosaid/graph"
)

// Options say what is drawn and how.
type Options struct {
	Theme    string // "light" or "dark"; "" is light
	All      bool   // every node and edge, nothing folded
	Overview bool   // people only, joined by what they share
	Limit    int    // claims drawn before the rest is folded; 0 is 40
	Width    int    // columns in a line of a claim; 0 is chosen by how much is drawn
}

// Drawn counts what a drawing shows and what it folds away.
type Drawn struct {
	Claims       int // claims drawn
	Folded       int // claims counted as "more"
	Groups       int // groups of agreement drawn
	GroupsFolded int // groups of agreement folded
}

// Write writes g as one DOT digraph to w. The same graph and options give the
// same bytes. It fails when the theme has no such name or w fails.
func Write(w io.Writer, g *graph.Graph, opt Options) error {
	look, err := themeNamed(opt.Theme)
	if err != nil {
		return err
	}
	p := printer{bufio.NewWriterSize(w, 1<<16)}
	switch {
	case opt.Overview:
		drawOverview(p, newIndex(g), look)
	case opt.All:
		drawAll(p, newIndex(g), look, opt)
	default:
		ix := newIndex(g)
		drawMeetings(p, ix, look, choose(ix, opt))
	}
	if err := p.Flush(); err != nil {
		return fmt.Errorf("write DOT: %w", err)
	}
	return nil
}

// Count tells what Write would draw of g, so that a caller can say what was
// folded.
func Count(g *graph.Graph, opt Options) Drawn {
	ix := newIndex(g)
	if opt.Overview {
		return Drawn{Folded: len(ix.claims)}
	}
	if opt.All {
		return Drawn{Claims: len(ix.claims)}
	}
	return choose(ix, opt).drawn()
}
