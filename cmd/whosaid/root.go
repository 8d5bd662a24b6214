package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"

	"github.com/spf13/cobra"
)

// stdio is where a command reads and writes.
type stdio struct {
	in       io.Reader
	out, err io.Writer
}

// tell says something on stderr.
func (io stdio) tell(what string) { fmt.Fprintln(io.err, "whosaid:", what) }

// Exit codes.
const (
	exitDone  = 0
	exitFail  = 1
	exitUsage = 2
)

// usageError is a mistake in the command line rather than in the input.
type usageError struct{ error }

// usagef makes a usageError; it says what to do instead.
func usagef(format string, args ...any) error {
	return usageError{fmt.Errorf(format, args...)}
}

// errReported says that the command failed and has already said why.
var errReported = errors.New("reported")

// run runs the command line and returns its exit code.
func run(args []string, io stdio) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	root := newRoot(io)
	root.SetArgs(args)
	c, err := root.ExecuteContextC(ctx)
	return exitCode(err, c.CommandPath(), io.err)
}

// exitCode tells err on stderr; command is the one that failed.
func exitCode(err error, command string, stderr io.Writer) int {
	var usage usageError
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errReported):
		return exitFail
	case errors.As(err, &usage):
		fmt.Fprintln(stderr, "whosaid:", err)
		fmt.Fprintf(stderr, "'%s --help' shows how it is used.\n", command)
		return exitUsage
	}
	fmt.Fprintln(stderr, "whosaid:", err)
	return exitFail
}

func newRoot(io stdio) *cobra.Command {
	root := &cobra.Command{
		Use:   "whosaid",
		Short: "Who said what, where exactly, citing which source, and who else says so",
		Long: `whosaid reads interviews (transcripts, posts and articles that quote people)
and builds a graph of people, claims and sources, in Korean, in English and
across both. Every edge of the graph leads to the very words.`,
		Example: `  whosaid export interviews/ -o interviews.svg    draw a folder of interviews
  whosaid query shared interviews/                who shares a claim with whom
  whosaid query said talk.txt --speaker Orrell    what one person said, and where
  whosaid read talk.txt                           the turns, one JSON object a line`,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noSuchCommand,
		RunE:          func(c *cobra.Command, _ []string) error { return c.Help() },
	}
	root.SetIn(io.in)
	root.SetOut(io.out)
	root.SetErr(io.err)
	root.SetVersionTemplate("whosaid {{.Version}}\n")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usagef("%s: %w", c.Name(), err)
	})
	root.SuggestionsMinimumDistance = 2
	for _, add := range []func(stdio) *cobra.Command{
		newRead, newExtract, newExport, newServe, newMCP, newPush, newQuery, newExplain, newDecide, newReview, newPeople, newCompare, newDiff, newCalibrate, newCache,
	} {
		root.AddCommand(add(io))
	}
	root.InitDefaultHelpCmd()
	if help, _, err := root.Find([]string{"help"}); err == nil {
		help.Args = knownTopic
	}
	return root
}

// knownTopic is the argument rule of help: the words of a command.
func knownTopic(c *cobra.Command, args []string) error {
	_, rest, err := c.Root().Find(args)
	if err != nil {
		return usageError{err}
	}
	return noSuchCommand(c.Root(), rest)
}

// noSuchCommand turns a first word that is not a command into an error with the
// nearest command.
func noSuchCommand(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	hint := "'whosaid help' lists the commands"
	if near := c.SuggestionsFor(args[0]); len(near) > 0 {
		hint = "did you mean '" + strings.Join(near, "' or '") + "'?"
	} else if _, err := os.Stat(args[0]); err == nil {
		hint = "to draw it: whosaid export " + args[0] + " -o whosaid.svg"
	}
	return usagef("no command %q; %s", args[0], hint)
}

// needInputs is the argument rule of every command that reads inputs.
func needInputs(c *cobra.Command, args []string) error {
	if len(args) == 0 {
		return usagef("%s needs something to read: files, folders, zip archives, https://… addresses, or - for standard input", c.Name())
	}
	return nil
}
