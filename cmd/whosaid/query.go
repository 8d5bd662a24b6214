package main

import (
	"context"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/graph"
)

type queryOptions struct {
	inputOptions
	database databaseOptions
	speakers []string
	from, to string
	filter   graph.Filter
	json     bool
	csv      bool
	limit    int    // rows; 0: all
	all      bool   // statements that one person says once, too
	docs     *shelf // what was read, for the lines that quotes stand on
}

func newQuery(io stdio) *cobra.Command {
	c := &cobra.Command{
		Use:   "query shared|disputed|open|said|sources|statements|changes|path INPUT...",
		Short: "Answers: who shares a claim, who said what, on which sources",
		Example: `  whosaid query shared interviews/ --speaker Orrell --about trams
  whosaid query open interviews/ --limit 40
  whosaid query said interviews/ --speaker Orrell
  whosaid query said interviews/ --min-weight 0.5
  whosaid query sources interviews/
  whosaid query statements interviews/ --csv > positions.csv
  whosaid query changes interviews/ --speaker Orrell
  whosaid query path interviews/ --from Orrell --to Quill
  whosaid query shared --neo4j --collection harbour`,
		Args: func(c *cobra.Command, args []string) error {
			return usagef("query needs one of shared, disputed, open, said, sources, statements, changes and path before the inputs")
		},
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	for _, q := range questions() {
		c.AddCommand(newQuestion(q, io))
	}
	return c
}

// question is one thing that can be asked of a graph.
type question struct {
	use, short string
	long       string // for --help
	answer     func(g *graph.Graph, o queryOptions, io stdio) error
	part       part                           // what of a database it needs; nil: a database does not know it
	path       bool                           // asks for --from and --to in place of --speaker
	all        bool                           // leaves out what one person says once, but for --all
	open       bool                           // asks for what was not joined
	asks       func(graph.Filter) build.Asked // which claims it needs; nil for all
}

func questions() []question {
	return []question{
		{use: "shared", short: "Which people share a claim, with the words of both", long: aboutShared, answer: answerShared, part: partShared, asks: asksMet},
		{use: "disputed", short: "Which people say the opposite, with the words of both", long: aboutDisputed, answer: answerDisputed, part: partDisputed, asks: asksMet},
		{use: "open", short: "Which people speak to one point, where the program cannot tell whether they agree", long: aboutOpen, answer: answerOpen, asks: asksMet, open: true},
		{use: "said", short: "Who said what, where", long: aboutSaid, answer: answerSaid, part: partSaid, asks: asksAbout},
		{use: "sources", short: "Which interviews and links the claims rest on", long: aboutSources, answer: answerSources, part: partSources},
		{use: "statements", short: "Who says so and who says the opposite, statement by statement", long: aboutStatements, answer: answerStatements, part: partPositions, all: true},
		{use: "changes", short: "Who said the opposite of what they had said", long: aboutChanges, answer: answerChanges, part: partPositions},
		{use: "path", short: "The shortest chain of claims between two people", long: aboutPath, answer: answerPath, part: partPath, path: true},
	}
}

func newQuestion(q question, io stdio) *cobra.Command {
	o := queryOptions{}
	c := &cobra.Command{
		Use:     q.use + " INPUT...",
		Short:   q.short,
		Long:    q.long,
		Example: "  whosaid query " + q.use + " interviews/" + map[bool]string{true: " --from Orrell --to Quill"}[q.path],
		Args:    needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			if q.path && (o.from == "" || o.to == "") {
				return usagef("query path needs --from PERSON and --to PERSON")
			}
			if o.csv && o.json {
				return usagef("--csv and --json are two forms of one answer: give one of them")
			}
			if o.limit < 0 {
				return usagef("--limit takes a number of rows")
			}
			return runQuery(c.Context(), q, o, io)
		},
	}
	o.flags(c)
	o.claimFlags(c)
	f := c.Flags()
	if q.part != nil {
		o.database.flags(c)
		c.Args = o.database.check
	}
	o.unjoined = q.open
	if q.open {
		f.IntVar(&o.limit, "limit", 0, "no more than `N` rows, the surest first (default: all)")
	}
	if q.path {
		f.StringVar(&o.from, "from", "", "the `PERSON` at the beginning")
		f.StringVar(&o.to, "to", "", "the `PERSON` at the end")
	} else {
		f.StringArrayVar(&o.speakers, "speaker", nil, "only rows with this `PERSON`; may be given twice")
	}
	f.StringVar(&o.filter.About, "about", "", "only claims with these `WORDS`")
	f.BoolVar(&o.filter.NoReported, "no-reported", false, "leave out what people are only reported to have said")
	f.BoolVar(&o.filter.Unnamed, "unnamed", false, "count sources without a name too")
	f.BoolVar(&o.json, "json", false, "write JSON")
	f.BoolVar(&o.csv, "csv", false, "write CSV for a spreadsheet")
	if q.all {
		f.BoolVar(&o.all, "all", false, "also statements that one person says in one interview")
	}
	return c
}

func asksMet(graph.Filter) build.Asked { return build.Asked{Met: true} }

func asksAbout(f graph.Filter) build.Asked {
	if f.About == "" {
		return build.Asked{}
	}
	return build.Asked{About: graph.Topic(f.About)}
}

func runQuery(ctx context.Context, q question, o queryOptions, io stdio) error {
	if o.database.ask {
		return o.database.run(ctx, q, o, io)
	}
	if q.asks != nil && len(o.speakers) == 0 { // who is not found is told who says much
		o.asked = q.asks(o.filter)
	}
	g, in, err := o.graphOf(ctx, io)
	if err != nil {
		return err
	}
	find := func(name string) (*graph.Node, error) { return graph.FindSpeaker(g, name) }
	if err := o.resolve(find); err != nil {
		return err
	}
	o.docs = in.shelf
	if err := q.answer(g, o, io); err != nil {
		return err
	}
	return in.done()
}

// resolve puts ids in the place of names.
func (o *queryOptions) resolve(find func(name string) (*graph.Node, error)) error {
	for _, name := range o.speakers {
		speaker, err := find(name)
		if err != nil {
			return err
		}
		o.filter.Speakers = append(o.filter.Speakers, speaker.ID)
	}
	for _, end := range []*string{&o.from, &o.to} {
		if *end == "" {
			continue
		}
		speaker, err := find(*end)
		if err != nil {
			return err
		}
		*end = speaker.ID
	}
	return nil
}
