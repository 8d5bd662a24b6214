package main

import (
	"context"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/internal/decision"
)

type decideOptions struct {
	inputOptions
	pairs    map[decision.Kind]*[]string // sides, as they were given
	why, who string
	undo     string
	takeOver string
	list     bool
	json     bool
}

func newDecide(io stdio) *cobra.Command {
	o := decideOptions{pairs: map[decision.Kind]*[]string{}}
	c := &cobra.Command{
		Use:   "decide INPUT...",
		Short: "Say what is right and what is not, and have it obeyed from now on",
		Long: `Writes into ` + decision.File + `, beside the first input, what you have decided of
what was found: two claims say the same or the opposite, or do not; a sentence is
no claim, or is one and worth keeping; two people are one or two, or how one is
called. Every command that reads these inputs obeys it, with 'decided' as the
method. Claims are named by id (a beginning is enough), as ID,ID, or by their
words, with the flag given twice. The file keeps the words and no ids, so it
holds after the documents change; it is yours to edit, sort and share.

The file is read beside every input: in the folder that is one, else in the
folder of the file. --decisions FILE reads and writes another in place of these.`,
		Example: `  whosaid decide interviews/ --not-same c3f1,c77a --why "one is about buses"
  whosaid decide interviews/ --same "The trams are free." --same "Riding a tram costs nothing."
  whosaid decide interviews/ --not-claim "Welcome to the show."
  whosaid decide interviews/ --one-person "Mina Orrell,오렐 시장" --who mina
  whosaid decide interviews/ --name "Orrell=Mina Orrell"
  whosaid decide interviews/ --list
  whosaid decide interviews/ --undo 3f0a
  whosaid decide interviews/ --take-over names.yaml    what the file for --aliases says`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			if err := o.check(); err != nil {
				return err
			}
			return runDecide(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.light.flags(c)
	for _, k := range decision.Kinds() {
		o.pairs[k] = c.Flags().StringArray(string(k), nil, decideUsage(k))
		must(c.RegisterFlagCompletionFunc(string(k), cobra.NoFileCompletions)) // words and ids are no files
	}
	c.Flags().StringVar(&o.why, "why", "", "the reason, in `WORDS`")
	c.Flags().StringVar(&o.who, "who", "", "`NAME` of who decides (default: the user of this system)")
	c.Flags().StringVar(&o.undo, "undo", "", "take back the decision with this `KEY`; --list shows keys, and a beginning is enough")
	c.Flags().StringVar(&o.takeOver, "take-over", "", "write as decisions what this `FILE` of aliases says")
	c.Flags().BoolVar(&o.list, "list", false, "list what was decided")
	c.Flags().BoolVar(&o.json, "json", false, "write the list as JSON")
	return c
}

func decideUsage(k decision.Kind) string {
	return map[decision.Kind]string{
		decision.Same: "these claims say the same: `ID,ID`", decision.NotSame: "these claims do not say the same: `ID,ID`",
		decision.Opposite: "these claims say the opposite: `ID,ID`", decision.NotOpposite: "these claims do not say the opposite: `ID,ID`",
		decision.Claim: "this is a claim and worth keeping: `ID` or words", decision.NotClaim: "this is no claim: `ID` or words",
		decision.OnePerson: "these are one person, shown by the first: `NAME,NAME`", decision.TwoPeople: "these are two people: `NAME,NAME`",
		decision.Name: "show who is called OLD as NEW: `OLD=NEW`",
	}[k]
}

// proposals are what the flags say, in the order of the kinds.
func (o decideOptions) proposals() []proposal {
	out := []proposal{}
	for _, k := range decision.Kinds() {
		sides := []string{}
		for _, given := range *o.pairs[k] {
			sides = append(sides, sidesOf(k, given)...)
		}
		for n := k.Sides(); len(sides) > 0; sides = sides[min(n, len(sides)):] {
			out = append(out, proposal{kind: k, sides: slices.Clone(sides[:min(n, len(sides))]), who: o.who, why: o.why})
		}
	}
	return out
}

// sidesOf are the sides in one value of a flag: words may have commas, so only
// ids and names are parted at one.
func sidesOf(k decision.Kind, given string) []string {
	sep := ","
	if k == decision.Name {
		sep = "="
	}
	a, b, two := strings.Cut(given, sep)
	a, b = strings.TrimSpace(a), strings.TrimSpace(b)
	if two && k.Sides() == 2 && (k.OfPeople() || isID(a) && isID(b)) {
		return []string{a, b}
	}
	return []string{strings.TrimSpace(given)}
}

func (o decideOptions) check() error {
	proposals := o.proposals()
	if len(proposals) == 0 && o.undo == "" && o.takeOver == "" && !o.list {
		return usagef("decide needs to know what: one of --%s, or --undo, --list, --take-over", strings.Join(kindNames(), ", --"))
	}
	for _, p := range proposals {
		if n := p.kind.Sides(); len(p.sides) != n || slices.Contains(p.sides, "") {
			return usagef("--%s takes %s; words of claims are given one by one, with the flag again", p.kind, flagShape(p.kind))
		}
	}
	return nil
}

func kindNames() []string {
	names := []string{}
	for _, k := range decision.Kinds() {
		names = append(names, string(k))
	}
	return names
}

func flagShape(k decision.Kind) string {
	switch {
	case k == decision.Name:
		return "OLD=NEW"
	case k.OfPeople():
		return "NAME,NAME"
	case k.Sides() == 1:
		return "an id or words"
	}
	return "ID,ID"
}

func runDecide(ctx context.Context, o decideOptions, io stdio) error {
	o.decided.begin, o.nodesOnly = true, true
	g, in, err := o.found(ctx, io)
	if err != nil {
		return err
	}
	d := deciding{o.rulings, g}
	for _, step := range []func() error{
		func() error { return d.undo(o.undo, io) },
		func() error { return d.takeOver(o.takeOver, o.who, io) },
		func() error { return d.propose(o.proposals(), io) },
	} {
		if err := step(); err != nil {
			return err
		}
	}
	if o.list {
		if err := d.list(o.decided, o.args, io, o.json); err != nil {
			return err
		}
	}
	return in.done()
}
