package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/graph"
)

type peopleOptions struct {
	inputOptions
	json   bool
	dryRun bool
}

func newPeople(io stdio) *cobra.Command {
	o := peopleOptions{}
	c := &cobra.Command{
		Use:   "people INPUT...",
		Short: "Who was taken for whom, and why",
		Long: `Lists the people who speak, with the other names found for each and the reason
of every merge. --aliases FILE overrides (YAML):

  Mina Orrell: [오렐 시장, the mayor]
  apart:
    - [Anna Kwon, Anne Kwon]

With --dry-run it shows what that file would change. People known by one word
only, or by none, belong to one document, which is named. A graph written
of an earlier version says who its people are, not why.`,
		Example: `  whosaid people interviews/
  whosaid people interviews/ --aliases names.yaml --dry-run`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			if o.dryRun && o.aliases == "" {
				return usagef("--dry-run shows what --aliases FILE would change; give that file")
			}
			return runPeople(c.Context(), o, io)
		},
	}
	o.flags(c)
	c.Flags().BoolVar(&o.json, "json", false, "write JSON")
	c.Flags().BoolVar(&o.dryRun, "dry-run", false, "show what --aliases changes")
	return c
}

func runPeople(ctx context.Context, o peopleOptions, io stdio) error {
	kept, err := o.keeps()
	if err != nil {
		return err
	}
	if kept.can() {
		o.memory, o.light.min = kept, weight.Worth // what was kept at the usual weight names the same people
	}
	f, in, err := o.findingsOf(ctx, io, extract.Speakers)
	if err != nil {
		return err
	}
	rows := personRows(f.People, f.Names)
	if o.dryRun {
		before := personRows(people.Resolve(f.Mentions(), f.Names, people.Overrides{}), f.Names)
		if err := printRows(io.out, changedPeople(before, rows), o.json); err != nil {
			return err
		}
		return in.done()
	}
	for _, g := range in.unread {
		rows = append(rows, graphPeople(g)...)
	}
	tellNone(io, len(rows), "nobody speaks in the inputs")
	if err := printRows(io.out, rows, o.json); err != nil {
		return err
	}
	return in.done()
}

// personRow is one person with the names taken for theirs.
type personRow struct {
	Name     string   `json:"name"`
	Aliases  []string `json:"aliases"`
	Named    bool     `json:"named"`
	Why      []string `json:"why"`
	Document string   `json:"document"` // the one they belong to; "" for all
}

// Columns are the columns of the table.
func (personRow) Columns() []string { return []string{"name", "aliases", "named", "why", "document"} }

// Values are the cells of the row.
func (r personRow) Values() []string {
	return []string{r.Name, strings.Join(r.Aliases, ", "), fmt.Sprint(r.Named), strings.Join(r.Why, "; "), r.Document}
}

func personRows(p people.People, documents []string) []personRow {
	rows := []personRow{}
	for _, person := range p.Persons {
		r := personRow{Name: person.Name, Aliases: person.Aliases, Named: person.Named, Why: []string{}}
		for _, m := range person.Merges {
			r.Why = append(r.Why, m.Alias+": "+m.Reason)
		}
		if person.Document >= 0 {
			r.Document = documents[person.Document]
		}
		rows = append(rows, r)
	}
	return rows
}

// graphPeople are the people of a graph written earlier.
func graphPeople(g *graph.Graph) []personRow {
	rows := []personRow{}
	for _, n := range g.Nodes {
		if n.Kind == graph.Speaker {
			r := personRow{Name: n.Name, Aliases: n.Aliases, Named: n.Named, Why: []string{}}
			if len(n.Documents) == 1 {
				r.Document = n.Documents[0]
			}
			rows = append(rows, r)
		}
	}
	slices.SortStableFunc(rows, func(a, b personRow) int {
		if a.Named != b.Named {
			return map[bool]int{true: -1, false: 1}[a.Named]
		}
		return strings.Compare(a.Name, b.Name)
	})
	return rows
}

// changeRow is one person before or after the aliases.
type changeRow struct {
	Change string `json:"change"`
	personRow
}

// Columns are the columns of the table.
func (changeRow) Columns() []string { return append([]string{"change"}, personRow{}.Columns()...) }

// Values are the cells of the row.
func (r changeRow) Values() []string { return append([]string{r.Change}, r.personRow.Values()...) }

// changedPeople are the people that stand in only one of two lists.
func changedPeople(before, after []personRow) []changeRow {
	rows := []changeRow{}
	same := func(a personRow) func(personRow) bool {
		return func(b personRow) bool { return a.Name == b.Name && slices.Equal(a.Aliases, b.Aliases) }
	}
	for _, r := range before {
		if !slices.ContainsFunc(after, same(r)) {
			rows = append(rows, changeRow{"before", r})
		}
	}
	for _, r := range after {
		if !slices.ContainsFunc(before, same(r)) {
			rows = append(rows, changeRow{"after", r})
		}
	}
	return rows
}
