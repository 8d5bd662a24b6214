package main

import (
	"cmp"
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract"
)

type explainOptions struct {
	inputOptions
	claims []string
	at     string
	json   bool

	precision float64
}

func newExplain(io stdio) *cobra.Command {
	o := explainOptions{}
	c := &cobra.Command{
		Use:   "explain INPUT... --at FILE:LINE | --claims ID,ID | --precision P",
		Short: "Why a line is a claim and whose, or why two claims are linked",
		Long: `With --at: what each sentence of a line was taken for, whose it is, in which
interview, what it weighs, and why. With --claims: each signal that joins two claims or keeps
them apart, with its weight. Both tell what was decided. With --precision: from
which score on agreements are right in a share of P, by what was decided so far.`,
		Example: `  whosaid explain interviews/ --at talk.txt:14
  whosaid explain interviews/ --claims c3f1…,c77a…
  whosaid explain interviews/ --claims c3f1…,c77a… --min-weight 0
  whosaid explain interviews/ --precision 0.9`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			if err := o.check(); err != nil {
				return err
			}
			if o.precision > 0 {
				return runReview(c.Context(), reviewOptions{inputOptions: o.inputOptions, report: true, precision: o.precision, json: o.json}, io)
			}
			return runExplain(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.claimFlags(c)
	c.Flags().StringSliceVar(&o.claims, "claims", nil, "two claims, by `ID,ID` (a beginning is enough)")
	c.Flags().StringVar(&o.at, "at", "", "a line, as `FILE:LINE`")
	c.Flags().Float64Var(&o.precision, "precision", 0, "a share `P` of agreements that is to be right")
	c.Flags().BoolVar(&o.json, "json", false, "write JSON")
	return c
}

func (o explainOptions) check() error {
	given := 0
	for _, is := range []bool{o.at != "", o.claims != nil, o.precision != 0} {
		if is {
			given++
		}
	}
	switch {
	case given != 1:
		return usagef("explain needs one of --at FILE:LINE, --claims ID,ID and --precision P")
	case !(o.precision >= 0 && o.precision <= 1):
		return usagef("--precision takes a share from 0 to 1, as in 0.9")
	case o.claims != nil && len(o.claims) != 2:
		return usagef("--claims takes two ids with a comma between them")
	}
	return nil
}

func runExplain(ctx context.Context, o explainOptions, io stdio) error {
	f, in, err := o.findingsOf(ctx, io, extract.Run)
	if err := cmp.Or(err, in.needDocumentsOf(f)); err != nil {
		return err
	}
	e := newExplainer(f, o.light.min, o.rulings)
	var facts []fact
	if o.at != "" {
		facts, err = e.line(o.at)
	} else {
		facts, err = o.claimFacts(ctx, e, io)
	}
	if err != nil {
		return err
	}
	if err := printFacts(io, facts, o.json); err != nil {
		return err
	}
	return in.done()
}

// claimFacts explains how the two claims of the options stand to each other.
func (o explainOptions) claimFacts(ctx context.Context, e explainer, io stdio) ([]fact, error) {
	eyes, err := eyesFor(ctx, o.fast, o.model, io)
	if err != nil {
		return nil, err
	}
	facts, err := e.claims(o.claims[0], o.claims[1], eyes)
	return facts, cmp.Or(failureOf(eyes.Vectors), err)
}

// fact is one line of an explanation.
type fact struct {
	What string `json:"what"`
	Says string `json:"says"`
}

// Columns are the columns of the table.
func (fact) Columns() []string { return []string{"what", "says"} }

// Values are the cells of the row.
func (f fact) Values() []string { return []string{f.What, f.Says} }

// leastLabel is how many letters are left for labels, which are ASCII.
const leastLabel = 12

// printFacts writes an explanation to read, or as JSON.
func printFacts(io stdio, facts []fact, asJSON bool) error {
	if asJSON {
		return printJSON(io.out, facts)
	}
	wide := leastLabel
	for _, f := range facts {
		wide = max(wide, len(f.What))
	}
	for _, f := range facts {
		if f.What == "" {
			fmt.Fprintln(io.out)
			continue
		}
		if _, err := fmt.Fprintf(io.out, "%-*s %s\n", wide, f.What, strings.TrimSpace(oneLine(f.Says))); err != nil {
			return err
		}
	}
	return nil
}
