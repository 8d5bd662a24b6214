package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/whosaid/whosaid/export/aif"
	"github.com/whosaid/whosaid/export/cypher"
	"github.com/whosaid/whosaid/export/dot"
	"github.com/whosaid/whosaid/export/gexf"
	"github.com/whosaid/whosaid/export/graphml"
	"github.com/whosaid/whosaid/export/html"
	"github.com/whosaid/whosaid/export/linked"
	"github.com/whosaid/whosaid/export/mermaid"
	"github.com/whosaid/whosaid/export/neo4jcsv"
	"github.com/whosaid/whosaid/export/obsidian"
	"github.com/whosaid/whosaid/export/qdpx"
	"github.com/whosaid/whosaid/export/render"
	"github.com/whosaid/whosaid/export/tables"
	"github.com/whosaid/whosaid/graph"
)

// format is one way out of the graph. A row in formats adds one.
type format struct {
	name    string // the extension
	about   string
	drawing bool // folds what it cannot show
	image   bool // rendered by Graphviz
	write   writer
	folder  func(dir string, g *graph.Graph) error // in place of write: several files
	into    bool                                   // the folder may hold what others wrote, and keeps it
}

// writer writes a graph to one file.
type writer func(ctx context.Context, w io.Writer, g *graph.Graph, opt writing) error

// writing is what formats may be told beside the graph.
type writing struct {
	draw   dot.Options
	linked linked.Options
	text   func(document string) (string, bool) // of the documents that were read
	read   html.Library                         // the same documents, to read
	noText bool                                 // they are not to be shown
	tell   func(what string)                    // says something to the user
}

func formats() []format {
	return []format{
		{name: "svg", about: "a drawing", drawing: true, image: true, write: rendered(render.SVG)},
		{name: "png", about: "a drawing as a picture", drawing: true, image: true, write: rendered(render.PNG)},
		{name: "dot", about: "the drawing for Graphviz", drawing: true, write: drawn},
		{name: "html", about: "a page to explore in, one file", write: paged},
		{name: "mmd", about: "a Mermaid flowchart, for Markdown pages", write: plain(mermaid.Write)},
		{name: "graphml", about: "GraphML, for yEd, Gephi, networkx", write: plain(graphml.Write)},
		{name: "gexf", about: "GEXF, for Gephi", write: plain(gexf.Write)},
		{name: "jsonld", about: "linked data: JSON-LD", write: joined(linked.WriteJSONLD)},
		{name: "ttl", about: "linked data: Turtle", write: joined(linked.WriteTurtle)},
		{name: "nq", about: "linked data: N-Quads", write: joined(linked.WriteNQuads)},
		{name: "aif", about: "AIF in JSON, for tools that map arguments", write: plain(aif.Write)},
		{name: "cypher", about: "statements, for cypher-shell and the Neo4j Browser", write: plain(cypher.Write)},
		{name: "csv", about: "a folder of plain tables, for spreadsheets, R and pandas", folder: tables.Write},
		{name: "obsidian", about: "notes that link to each other, into a vault", folder: obsidian.Write, into: true},
		{name: "qdpx", about: "REFI-QDA, for NVivo, ATLAS.ti, MAXQDA, QualCoder", write: coded},
		{name: "neo4j-csv", about: "a folder, for neo4j-admin database import", folder: neo4jcsv.Write},
		{name: "json", about: "node-link JSON, as extract writes it", write: plain(graph.Write)},
	}
}

// slow reports whether the format is drawn by the embedded Graphviz.
func (f format) slow() bool { return f.image && !render.Installed() }

func plain(write func(io.Writer, *graph.Graph) error) writer {
	return func(_ context.Context, w io.Writer, g *graph.Graph, _ writing) error { return write(w, g) }
}

func joined(write func(io.Writer, *graph.Graph, linked.Options) error) writer {
	return func(_ context.Context, w io.Writer, g *graph.Graph, opt writing) error {
		opt.linked.Text = opt.text
		return write(w, g, opt.linked)
	}
}

func coded(_ context.Context, w io.Writer, g *graph.Graph, opt writing) error {
	return qdpx.Write(w, g, opt.text)
}

func drawn(_ context.Context, w io.Writer, g *graph.Graph, opt writing) error {
	return dot.Write(w, g, opt.draw)
}

func rendered(render func(context.Context, io.Writer, []byte) error) writer {
	return func(ctx context.Context, w io.Writer, g *graph.Graph, opt writing) error {
		var b bytes.Buffer
		if err := dot.Write(&b, g, opt.draw); err != nil {
			return err
		}
		return render(ctx, w, b.Bytes())
	}
}

func formatNames() []string {
	names := []string{}
	for _, f := range formats() {
		names = append(names, f.name)
	}
	return names
}

func formatList() string {
	var b strings.Builder
	for _, f := range formats() {
		name := "." + f.name
		if f.folder != nil {
			name = "-f " + f.name
		}
		fmt.Fprintf(&b, "  %-12s %s\n", name, f.about)
	}
	return b.String()
}
