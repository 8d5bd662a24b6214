package main

import (
	"io"
	"os"
	"slices"
	"strings"

	"github.com/rivo/uniseg"
	"golang.org/x/term"
)

func isTerminal(w any) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// terminalWidth is the width of a terminal in columns; 80 where it cannot be
// told.
func terminalWidth(w any) int {
	if f, ok := w.(*os.File); ok {
		if width, _, err := term.GetSize(int(f.Fd())); err == nil && width >= 20 {
			return width
		}
	}
	return 80
}

// printTable writes lines with their cells below one another, folded to the
// width of the terminal. The first is the heading, and together is how many of
// the others belong together.
func printTable(w io.Writer, lines [][]string, together int) error {
	_, err := io.WriteString(w, layOut(lines, terminalWidth(w), together))
	return err
}

const gap = 2 // columns between two cells

// layOut sets lines as a table of a width, by East Asian width. An empty line
// parts groups of several lines, and lines of which some had to be folded.
func layOut(lines [][]string, width, together int) string {
	natural := naturalWidths(lines)
	widths := fit(slices.Clone(natural), width)
	apart := together > 1 || !slices.Equal(widths, natural)
	var b strings.Builder
	for n, l := range lines {
		cells, height := make([][]string, len(l)), 1
		for i, c := range l {
			cells[i] = fold(c, widths[i])
			height = max(height, len(cells[i]))
		}
		if apart && n > 1 && (n-1)%together == 0 {
			b.WriteByte('\n')
		}
		for k := range height {
			b.WriteString(rowOf(cells, widths, k))
		}
	}
	return b.String()
}

// rowOf is line k of the cells of a row.
func rowOf(cells [][]string, widths []int, k int) string {
	var b strings.Builder
	for i, c := range cells {
		s := ""
		if k < len(c) {
			s = c[k]
		}
		b.WriteString(s)
		b.WriteString(strings.Repeat(" ", max(0, widths[i]-uniseg.StringWidth(s))+gap))
	}
	return strings.TrimRight(b.String(), " ") + "\n"
}

func naturalWidths(lines [][]string) []int {
	widths := make([]int, len(lines[0]))
	for _, l := range lines {
		for i, c := range l {
			widths[i] = max(widths[i], uniseg.StringWidth(c))
		}
	}
	return widths
}

const narrowest = 8 // columns that a cell keeps

// fit takes from the widest columns until all stand in the room.
func fit(widths []int, room int) []int {
	total := gap * (len(widths) - 1)
	for _, w := range widths {
		total += w
	}
	for ; total > room; total-- {
		widest := 0
		for i, w := range widths {
			if w > widths[widest] {
				widest = i
			}
		}
		if widths[widest] <= narrowest {
			break
		}
		widths[widest]--
	}
	return widths
}

// fold breaks s into lines of a width, between words where it can.
func fold(s string, width int) []string {
	lines, line, used := []string{}, "", 0
	for word := range strings.FieldsSeq(s) {
		n := uniseg.StringWidth(word)
		if line != "" && used+1+n <= width {
			line, used = line+" "+word, used+1+n
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for n > width {
			var head string
			head, word = split(word, width)
			lines = append(lines, head)
			n = uniseg.StringWidth(word)
		}
		line, used = word, n
	}
	return append(lines, line)
}

// split cuts s after as many characters as a width holds, one at least.
func split(s string, width int) (head, rest string) {
	used, state := 0, -1
	for at := 0; at < len(s); {
		c, _, w, next := uniseg.FirstGraphemeClusterInString(s[at:], state)
		if used += w; used > width && at > 0 {
			return s[:at], s[at:]
		}
		at, state = at+len(c), next
	}
	return s, ""
}
