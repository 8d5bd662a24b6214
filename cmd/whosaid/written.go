package main

import (
	"fmt"
	"io"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/graph"
)

// asWritten reports whether the inputs are one graph and nothing else, and
// nothing is asked that would make another graph of its documents.
func (o *inputOptions) asWritten(in *inputs) bool {
	return len(in.docs)+len(in.known) == 0 && len(in.graphs) == 1 && !o.unjoined && o.aliases == "" && o.rulings.obeysPeople(in.graphs[0].Graph) && !(o.carry && o.light.changed())
}

// graphsKnown gives the stages what graphs know of their documents, which is as good
// as the documents, and returns the other graphs: they join the rest by equal
// words alone, which is said.
func (in *inputs) graphsKnown(stderr io.Writer, opt *extract.Options) []*graph.Graph {
	old := []*graph.Graph{}
	opt.Known = in.known
	for _, g := range in.graphs {
		digests, err := extract.Known(g.Graph)
		if err != nil {
			old = append(old, g.Graph)
			if len(in.graphs)+len(in.docs)+len(in.known) > 1 {
				fmt.Fprintf(stderr, "whosaid: %s: %v: it is a part of a graph, or of another version, and joins the rest by equal words alone; extract its documents again\n", g.name, err)
			}
			continue
		}
		opt.Known = append(opt.Known, digests...)
	}
	return old
}

// needDocumentsOf says that graphs which do not say what was read in their
// documents are not enough to explain anything.
func (in *inputs) needDocumentsOf(f build.Findings) error {
	if len(f.Digests) > 0 {
		return nil
	}
	return in.needDocuments("explain")
}
