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

// lighten takes the light claims out of graphs written earlier, which are
// taken as they are unless the user says otherwise: what was to stay out of
// them was said when they were written.
func (o *lightOptions) lighten(graphs []*graph.Graph) (left int) {
	if o.flag == nil || !o.flag.Changed {
		return 0
	}
	for i, g := range graphs {
		lighter, n := graph.WithoutLight(g, o.min)
		graphs[i] = lighter
		left += n
	}
	return left
}

// tell says how many claims were left out.
func (o *lightOptions) tell(io stdio, left int) {
	if left > 0 {
		fmt.Fprintf(io.err, "whosaid: left out %s of less weight than %v; --min-weight 0 keeps them\n", count(left, "claim"), o.min)
	}
}
