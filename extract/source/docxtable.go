package source

import (
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/internal/span"
)

// cellGap separates the cells of a row. It is as long as what takes its place in
// a table of who says what.
const (
	cellGap   = "  "
	cellColon = ": "
	cellBreak = "\n\n"
)

// docxTable is the table that is open: a row on a line. Tables inside a cell
// are paragraphs of it.
type docxTable struct {
	depth int
	fresh bool // a cell has begun, and nothing stands in it yet
	rows  [][]docxCell

	headed *headedTable // nil without a heading that names columns of speech
}

// docxCell is a cell of a row, and where in Plain the gap before it stands.
type docxCell struct {
	span.Span
	gap int
}

// opened reports, once, that a paragraph is the first of its cell.
func (t *docxTable) opened() bool {
	fresh := t.fresh
	t.fresh = false
	return fresh
}

// start takes the beginning of a table, a row or a cell.
func (t *docxTable) start(w *docxWriter, name string) {
	if name == "tbl" {
		if t.depth++; t.depth == 1 {
			t.rows, t.headed = nil, nil
		}
	}
	if t.depth != 1 {
		return
	}
	switch name {
	case "tr":
		if w.len() > 0 {
			w.put("\n\n")
		}
		t.rows = append(t.rows, nil)
	case "tc":
		t.cell(w)
	}
	w.lines, w.gap = 0, false
}

// cell opens a cell.
func (t *docxTable) cell(w *docxWriter) {
	if len(t.rows) == 0 {
		t.rows = append(t.rows, nil)
	}
	row := &t.rows[len(t.rows)-1]
	c := docxCell{gap: w.len()}
	if len(*row) > 0 {
		w.put(cellGap)
	}
	c.Start = w.len()
	*row = append(*row, c)
	t.fresh = true
}

// end takes the end of a table, a row or a cell.
func (t *docxTable) end(w *docxWriter, name string) {
	if t.depth == 1 && len(t.rows) > 0 {
		if row := t.rows[len(t.rows)-1]; name == "tc" && len(row) > 0 {
			row[len(row)-1].End = w.len()
			if t.headed != nil {
				t.headed.cell(w, row[len(row)-1])
			}
		} else if name == "tr" && len(row) > 0 {
			t.endRow(w, row)
		}
	}
	if name != "tbl" || t.depth == 0 {
		return
	}
	if t.depth--; t.depth == 0 {
		if t.headed == nil {
			t.label(w.plain)
		}
		w.lines, t.fresh = 2, false
	}
}

// endRow looks at a whole row: whether the first one names columns, or what
// another one says.
func (t *docxTable) endRow(w *docxWriter, row []docxCell) {
	switch {
	case len(t.rows) == 1:
		t.headed = w.headed(row)
	case t.headed != nil:
		t.headed.row(w)
	}
}

// label writes a table of who says what as other transcripts do: "Name: …",
// "0:12  Name: …", or "Name  0:12" with the words below.
func (t *docxTable) label(plain []byte) {
	for column := range 2 {
		if !t.names(plain, column) {
			continue
		}
		mark := cellColon
		if t.clocks(plain, column+1) {
			column, mark = column+1, cellBreak
		}
		for _, row := range t.rows {
			if column+1 < len(row) && !row[column].Empty() {
				copy(plain[row[column+1].gap:], mark)
			}
		}
		return
	}
}

// names reports a column of few names that come again and again, with more
// beside it.
func (t *docxTable) names(plain []byte, column int) bool {
	rows, seen := 0, map[string]bool{}
	for _, row := range t.rows {
		if column+1 >= len(row) {
			continue
		}
		name := strings.TrimSpace(string(plain[row[column].Start:row[column].End]))
		if !nameLike(name) {
			return false
		}
		rows++
		seen[name] = true
	}
	return rows >= 3 && len(seen) <= (rows+1)/2
}

// nameLike reports a text that may be a name: short, in letters, and no
// sentence.
func nameLike(s string) bool {
	if s == "" || len(s) > 60 || strings.ContainsAny(s, "\n") || strings.HasSuffix(s, ":") || clock(s) {
		return false
	}
	first := []rune(s)[0]
	return unicode.IsLetter(first) && !strings.ContainsAny(s[len(s)-1:], "?!;,")
}

// clocks reports a column of times.
func (t *docxTable) clocks(plain []byte, column int) bool {
	rows := 0
	for _, row := range t.rows {
		if column+1 >= len(row) || !clock(string(plain[row[column].Start:row[column].End])) {
			return false
		}
		rows++
	}
	return rows > 0
}
