package main

import (
	"cmp"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/export/dot"
	"github.com/whosaid/whosaid/export/linked"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/packed"
)

type exportOptions struct {
	inputOptions
	graph.Selection
	out    string
	format string
	draw   dot.Options
	base   string // what stands before ids in linked data
	noText bool   // a page shows quotes, and not the documents
}

func newExport(io stdio) *cobra.Command {
	o := exportOptions{}
	c := &cobra.Command{
		Use:   "export INPUT... -o FILE",
		Short: "Draw the graph, or write it for another program",
		Long: `Reads the inputs and writes their graph in the format of the file's extension
(or of -f):

` + formatList() + `
A file whose name ends in .gz or .zst as well is packed: graph.json.zst.

A page carries the documents to read; --no-text leaves them out.

Selection comes first, writing second. A drawing of more than about 40 claims
shows where people meet and folds the rest into counts; --all shows all of it.`,
		Example: `  whosaid export interviews/ -o interviews.svg
  whosaid export interviews/ -o orrell.svg --speaker "Mina Orrell" --about trams
  whosaid export interviews/ -o people.svg --overview --theme dark
  whosaid export interviews/ -o page.html --min-weight 0.5
  whosaid export graph.json -f dot | dot -Tpdf > graph.pdf
  whosaid export interviews/ -o tables/ -f csv
  whosaid export interviews/ -o vault/ -f obsidian
  whosaid export interviews/ -o project.qdpx
  whosaid export interviews/ -o import/ -f neo4j-csv
  whosaid export interviews/ -o graph.ttl
  whosaid export interviews/ -o graph.jsonld --base https://example.org/talks/
  whosaid export interviews/ -o graph.nq`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			return runExport(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.claimFlags(c)
	selectionFlags(c, &o.Selection)
	o.drawingFlags(c)
	return c
}

func (o *exportOptions) drawingFlags(c *cobra.Command) {
	f := c.Flags()
	f.StringVarP(&o.out, "output", "o", "", "write to `FILE` (- is standard output)")
	f.StringVarP(&o.format, "format", "f", "", "`FORMAT`, when the file's extension does not say it")
	f.BoolVar(&o.draw.All, "all", false, "draw every claim and every edge")
	f.BoolVar(&o.draw.Overview, "overview", false, "draw people only, joined by how much they share")
	f.StringVar(&o.draw.Theme, "theme", "light", "`THEME`: light or dark")
	f.BoolVar(&o.noText, "no-text", false, "page: leave the text of the documents out, and show quotes alone")
	f.StringVar(&o.base, "base", "", "linked data: `URL` to stand before ids, in place of urn:whosaid:")
	must(c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formatNames(), cobra.ShellCompDirectiveNoFileComp)))
	must(c.RegisterFlagCompletionFunc("theme", cobra.FixedCompletions(themes(), cobra.ShellCompDirectiveNoFileComp)))
}

func runExport(ctx context.Context, o exportOptions, io stdio) error {
	f, err := o.formatOf()
	if err := cmp.Or(err, o.checkDrawing()); err != nil {
		return err
	}
	if err := haveFolder(o.out); err != nil {
		return err
	}
	o.carry = f.name == "json" && o.Selection == (graph.Selection{}) // the same as extract writes
	o.reads = f.name == "html" && !o.noText
	g, in, err := o.graphOf(ctx, io)
	if err != nil {
		return err
	}
	all := len(g.Nodes)
	if g, err = graph.Select(g, o.Selection); err != nil {
		return err
	}
	o.tellEmpty(all, len(g.Nodes), io)
	if f.drawing {
		o.tellFolded(g, f, io)
	}
	if err := o.write(ctx, f, g, in, io); err != nil {
		return err
	}
	return in.done()
}

func (o exportOptions) write(ctx context.Context, f format, g *graph.Graph, in inputs, io stdio) error {
	if f.into {
		return f.folder(o.out, g)
	}
	if f.folder != nil {
		return writeFolder(o.out, func(dir string) error { return f.folder(dir, g) })
	}
	w, err := create(o.out, io.out)
	if err != nil {
		return err
	}
	opt := writing{draw: o.draw, linked: linked.Options{Base: o.base, Version: version()}, text: in.textsOf(g), read: in.readingOf(g), noText: o.noText, tell: io.tell}
	return w.finish(f.write(ctx, w, g, opt))
}

// checkDrawing wants a theme, a base and a limit that there are.
func (o exportOptions) checkDrawing() error {
	switch {
	case !slices.Contains(themes(), o.draw.Theme):
		return usagef("no theme %q; one of %s", o.draw.Theme, strings.Join(themes(), ", "))
	case linked.CheckBase(o.base) != nil:
		return usagef("--base: %v", linked.CheckBase(o.base))
	case o.Limit < 0:
		return usagef("--limit takes a number of claims, 1 or more")
	}
	return nil
}

func themes() []string { return []string{"light", "dark"} }

// formatOf is the format that the options ask for.
func (o exportOptions) formatOf() (format, error) {
	name := o.format
	if name == "" {
		name = strings.TrimPrefix(strings.ToLower(filepath.Ext(packed.Bare(o.out))), ".")
	}
	if name == "" {
		return format{}, usagef("export needs -o FILE with an extension, or -f FORMAT: one of %s", strings.Join(formatNames(), ", "))
	}
	for _, f := range formats() {
		if f.name == name {
			return f, o.checkFolder(f)
		}
	}
	return format{}, usagef("no format %q; one of %s", name, strings.Join(formatNames(), ", "))
}

// checkFolder wants a name for a format that is a folder.
func (o exportOptions) checkFolder(f format) error {
	if f.folder != nil && (o.out == "" || o.out == "-") {
		return usagef("-f %s writes a folder: name it with -o", f.name)
	}
	return nil
}

// tellEmpty says on stderr why nothing is left to write.
func (o exportOptions) tellEmpty(before, after int, io stdio) {
	switch {
	case after > 0:
	case before > 0:
		fmt.Fprintln(io.err, "whosaid: nothing is left after the selection, so the output is empty")
	default:
		fmt.Fprintln(io.err, "whosaid: nobody was found to say anything, so the output is empty; to ask why of a line: whosaid explain INPUT --at FILE:LINE")
	}
}

// tellFolded says on stderr what the drawing leaves out, and what is slow.
func (o exportOptions) tellFolded(g *graph.Graph, f format, io stdio) {
	d := dot.Count(g, o.draw)
	if d.Folded > 0 && !o.draw.Overview {
		fmt.Fprintf(io.err, "whosaid: drew %s of %d and folded the rest; --all draws all, --speaker, --about and --limit choose\n",
			count(d.Claims, "claim"), d.Claims+d.Folded)
	}
	if slow := 400; f.slow() && d.Claims > slow {
		fmt.Fprintf(io.err, "whosaid: drawing %d claims without an installed Graphviz is slow; install it (https://graphviz.org/download), or choose with --limit %d\n", d.Claims, slow)
	}
}

func must(err error) {
	if err != nil {
		panic(err) // a flag that does not exist: a mistake in the program
	}
}
