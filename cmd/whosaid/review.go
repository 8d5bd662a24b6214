package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/graph"
)

type reviewOptions struct {
	inputOptions
	who, why  string
	report    bool
	json      bool
	limit     int
	precision float64
}

func newReview(io stdio) *cobra.Command {
	o := reviewOptions{}
	c := &cobra.Command{
		Use:   "review INPUT...",
		Short: "Judge agreements one by one, least sure first, and see how precise they are",
		Long: `Asks of each agreement and disagreement between two claims whether it is right,
the least sure first, and writes each answer at once as 'whosaid decide' does.
Answers are keys on a terminal and lines from a pipe:

  y  right                         s  skip
  n  neither the same nor opposite u  undo the last answer
  o  the other way about           q  quit

Then, or with --report at once, it tells how many of those judged so far are
right, by method and by score, with the interval in which the share of all such
lies with 95 in 100 certainty (Wilson). --precision P tells from which score on
they are right in a share of P.

--open asks of what 'query open' lists instead, the surest first: what two people
say on one point, where the program cannot tell whether it is the same ("y"), the
opposite ("o") or neither ("n").`,
		Example: `  whosaid review interviews/
  whosaid review interviews/ --limit 20 --who mina
  whosaid review interviews/ --open --limit 20
  whosaid review interviews/ --report
  whosaid review interviews/ --report --precision 0.9`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			if err := o.check(); err != nil {
				return err
			}
			return runReview(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.claimFlags(c)
	c.Flags().StringVar(&o.who, "who", "", "`NAME` of who decides (default: the user of this system)")
	c.Flags().StringVar(&o.why, "why", "", "the reason of all answers, in `WORDS`")
	c.Flags().BoolVar(&o.unjoined, "open", false, "ask of what is open: two people on one point, the surest first")
	c.Flags().BoolVar(&o.report, "report", false, "ask nothing; tell how precise the agreements are")
	c.Flags().IntVar(&o.limit, "limit", 0, "ask of at most `N` (default: all)")
	c.Flags().Float64Var(&o.precision, "precision", 0, "tell from which score on a share of `P` is right")
	c.Flags().BoolVar(&o.json, "json", false, "write the report as JSON")
	return c
}

func (o reviewOptions) check() error {
	switch {
	case !(o.precision >= 0 && o.precision <= 1):
		return usagef("--precision takes a share from 0 to 1, as in 0.9")
	case o.limit < 0:
		return usagef("--limit takes a number of questions")
	case o.unjoined && (o.report || o.json || o.precision > 0):
		return usagef("--open asks of what was not joined, of which there is nothing to report")
	}
	return nil
}

func runReview(ctx context.Context, o reviewOptions, io stdio) error {
	o.decided.begin = true
	g, in, err := o.found(ctx, io)
	if err != nil {
		return err
	}
	if !o.report {
		a := newAsking(deciding{o.rulings, g}, newPlaces(g, in.shelf), o, io)
		if err := a.all(); err != nil {
			return err
		}
		if o.rulings, err = o.decided.read(o.args, o.rulings.others); err != nil {
			return err
		}
	}
	if o.unjoined {
		return in.done()
	}
	if err := o.tell(g, io); err != nil {
		return err
	}
	return in.done()
}

// tell writes how precise the agreements are, by what was decided.
func (o reviewOptions) tell(g *graph.Graph, io stdio) error {
	return tellPrecision(graph.Judge(g, decisionsOf(o.rulings.all())), o.precision, o.json, io)
}

// tellPrecision writes how precise edges are, or from which score on they are as
// precise as asked for.
func tellPrecision(edges []graph.Judged, precision float64, asJSON bool, io stdio) error {
	rows := precisionRows(edges)
	if precision > 0 {
		rows = thresholdRows(edges, precision)
		tellNone(io, len(rows), "nothing that was judged so far is as precise as that; 'whosaid review' judges more")
	} else {
		tellNone(io, len(rows), "there are no agreements to judge")
	}
	return printRows(io.out, rows, asJSON)
}
