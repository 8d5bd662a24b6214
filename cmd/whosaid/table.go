package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/rivo/uniseg"
	"golang.org/x/term"
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
		return printTable(w, cells(rows, brief))
	}
	return printTSV(w, rows)
}

func printJSON[R row](w io.Writer, rows []R) error {
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

const widest = 60 // columns that a cell may take on a terminal

// cells are the header and the rows of a table, of the columns given as brief
// or of all.
func cells[R row](rows []R, brief []string) [][]string {
	var zero R
	pick := func(values []string) []string {
		out := []string{}
		for i, c := range zero.Columns() {
			if len(brief) == 0 || slices.Contains(brief, c) {
				out = append(out, shorten(oneLine(values[i]), widest))
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

// printTable writes lines with their cells below one another, by East Asian
// width.
func printTable(w io.Writer, lines [][]string) error {
	width := make([]int, len(lines[0]))
	for _, l := range lines {
		for i, c := range l {
			width[i] = max(width[i], uniseg.StringWidth(c))
		}
	}
	b := bufio.NewWriter(w)
	for _, l := range lines {
		for i, c := range l {
			b.WriteString(c)
			if i < len(l)-1 {
				b.WriteString(strings.Repeat(" ", width[i]-uniseg.StringWidth(c)+2))
			}
		}
		b.WriteByte('\n')
	}
	return b.Flush()
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

func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
