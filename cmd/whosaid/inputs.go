package main

import (
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
)

// inputOptions are what every command that reads inputs takes.
type inputOptions struct {
	args      []string
	aliases   string
	decided   decidedOptions
	reader    string // the format that every document is read as; "" tells it by the content
	fast      bool
	light     lightOptions
	model     modelOptions
	noCache   bool
	nodesOnly bool        // who agrees is not asked
	asked     build.Asked // the claims that are needed
	unjoined  bool        // what was not joined, and may say the same or the opposite, is asked for
	carry     bool        // the graph is written, and carries what it takes to join it with others
	reads     bool        // the documents are shown, with who takes each turn
	again     bool        // the inputs are read again and again, and what was shown last stays until then

	rulings rulings        // what people have decided, once it was read
	memory  extract.Memory // of earlier runs; nil for none
	bar     *progress      // how far the command has come; nil shows nothing
}

func (o *inputOptions) flags(c *cobra.Command) {
	c.Flags().StringVar(&o.aliases, "aliases", "", "YAML `FILE` with names and their aliases, and names to keep apart")
	o.decided.flags(c)
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

	written bool // the graph is one that was written earlier, with what was decided then

	passed  map[string]int // files passed over, by extension
	refused []error        // what could not be read
}

// newInputs are inputs of which nothing is read.
func newInputs() inputs { return inputs{shelf: &shelf{}} }

// graphFile is a graph that was written earlier.
type graphFile struct {
	name string
	*graph.Graph
}

// load reads everything that the arguments name. What fails is told on stderr
// and the rest is done.
func (o *inputOptions) load(ctx context.Context, io stdio) inputs {
	o.bar.begin(work{name: "finding documents", of: len(o.args)})
	whole, args := inParts(o.args)
	files, pages, errs := fetchPages(ctx, args)
	found := source.Find(files, io.in, pages...)
	o.bar.clear()
	in := newInputs()
	in.passed = found.PassedKinds
	for _, err := range append(errs, found.Errors...) {
		in.fail(io.err, err)
	}
	o.read(&in, found.Documents, io.err)
	o.boundMemory(&in, found.Graphs, whole)
	o.bar.holds(in.docs)
	for _, f := range found.Graphs {
		g, err := readGraph(f)
		if err != nil {
			in.fail(io.err, err)
			continue
		}
		in.graphs = append(in.graphs, graphFile{f.Name, g})
	}
	for _, m := range whole {
		g, err := m.graph()
		if err != nil {
			in.fail(io.err, err)
			continue
		}
		in.graphs = append(in.graphs, graphFile{m.folder, g})
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
	opt := extract.Options{Fast: o.fast, Quick: quickVectors{}, MinWeight: o.light.min, NodesOnly: o.nodesOnly, Step: o.bar.stage, Done: o.bar.document}
	if err := o.light.check(); err != nil {
		return opt, err
	}
	if o.unjoined && o.fast {
		return opt, usagef("what is open is told by the network that reads two claims, which --fast does without: leave one of them out")
	}
	if !slices.Contains(source.Formats(), source.Format(o.reader)) && o.reader != "" {
		return opt, usagef("no format %q to read; there are %s", o.reader, readerNames(", "))
	}
	eyes, err := eyesFor(ctx, o.fast, o.model, io)
	if err != nil {
		return opt, err
	}
	opt.Vectors, opt.Reader, opt.Loose, opt.Open = eyes.Vectors, eyes.Reader, eyes.Loose, o.unjoined
	if o.model.url == "" { // what a server says may change
		opt.Way = map[bool]string{true: "table", false: "encoder"}[o.fast]
	}
	opt.Overrides, err = readAliases(o.aliases)
	if err != nil {
		return opt, err
	}
	if o.rulings, err = o.decided.read(o.args, aliasEntries(o.aliases, opt.Overrides)); err != nil {
		return opt, err
	}
	o.rulings.add(&opt)
	return opt, nil
}

// readAliases reads the file of aliases, if there is one.
func readAliases(file string) (people.Overrides, error) {
	if file == "" {
		return people.Overrides{}, nil
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return people.Overrides{}, fmt.Errorf("aliases: %w", err)
	}
	return people.ReadOverrides(file, raw)
}
