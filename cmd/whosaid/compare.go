package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/names"
	"github.com/whosaid/whosaid/internal/parallel"
)

type compareOptions struct {
	pairs   string
	verdict bool
	names   bool
	fast    bool
	model   modelOptions
}

func newCompare(io stdio) *cobra.Command {
	o := compareOptions{}
	c := &cobra.Command{
		Use:   "compare TEXT TEXT",
		Short: "How alike two texts are, or two names",
		Long: `Prints how alike two texts are, from 0 to 1; with --verdict whether they say
the same, the opposite or neither, and why; with --names whether they are one
name, also across Hangul and Latin letters.`,
		Example: `  whosaid compare "The trams are free." "Nobody pays for the tram."
  whosaid compare --verdict "Prices will rise." "Prices will not rise."
  whosaid compare --names "한보람" "Han Boram"
  whosaid compare --pairs pairs.tsv`,
		Args: func(_ *cobra.Command, args []string) error {
			if want := 2; o.pairs == "" && len(args) != want {
				return usagef("compare takes two texts, or --pairs FILE with two texts a line, with a tab between them")
			}
			if o.pairs != "" && len(args) > 0 {
				return usagef("compare takes either two texts or --pairs, not both")
			}
			return nil
		},
		RunE: func(c *cobra.Command, args []string) error { return runCompare(c.Context(), o, args, io) },
	}
	c.Flags().StringVar(&o.pairs, "pairs", "", "read pairs from `FILE`: one a line, a tab between the texts; - is standard input")
	c.Flags().BoolVar(&o.verdict, "verdict", false, "print same, opposite or neither, with the reason")
	c.Flags().BoolVar(&o.names, "names", false, "the texts are names")
	c.Flags().BoolVar(&o.fast, "fast", false, "compare by the table of word vectors, without the networks: many times quicker")
	o.model.flags(c)
	return c
}

func runCompare(ctx context.Context, o compareOptions, args []string, io stdio) error {
	pairs := [][2]string{}
	if o.pairs == "" {
		pairs = append(pairs, [2]string{args[0], args[1]})
	} else {
		var err error
		if pairs, err = readPairs(o.pairs, io.in); err != nil {
			return err
		}
	}
	lines, err := o.lines(ctx, pairs, io)
	if err != nil {
		return err
	}
	return printLines(lines, io.out)
}

func readPairs(name string, stdin io.Reader) ([][2]string, error) {
	r := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		r = f
	}
	pairs := [][2]string{}
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		a, b, ok := strings.Cut(lines.Text(), "\t")
		if !ok {
			return nil, fmt.Errorf("%s:%d: no tab; each line is two texts with a tab between them", name, len(pairs)+1)
		}
		pairs = append(pairs, [2]string{a, b})
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, len(pairs)+1, err)
	}
	return pairs, nil
}

func printLines(lines []string, out io.Writer) error {
	w := bufio.NewWriter(out)
	for _, line := range lines {
		w.WriteString(line)
		w.WriteByte('\n')
	}
	return w.Flush()
}

// lines is what is printed of each pair, in their order.
func (o compareOptions) lines(ctx context.Context, pairs [][2]string, io stdio) ([]string, error) {
	if o.names {
		same := func(i int) string { return fmt.Sprintf("%.3f", names.Same(pairs[i][0], pairs[i][1])) }
		return parallel.Map(len(pairs), same), nil
	}
	bar := newProgress(io.err, plan{{name: readingPairs, share: 1}}) // all else is quick beside it
	defer bar.clear()
	o.model.toldRead = bar.pairs
	eyes, err := eyesFor(ctx, o.fast, o.model, io)
	if err != nil {
		return nil, err
	}
	out := make([]string, len(pairs))
	if !o.verdict {
		for i, score := range compare.Scores(pairs, eyes) {
			out[i] = fmt.Sprintf("%.3f", score)
		}
		return out, failureOf(eyes.Vectors)
	}
	for i, v := range compare.All(pairs, eyes) {
		out[i] = fmt.Sprintf("%s\t%.3f\t%s", v.Stand, v.Score, oneLine(v.Reason))
	}
	return out, failureOf(eyes.Vectors)
}
