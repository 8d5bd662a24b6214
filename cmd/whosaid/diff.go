package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/graph"
)

type diffOptions struct {
	inputOptions
	json bool
}

func newDiff(io stdio) *cobra.Command {
	o := diffOptions{}
	c := &cobra.Command{
		Use:   "diff OLD NEW",
		Short: "What changed between two graphs",
		Long: `Compares two graphs, or two inputs to read as graphs, and lists the nodes and
edges that came, went or changed.`,
		Example: `  whosaid diff last-week.json this-week.json
  whosaid diff last-week.json interviews/
  whosaid diff everything.json interviews/ --min-weight 0`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 2 {
				return usagef("diff compares two: the old input and the new one")
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error { return runDiff(c.Context(), o, args, io) },
	}
	o.flags(c)
	o.claimFlags(c)
	c.Flags().BoolVar(&o.json, "json", false, "write JSON")
	return c
}

func runDiff(ctx context.Context, o diffOptions, args []string, io stdio) error {
	sides := [2]*graph.Graph{}
	failed := false
	for i, arg := range args {
		side := o.inputOptions
		side.args = []string{arg}
		g, in, err := side.graphOf(ctx, io)
		if err != nil {
			return fmt.Errorf("%s: %w", arg, err)
		}
		sides[i], failed = g, failed || in.failed
	}
	if err := printRows(io.out, graph.Diff(sides[0], sides[1]), o.json); err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return nil
}
