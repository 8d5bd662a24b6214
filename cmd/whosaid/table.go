package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/rivo/uniseg"
)

// row is one line of an answer: its values stand in the order of the columns.
type row interface {
	Columns() []string
	Values() []string
}

// printRows writes rows as a table on a terminal, as TSV in a pipe, as JSON
// when asked. A terminal shows only the columns given as brief, if any.
func printRows[R row](w io.Writer, rows []R, asJSON bool, brief ...string) error {
	switch {
	case asJSON:
		return printJSON(w, rows)
	case isTerminal(w):
		return printTable(w, cells(rows, brief), 1)
	}
	return printTSV(w, rows)
}

// printJSON writes rows as a list, empty where there are none.
func printJSON[R any](w io.Writer, rows []R) error {
	if rows == nil {
		rows = []R{}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(rows)
}

func printTSV[R row](w io.Writer, rows []R) error {
	b := bufio.NewWriter(w)
	var zero R
	fmt.Fprintln(b, strings.Join(zero.Columns(), "\t"))
	for _, r := range rows {
		for i, v := range r.Values() {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(oneLine(v))
		}
		b.WriteByte('\n')
	}
	return b.Flush()
}

// oneLine keeps a value on its line and in its column: control characters
// would also let a document steer the terminal.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r == 0x2028 || r == 0x2029 {
			return ' '
		}
		return r
	}, s)
}

// cells are the header and the rows of a table, of the columns given as brief
// or of all.
func cells[R row](rows []R, brief []string) [][]string {
	var zero R
	pick := func(values []string) []string {
		out := []string{}
		for i, c := range zero.Columns() {
			if len(brief) == 0 || slices.Contains(brief, c) {
				out = append(out, oneLine(values[i]))
			}
		}
		return out
	}
	lines := [][]string{pick(zero.Columns())}
	for _, r := range rows {
		lines = append(lines, pick(r.Values()))
	}
	return lines
}

// shorten cuts s to a width in terminal columns, between characters.
func shorten(s string, width int) string {
	if uniseg.StringWidth(s) <= width {
		return s
	}
	var b strings.Builder
	left, state := width-1, -1
	for s != "" {
		var c string
		var w int
		c, s, w, state = uniseg.FirstGraphemeClusterInString(s, state)
		if left -= w; left < 0 {
			break
		}
		b.WriteString(c)
	}
	return b.String() + "…"
}
