package main

import (
	"bufio"
	"cmp"
	"context"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/internal/parallel"
)

type readOptions struct {
	inputOptions
	text bool
}

func newRead(io stdio) *cobra.Command {
	o := readOptions{}
	c := &cobra.Command{
		Use:   "read INPUT...",
		Short: "Print the turns, one JSON object a line",
		Long: `Prints who speaks where as JSON Lines, one object a turn: document, speaker
(the resolved name), speaker_id, label (as written), start and end (bytes of
the document), page (of a PDF), at (seconds) and text. Prose outside any turn
has speaker null.

With --text it prints the text of the documents instead: what start and end
count the bytes of, here and in every export.`,
		Example: `  whosaid read talk.txt
  whosaid read talks.zip https://example.org/talk.html
  whosaid read --text minutes.pdf
  whosaid read interviews/ | jq -r '[.speaker, .text] | @tsv'`,
		Args: needInputs,
		RunE: func(c *cobra.Command, args []string) error {
			o.args = args
			return runRead(c.Context(), o, io)
		},
	}
	o.flags(c)
	c.Flags().BoolVar(&o.text, "text", false, "print the text that start and end count the bytes of")
	return c
}

func runRead(ctx context.Context, o readOptions, io stdio) error {
	if o.text {
		return o.printTexts(ctx, io)
	}
	f, in, err := o.findingsOf(ctx, io, extract.Turns)
	if err := cmp.Or(err, in.needDocuments("read")); err != nil {
		return err
	}
	w := bufio.NewWriterSize(io.out, 1<<20)
	lines := newLines(f)
	// A batch at a time: its pieces are made side by side, in the room that
	// the batch before has left, and the output never stands in memory whole.
	texts := make([][]byte, 16)
	pieces := lines.pieces()
	for len(pieces) > 0 && ctx.Err() == nil {
		n := min(len(texts), len(pieces))
		parallel.Do(n, func(i int) { texts[i] = lines.append(texts[i][:0], pieces[i]) })
		for _, text := range texts[:n] {
			if _, err := w.Write(text); err != nil {
				return err
			}
		}
		pieces = pieces[n:]
	}
	if err := w.Flush(); err != nil {
		return err
	}
	in.tally(o.args, io.err)
	return in.done()
}
