package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/export/neo4j"
)

type pushOptions struct {
	inputOptions
	connection
	collection string
	dryRun     bool
}

func newPush(io stdio) *cobra.Command {
	o := pushOptions{}
	c := &cobra.Command{
		Use:   "push INPUT...",
		Short: "Make a collection in Neo4j equal to the graph",
		Long: `Reads the inputs and makes what a Neo4j database holds of one collection equal
to their graph: it creates, updates and removes, and leaves other collections
and all else in the database as they are. A second push of the same changes
nothing; one that was stopped is completed by the next.

The password comes from NEO4J_PASSWORD, from --password-file, or is asked for.`,
		Example: `  whosaid push interviews/
  whosaid push interviews/ --dry-run
  whosaid push interviews/ --min-weight 0 --collection everything
  whosaid push graph.json --uri neo4j+s://db.example.org --user mina --collection harbour`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			return runPush(c.Context(), o, io)
		},
	}
	o.inputOptions.flags(c)
	o.claimFlags(c)
	o.connection.flags(c)
	c.Flags().StringVar(&o.collection, "collection", neo4j.Collection, "`NAME` of what is made equal")
	c.Flags().BoolVar(&o.dryRun, "dry-run", false, "say what would change, and change nothing")
	return c
}

// runPush connects first, since reading may take long and a wrong password
// is soon told.
func runPush(ctx context.Context, o pushOptions, io stdio) error {
	if strings.TrimSpace(o.collection) == "" {
		return usagef("--collection needs a name")
	}
	client, err := o.open(ctx, io)
	if err != nil {
		return err
	}
	defer client.Close(context.WithoutCancel(ctx))
	g, in, err := o.graphOf(ctx, io)
	if err != nil {
		return err
	}
	start := time.Now()
	sum, err := client.Push(ctx, g, neo4j.Options{
		Collection: o.collection, DryRun: o.dryRun, KeepGone: in.failed, Step: o.bar.push,
		Wait: func() { fmt.Fprintln(io.err, "whosaid: another push is at work; this one waits for it") },
	})
	o.bar.clear()
	if err != nil {
		return err
	}
	if !o.dryRun {
		if err := client.Index(ctx); err != nil {
			return fmt.Errorf("the graph is there, its full-text index is not: %w", err)
		}
	}
	fmt.Fprintln(io.out, o.summary(sum, time.Since(start)))
	o.tellStale(sum, io)
	if in.failed {
		fmt.Fprintln(io.err, "whosaid: nothing was removed, as not all inputs could be read")
	} else if !o.dryRun {
		tellNext(ctx, client, io)
	}
	return in.done()
}

// summary is one line on what became of the collection.
func (o pushOptions) summary(s neo4j.Summary, took time.Duration) string {
	all, moved := s.All(), ""
	if s.Moved > 0 {
		moved = fmt.Sprintf(" (%d under a new id)", s.Moved)
	}
	line := fmt.Sprintf("%s: %d created, %d updated%s, %d removed", o.collection, all.Created, all.Updated, moved, all.Removed)
	if o.dryRun {
		return line + " if it were pushed"
	}
	return line + fmt.Sprintf(" in %.1f s", took.Seconds())
}

// mostStale is how many of the nodes that were kept are named.
const mostStale = 10

func (o pushOptions) tellStale(s neo4j.Summary, io stdio) {
	if len(s.Stale) == 0 {
		return
	}
	fmt.Fprintf(io.err, "whosaid: kept %s, marked stale: the inputs no longer have them, but your own relationships hold them:\n", count(len(s.Stale), "node"))
	for _, node := range s.Stale[:min(mostStale, len(s.Stale))] {
		fmt.Fprintln(io.err, "  "+node)
	}
	if more := len(s.Stale) - mostStale; more > 0 {
		fmt.Fprintf(io.err, "  and %d more: MATCH (n {stale: true}) RETURN n\n", more)
	}
}

// tellNext says what to open and what to ask.
func tellNext(ctx context.Context, client *neo4j.Client, io stdio) {
	fmt.Fprintf(io.err, "\nOpen %s and ask who said what in which interview:\n\n%s\n\nMore questions: docs/neo4j.md\n", client.Browser(ctx), neo4j.WhoSaidItWhere)
}
