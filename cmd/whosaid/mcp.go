package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/export/html/live"
	"github.com/whosaid/whosaid/export/mcp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/fetch"
	"github.com/whosaid/whosaid/internal/parallel"
)

type mcpOptions struct {
	inputOptions
	database databaseOptions
}

func newMCP(io stdio) *cobra.Command {
	o := mcpOptions{}
	c := &cobra.Command{
		Use:   "mcp INPUT...",
		Short: "Let an assistant on this machine ask, over the Model Context Protocol",
		Long: `Answers an assistant's questions about the inputs over the Model Context Protocol,
on standard input and output: who speaks, who said what, who shares or disputes
it, on which sources, with the very words and where they stand. It only reads,
and follows changes of the files. Assistants start it themselves; docs/mcp.md
shows the few lines that tell them how.`,
		Example: `  whosaid mcp interviews/
  whosaid mcp interviews/ --min-weight 0.5
  whosaid mcp graph.json
  whosaid mcp --neo4j --collection harbour`,
		Args: func(c *cobra.Command, args []string) error {
			if slices.Contains(args, "-") {
				return usagef("mcp answers on standard input: give it files or folders in place of -")
			}
			return o.database.check(c, args)
		},
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			return runMCP(c.Context(), o, io)
		},
	}
	o.flags(c)
	o.claimFlags(c)
	o.database.flags(c)
	return c
}

func runMCP(ctx context.Context, o mcpOptions, io stdio) error {
	if o.database.ask {
		return o.fromDatabase(ctx, io)
	}
	eyes, err := eyesFor(ctx, o.fast, o.model, io)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	shelf, err := o.read(ctx, io)
	if err != nil {
		return err
	}
	server := mcp.New(shelf, quickVectors{}, eyes.Vectors, version())
	var failed error
	parallel.Together(func() {
		defer stop()
		failed = server.Run(ctx, inOf(io), outOf(io))
	}, func() {
		again := func() { o.again(ctx, io, server) }
		if err := live.Watch(ctx, watched(o.inputOptions), again); err != nil {
			fmt.Fprintln(io.err, "whosaid:", err, "(answers stay as they are)")
		}
	})
	return failed
}

// read reads the inputs.
func (o mcpOptions) read(ctx context.Context, io stdio) (files, error) {
	io.out = io.err // answers alone go out
	g, in, err := o.graphOf(ctx, io)
	if err != nil {
		return files{}, err
	}
	f := filesOf(g, in, o)
	f.open = sync.OnceValues(func() (*graph.Graph, error) { return o.readOpen(ctx, io) })
	return f, nil
}

// readOpen reads the inputs again for what was not joined.
func (o mcpOptions) readOpen(ctx context.Context, io stdio) (*graph.Graph, error) {
	if o.fast {
		return nil, errors.New("this server was started with --fast, without the network that tells what is open")
	}
	o.unjoined = true
	g, _, err := o.graphOf(ctx, io)
	return g, err
}

// again reads the inputs after a change; where that fails, answers stay.
func (o mcpOptions) again(ctx context.Context, io stdio, server *mcp.Server) {
	shelf, err := o.read(ctx, io)
	switch {
	case ctx.Err() != nil:
	case err != nil:
		fmt.Fprintln(io.err, "whosaid:", err, "(answers stay as they are)")
	default:
		server.Show(ctx, shelf)
		fmt.Fprintln(io.err, "whosaid: read again")
	}
}

// fromDatabase answers from what was pushed.
func (o mcpOptions) fromDatabase(ctx context.Context, io stdio) error {
	client, err := o.database.open(ctx, io)
	if err != nil {
		return err
	}
	defer client.Close(context.WithoutCancel(ctx))
	shelf := stored{client.Reader(o.database.collection)}
	if _, err := shelf.Part(ctx, mcp.People, graph.Filter{}); err != nil {
		return err
	}
	return mcp.New(shelf, quickVectors{}, &lazyVectors{}, version()).Run(ctx, inOf(io), outOf(io))
}

// watched are the files and folders that answers are made of.
func watched(o inputOptions) []string {
	paths := slices.DeleteFunc(slices.Clone(o.args), fetch.IsURL)
	if o.aliases != "" {
		paths = append(paths, o.aliases)
	}
	return append(paths, o.decided.files(o.args)...)
}

func inOf(s stdio) io.ReadCloser { return io.NopCloser(s.in) }

// outOf is standard output, which is not to be closed.
func outOf(s stdio) io.WriteCloser { return unclosed{s.out} }

type unclosed struct{ io.Writer }

// Close does nothing.
func (unclosed) Close() error { return nil }
