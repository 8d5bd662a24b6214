package main

import (
	"context"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/graph"
)

// databaseOptions have a question answered from a database that was pushed
// to, in place of inputs.
type databaseOptions struct {
	connection
	ask        bool
	collection string
}

func (o *databaseOptions) flags(c *cobra.Command) {
	o.connection.flags(c)
	c.Flags().BoolVar(&o.ask, "neo4j", false, "answer from what was pushed to Neo4j, in place of inputs")
	c.Flags().StringVar(&o.collection, "collection", neo4j.Collection, "`NAME` of what was pushed")
}

// check is the argument rule: inputs or a database, with the options of that
// one only.
func (o *databaseOptions) check(c *cobra.Command, args []string) error {
	if !o.ask {
		for _, name := range []string{"uri", "user", "database", "collection", "password-file"} {
			if c.Flag(name).Changed {
				return usagef("--%s is for --neo4j, which answers from a database in place of inputs", name)
			}
		}
		return needInputs(c, args)
	}
	if len(args) > 0 {
		return usagef("--neo4j answers from the database: leave out %s, or push it first", strings.Join(args, " "))
	}
	for _, name := range []string{"aliases", "format", "fast", "loose"} {
		if c.Flag(name).Changed {
			return usagef("--%s is for inputs: give it to whosaid push, and leave it out with --neo4j", name)
		}
	}
	return nil
}

// run answers a question from the database.
func (o *databaseOptions) run(ctx context.Context, q question, all queryOptions, io stdio) error {
	client, err := o.open(ctx, io)
	if err != nil {
		return err
	}
	defer client.Close(context.WithoutCancel(ctx))
	r := client.Reader(o.collection)
	if err := all.resolve(func(name string) (*graph.Node, error) { return r.FindSpeaker(ctx, name) }); err != nil {
		return err
	}
	g, err := q.part(ctx, r, all)
	if err != nil {
		return err
	}
	return q.answer(g, all, io)
}

// part is what of a database a question needs.
type part func(context.Context, *neo4j.Reader, queryOptions) (*graph.Graph, error)

func partShared(ctx context.Context, r *neo4j.Reader, o queryOptions) (*graph.Graph, error) {
	return r.Shared(ctx, o.filter)
}

func partDisputed(ctx context.Context, r *neo4j.Reader, o queryOptions) (*graph.Graph, error) {
	return r.Disputed(ctx, o.filter)
}

func partSaid(ctx context.Context, r *neo4j.Reader, o queryOptions) (*graph.Graph, error) {
	return r.Said(ctx, o.filter)
}

func partSources(ctx context.Context, r *neo4j.Reader, o queryOptions) (*graph.Graph, error) {
	return r.Sources(ctx, o.filter)
}

func partPositions(ctx context.Context, r *neo4j.Reader, _ queryOptions) (*graph.Graph, error) {
	return r.Positions(ctx)
}

func partPath(ctx context.Context, r *neo4j.Reader, o queryOptions) (*graph.Graph, error) {
	return r.Path(ctx, o.from, o.to, o.filter)
}
