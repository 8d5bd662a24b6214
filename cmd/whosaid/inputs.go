package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// inputOptions are what every command that reads inputs takes.
type inputOptions struct {
	args    []string
	aliases string
	reader  string // the format that every document is read as; "" tells it by the content
	fast    bool
	light   lightOptions
	model   modelOptions
	noCache bool
	carry   bool // the graph is written, and carries what it takes to join it with others

	memory extract.Memory // of earlier runs; nil for none
	bar    *progress      // how far the command has come; nil shows nothing
}

func (o *inputOptions) flags(c *cobra.Command) {
	c.Flags().StringVar(&o.aliases, "aliases", "", "YAML `FILE` with names and their aliases, and names to keep apart")
	name := "format"
	if c.Name() == "export" {
		name = "input-format" // there --format is what is written
	}
	c.Flags().StringVar(&o.reader, name, "", "read every document as `NAME`, not as its content looks: "+readerNames(", "))
	c.Flags().BoolVar(&o.noCache, "no-cache", false, "remember nothing of this run, and use nothing that an earlier one remembered")
	must(c.RegisterFlagCompletionFunc(name, cobra.FixedCompletions(strings.Fields(readerNames(" ")), cobra.ShellCompDirectiveNoFileComp)))
}

// readerNames lists the formats that can be read.
func readerNames(sep string) string {
	names := []string{}
	for _, f := range source.Formats() {
		names = append(names, string(f))
	}
	return strings.Join(names, sep)
}

// claimFlags are the flags of the commands that look for claims.
func (o *inputOptions) claimFlags(c *cobra.Command) {
	c.Flags().BoolVar(&o.fast, "fast", false, "compare claims by the table of word vectors alone: quicker, finds less")
	o.light.flags(c)
	o.model.flags(c)
}

// inputs is what the arguments of a command lead to.
type inputs struct {
	*shelf
	known  []digest.Digest // of documents that an earlier run has read
	graphs []graphFile
	unread []*graph.Graph // those of graphs that do not say what was read
	failed bool           // something could not be read, and that was said

	passed  map[string]int // files passed over, by extension
	refused []error        // what could not be read
}

// graphFile is a graph that was written earlier.
type graphFile struct {
	name string
	*graph.Graph
}

// load reads everything that the arguments name. What fails is told on stderr
// and the rest is done.
func (o *inputOptions) load(ctx context.Context, io stdio) inputs {
	o.bar.begin(work{name: "finding documents", of: len(o.args)})
	files, pages, errs := fetchPages(ctx, o.args)
	found := source.Find(files, io.in, pages...)
	o.bar.clear()
	in := inputs{shelf: &shelf{}, passed: found.PassedKinds}
	for _, err := range append(errs, found.Errors...) {
		in.fail(io.err, err)
	}
	o.read(&in, found.Documents, io.err)
	boundMemory(&in, found.Graphs)
	o.bar.holds(in.docs)
	for _, f := range found.Graphs {
		g, err := readGraph(f)
		if err != nil {
			in.fail(io.err, err)
			continue
		}
		in.graphs = append(in.graphs, graphFile{f.Name, g})
	}
	if found.Passed > 0 {
		fmt.Fprintf(io.err, "whosaid: passed over %s without a transcript\n", count(found.Passed, "file"))
	}
	if in.empty() && !in.failed {
		fmt.Fprintf(io.err, "whosaid: nothing to read in %s; it reads text, Markdown, HTML, PDF, documents of word processors, subtitles and JSON of transcribers\n", strings.Join(o.args, ", "))
	}
	return in
}

// empty reports whether nothing was read.
func (in *inputs) empty() bool { return len(in.docs)+len(in.known)+len(in.graphs) == 0 }

// needDocuments says that a graph written earlier is not enough: it holds
// quotes, not the documents.
func (in *inputs) needDocuments(command string) error {
	if len(in.docs) > 0 || len(in.graphs) == 0 {
		return nil
	}
	return fmt.Errorf("%s needs the documents: a graph holds quotes of them and not their text", command)
}

func (in *inputs) fail(stderr io.Writer, err error) {
	in.failed = true
	in.refused = append(in.refused, err)
	fmt.Fprintln(stderr, "whosaid:", err)
}

// read reads documents side by side and keeps them in their order. What an
// earlier run has read is not read again.
func (o *inputOptions) read(in *inputs, files []source.File, stderr io.Writer) {
	out := make([]input, len(files))
	o.bar.begin(work{name: "reading", unit: "files", of: len(files), total: sizeOf(files)})
	broken := parallel.Try(len(files), func(i int) {
		out[i] = o.readOne(files[i])
		o.bar.done(files[i].Name, files[i].Size())
	})
	o.bar.clear()
	in.format = source.Format(o.reader)
	for i := range files {
		switch d := out[i].doc; {
		case broken[i] != nil:
			in.breaks(stderr, files[i].Name, broken[i])
		case out[i].err != nil:
			in.fail(stderr, out[i].err)
		case d == nil:
			in.known = append(in.known, out[i].known)
			in.later = append(in.later, laterFile{files[i], out[i].known.SHA256})
		default:
			for _, warning := range d.Warnings {
				fmt.Fprintln(stderr, "whosaid:", warning)
			}
			in.docs = append(in.docs, d)
		}
	}
}

