package main

import (
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/graph"
)

// lightOptions say which claims weigh too little to be kept.
type lightOptions struct {
	min  float64
	flag *pflag.Flag // nil for commands without it
}

func (o *lightOptions) flags(c *cobra.Command) {
	c.Flags().Float64Var(&o.min, "min-weight", weight.Worth, "leave out claims that weigh less than `N`, from 0 (keep every assertion) to 1")
	o.flag = c.Flags().Lookup("min-weight")
}

func (o *lightOptions) check() error {
	if !(o.min >= 0 && o.min <= 1) {
		return usagef("--min-weight takes a number from 0, which keeps every assertion, to 1; not %v", o.min)
	}
	return nil
}

// changed reports whether the user has said what weighs enough.
func (o *lightOptions) changed() bool { return o.flag != nil && o.flag.Changed }

// lighten takes the light claims out of a graph written earlier, which is taken
// as it is unless the user says otherwise: what was to stay out of it was said
// when it was written.
func (o *lightOptions) lighten(g *graph.Graph) (lighter *graph.Graph, left int) {
	if !o.changed() {
		return g, 0
	}
	return graph.WithoutLight(g, o.min)
}

// tell says how many claims were left out.
func (o *lightOptions) tell(io stdio, left int) {
	if left > 0 {
		fmt.Fprintf(io.err, "whosaid: left out %s of less weight than %v; --min-weight 0 keeps them\n", count(left, "claim"), o.min)
	}
}
