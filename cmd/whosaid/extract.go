package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/graph"
)

type extractOptions struct {
	inputOptions
	out string
}

func newExtract(io stdio) *cobra.Command {
	o := extractOptions{}
	c := &cobra.Command{
		Use:   "extract INPUT...",
		Short: "Write the graph as node-link JSON",
		Long: `Reads the inputs and writes their graph as node-link JSON, which
networkx.node_link_graph(d, edges="edges") loads. A graph written so is an
input of every other command; -o graph.json.gz or graph.json.zst packs it. Claims
that weigh too little to be looked for stay out; --min-weight 0 keeps every
assertion.

--fast finds the same people, claims, sources and replies. What is said alike in
other words it looks for by words in common and by a table of word vectors, not by
the meaning of sentences, and nothing reads two claims side by side: it finds
fewer likenesses, more of them wrong, and next to none across languages.
Take it for a first look. --loose goes the other way: it joins what is less sure
as well.`,
		Example: `  whosaid extract interviews/ -o graph.json
  whosaid extract interviews/ -o graph.json.zst
  whosaid extract interviews/ --min-weight 0 -o everything.json
  whosaid extract --fast big.txt | jq '.nodes[] | select(.kind == "claim") | .text'`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			return runExtract(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.claimFlags(c)
	c.Flags().StringVarP(&o.out, "output", "o", "", "write to `FILE` (default: standard output)")
	return c
}

func runExtract(ctx context.Context, o extractOptions, io stdio) error {
	if err := haveFolder(o.out); err != nil {
		return err
	}
	o.carry = true
	g, in, err := o.graphOf(ctx, io)
	if err != nil {
		return err
	}
	w, err := create(o.out, io.out)
	if err != nil {
		return err
	}
	o.bar.writes(o.out)
	err = w.finish(graph.Write(w, g))
	o.bar.clear()
	if err != nil {
		return err
	}
	return in.done()
}
