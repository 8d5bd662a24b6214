// Package linked writes a graph as linked data: RDF, in Turtle, N-Quads or
// JSON-LD, all three of which say the same.
//
// What there is to say is put together once, as resources with facts in one
// fixed order, and written by three printers. People, claims, quotations and
// interviews are in the words of schema.org; the evidence is Web Annotations;
// where it comes from is PROV-O; who agrees with whom is CiTO. Terms of our
// own are defined in docs/vocabulary.md and docs/vocabulary.ttl, and
// docs/shapes.ttl says in SHACL what every graph holds.
package linked

import (
	"bufio"
	"io"

	"github.com/whosaid/whosaid/graph"
)

// Options say how resources are called and what is known beside the graph.
// Its zero value is ready to use.
type Options struct {
	// Base stands before every id, as CheckBase takes it; "" is for
	// urn:whosaid:.
	Base string
	// Version is that of the program, "" when not known.
	Version string
	// Text is the UTF-8 text of the document with the name, which evidence
	// counts its bytes of, and false when it is not at hand. Where it is,
	// positions are also given in characters, and quotes with the words
	// around them. It may be nil.
	Text func(document string) (string, bool)
}

// WriteTurtle writes g as Turtle (RDF 1.1). An error is that of w.
func WriteTurtle(w io.Writer, g *graph.Graph, opt Options) error {
	return write(w, g, opt, func(out *bufio.Writer) printer { return &turtle{out} })
}

// WriteNQuads writes g as N-Quads (RDF 1.1), all in the default graph. An
// error is that of w.
func WriteNQuads(w io.Writer, g *graph.Graph, opt Options) error {
	return write(w, g, opt, func(out *bufio.Writer) printer { return &nquads{out} })
}

// WriteJSONLD writes g as JSON-LD 1.1, one resource a line, with its context
// inside: a reader fetches nothing. An error is that of w.
func WriteJSONLD(w io.Writer, g *graph.Graph, opt Options) error {
	return write(w, g, opt, func(out *bufio.Writer) printer { return &jsonld{out: out} })
}

// printer writes resources in one syntax.
type printer interface {
	begin()
	resource(r resource)
	end()
}

func write(w io.Writer, g *graph.Graph, opt Options, in func(*bufio.Writer) printer) error {
	out := bufio.NewWriterSize(w, 1<<16)
	p := in(out)
	p.begin()
	newTeller(g, opt, p.resource).tell()
	p.end()
	return out.Flush() // an error of before stays with the writer
}