// input is one file: its document, or what an earlier run has found in it.
type input struct {
	doc   *source.Document
	known digest.Digest
	err   error
}

func (o *inputOptions) readOne(f source.File) (out input) {
	print := ""
	if o.memory != nil {
		print, _ = source.Fingerprint(f, source.Format(o.reader)) // who reads the file says what is wrong with it
	}
	if print != "" {
		name, folder := f.Short()
		known, ok := extract.Recall(o.memory, print, o.light.min, name, folder)
		if ok {
			return input{known: known}
		}
	}
	if out.doc, out.err = source.ReadAs(f, source.Format(o.reader)); out.doc != nil {
		out.doc.Print = print
	}
	return out
}

func sizeOf(files []source.File) int64 {
	n := int64(0)
	for _, f := range files {
		n += f.Size()
	}
	return n
}

func readGraph(f source.File) (*graph.Graph, error) {
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	defer r.Close()
	g, err := graph.Read(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	return g, nil
}

// done turns what failed on the way into the exit code.
func (in *inputs) done() error {
	if in.failed {
		return errReported
	}
	return nil
}

// plan is what the inputs are in for.
func (o *inputOptions) plan() plan {
	if o.fast {
		return fastPlan()
	}
	return usualPlan()
}

// stages turns the options of the command into those of the pipeline.
func (o *inputOptions) stages(ctx context.Context, io stdio) (extract.Options, error) {
	o.bar = newProgress(io.err, o.plan())
	o.model.told, o.model.toldRead = o.bar.vectors, o.bar.pairs
	opt := extract.Options{Fast: o.fast, Quick: quickVectors{}, MinWeight: o.light.min, Step: o.bar.stage, Done: o.bar.document}
	if err := o.light.check(); err != nil {
		return opt, err
	}
	if !slices.Contains(source.Formats(), source.Format(o.reader)) && o.reader != "" {
		return opt, usagef("no format %q to read; there are %s", o.reader, readerNames(", "))
	}
	eyes, err := eyesFor(ctx, o.fast, o.model, io)
	if err != nil {
		return opt, err
	}
	opt.Vectors, opt.Reader = eyes.Vectors, eyes.Reader
	if o.model.url == "" { // what a server says may change
		opt.Way = map[bool]string{true: "table", false: encoderWay}[o.fast]
	}
	if o.aliases == "" {
		return opt, nil
	}
	raw, err := os.ReadFile(o.aliases)
	if err != nil {
		return opt, fmt.Errorf("aliases: %w", err)
	}
	opt.Overrides, err = people.ReadOverrides(o.aliases, raw)
	return opt, err
}

// graphOf reads the inputs and gives their one graph.
func (o *inputOptions) graphOf(ctx context.Context, io stdio) (*graph.Graph, inputs, error) {
	opt, err := o.stages(ctx, io)
	if err != nil {
		return nil, inputs{}, err
	}
	kept, err := o.keeps()
	if err != nil {
		return nil, inputs{}, err
	}
	defer kept.trim()
	if kept.can() {
		opt.Memory, o.memory = kept, kept
		if opt.Way == encoderWay {
			opt.Vectors = kept.rememberVectors(opt.Vectors)
		}
	}
	in := o.load(ctx, io)
	if in.failed && in.empty() {
		return nil, in, errReported
	}
	if o.asWritten(&in) {
		g, left := o.light.lighten(in.graphs[0].Graph)
		o.light.tell(io, left)
		return g, in, nil
	}
	left := 0
	opt.LeftOut = func(claims int) { left += claims }
	opt.Broken = func(d *source.Document, p *parallel.Panic) { in.breaks(io.err, d.Name, p) }
	opt.Carry = o.carry
	old := in.graphsKnown(io.err, &opt)
	g, err := extract.Graph(ctx, in.docs, opt)
	o.bar.clear()
	if err = cmp.Or(failureOf(opt.Vectors), err); err != nil {
		return nil, in, err
	}
	if len(old) > 0 {
		for i := range old {
			lighter, n := o.light.lighten(old[i])
			old[i], left = lighter, left+n
		}
		g = graph.Merge(append(old, g)...)
	}
	in.rename(g)
	o.light.tell(io, left)
	return g, in, nil
}

// pipeline runs stages over documents: extract.Turns, Speakers or Run.
type pipeline func(context.Context, []*source.Document, extract.Options) (build.Findings, error)

// findingsOf reads the inputs and gives what the stages find in them.
func (o *inputOptions) findingsOf(ctx context.Context, io stdio, run pipeline) (build.Findings, inputs, error) {
	opt, err := o.stages(ctx, io)
	if err != nil {
		return build.Findings{}, inputs{}, err
	}
	in := o.load(ctx, io)
	opt.Broken = func(d *source.Document, p *parallel.Panic) { in.breaks(io.err, d.Name, p) }
	in.unread = in.graphsKnown(io.err, &opt)
	f, err := run(ctx, in.docs, opt)
	for i := range f.Readings {
		if d := f.Readings[i].Document; d != nil && i < len(f.Names) {
			d.Name = f.Names[i]
		}
	}
	o.bar.clear()
	return f, in, cmp.Or(failureOf(opt.Vectors), err)
}
