package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/whosaid/whosaid/export/html"
	"github.com/whosaid/whosaid/graph"
)

// paged writes the page, and says what did not fit into it.
func paged(_ context.Context, w io.Writer, g *graph.Graph, opt writing) error {
	p, err := html.Fit(g)
	if err != nil {
		return err
	}
	if p.Left > 0 {
		opt.tell(fmt.Sprintf("left %s of less weight out of the page, which would else be too large to open; --speaker, --about, --interview and --min-weight choose", count(p.Left, "claim")))
	}
	if opt.noText {
		p = p.Bare(opt.read)
	} else if p, err = p.Carry(opt.read); err != nil {
		return err
	}
	if n := len(p.Without); n > 0 {
		opt.tell(fmt.Sprintf("left the text of %s out of the page, for which there is no room (%s); serve shows all", count(n, "document"), someOf(p.Without)))
	}
	return p.Write(w)
}

// someOf names a few, and how many more there are.
func someOf(names []string) string {
	const few = 5
	if len(names) <= few {
		return strings.Join(names, ", ")
	}
	return fmt.Sprintf("%s and %d more, which the page lists", strings.Join(names[:few], ", "), len(names)-few)
}
