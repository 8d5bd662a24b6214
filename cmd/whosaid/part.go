package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/parts"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/parallel"
)

type partOptions struct {
	inputOptions
	step     string
	blocks   int
	together int
	crowd    string
}

// together is how many statements that hold one stem are compared as one block,
// unless the user says otherwise: some tens of megabytes.
const together = 8192

func newPart(io stdio) *cobra.Command {
	o := partOptions{}
	c := &cobra.Command{
		Use:    "part STEP [INPUT...]",
		Short:  "One step of extract, for many machines",
		Hidden: true,
		Long: `Runs one step of extract over one block of a collection, so that many processes
can share the work; spark/whosaid_spark.py runs them. It reads lines of JSON
from standard input and writes such lines:

  {"of": KIND, "block": NUMBER, "data": BASE64}

Whoever runs the steps brings all lines of a block to one process of the next
step. Two steps read files instead:

  read INPUT...   looks at documents alone; a file that fails is a line
                  {"of": "failed", "error": …}, and the others are done
  join FOLDER     the one graph of a folder of parts, as extract writes it
  neo4j-csv FOLDER TO
                  the folder that neo4j-admin imports, of such a folder; SHARES
                  and DISPUTES come with the next push
  sections        names the section of each part of the graph, a line each

The others are ` + strings.Join(parts.Steps(), ", ") + `; docs/scale.md says what
each takes and gives. All must run with the same flags.`,
		Example: `  whosaid part read talk.txt --fast --blocks 8
  whosaid part join out/ > graph.json`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usagef("part needs a step: read, join, neo4j-csv, sections, %s", strings.Join(parts.Steps(), ", "))
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error {
			o.step, o.args = args[0], args[1:]
			return runPart(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.claimFlags(c)
	c.Flags().IntVar(&o.blocks, "blocks", 1, "deal everything to `N` blocks")
	c.Flags().IntVar(&o.together, "together", together, "compare up to `N` statements that hold one word as one block, and more of them in parts")
	c.Flags().StringVar(&o.crowd, "crowd", "", "`FILE` with the lines that count wrote, for the steps after it")
	return c
}

func runPart(ctx context.Context, o partOptions, io stdio) error {
	if o.blocks < 1 || o.together < 2 {
		return usagef("--blocks takes a number from 1, --together one from 2")
	}
	o.noCache = true
	args := o.args
	o.args = nil // decisions beside inputs are seen by some processes only
	opt, err := o.stages(ctx, io)
	if err != nil {
		return err
	}
	o.args = args
	plan := parts.Plan{Options: opt, Blocks: o.blocks, CrowdFile: o.crowd, Together: o.together}
	switch o.step {
	case "read":
		return o.readAlone(ctx, plan, io)
	case "join":
		return joinParts(o.args, io)
	case "neo4j-csv":
		return importParts(o.args)
	case "sections":
		for _, s := range plan.Sections() {
			fmt.Fprintln(io.out, s)
		}
		return nil
	}
	return errors.Join(parts.Run(ctx, o.step, plan, io.in, io.out), failureOf(opt.Vectors))
}

// readAlone looks at documents, and at graphs that know theirs, alone.
func (o *partOptions) readAlone(ctx context.Context, plan parts.Plan, io stdio) error {
	in := o.load(ctx, io)
	opt := plan.Options
	opt.Broken = func(d *source.Document, p *parallel.Panic) { in.breaks(io.err, d.Name, p) }
	for _, g := range in.graphsKnown(io.err, &opt) {
		in.fail(io.err, fmt.Errorf("a graph of %d documents does not say what was read in them; extract these again", len(g.Documents)))
	}
	found, err := extract.Alone(ctx, in.docs, opt)
	if err != nil {
		return err
	}
	out := bufio.NewWriterSize(io.out, 1<<20)
	if err := parts.Read(out, found, plan); err != nil {
		return err
	}
	for _, why := range in.refused {
		if err := parts.Failed(out, why); err != nil {
			return err
		}
	}
	return out.Flush()
}
