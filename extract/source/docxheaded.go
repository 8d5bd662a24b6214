package source

import "github.com/whosaid/whosaid/internal/span"

// headedTable is a table whose first row names columns for who, when and
// what, in any order, as programs for qualitative analysis export transcripts
// to Word. Only what is said stands in Plain, and marks say the rest.
type headedTable struct {
	columns csvHeading
	values  []string  // of the cells of the running row
	said    span.Span // what is said in it
}

// headed reads the first row of a table; nil when it names no such columns.
func (w *docxWriter) headed(row []docxCell) *headedTable {
	cells := make([]span.Span, len(row))
	for i, c := range row {
		cells[i] = c.Span
	}
	h := headingOfCells(string(w.plain), cells)
	if h.text < 0 || h.voice < 0 || h.start < 0 {
		return nil
	}
	w.undo(row[0].gap)
	return &headedTable{columns: h}
}

// cell takes the last cell of a row: only what is said stays.
func (h *headedTable) cell(w *docxWriter, c docxCell) {
	if len(h.values) == h.columns.text {
		h.said = c.Span
	}
	h.values = append(h.values, string(w.plain[c.Start:c.End]))
	if h.said != c.Span {
		w.undo(c.gap)
	}
}

// row marks what is said in a row with its voice and its time.
func (h *headedTable) row(w *docxWriter) {
	at := func(column int) string {
		if column < len(h.values) {
			return h.values[column]
		}
		return ""
	}
	if !h.said.Empty() {
		w.doc.Marks = append(w.doc.Marks, Mark{Span: h.said, Kind: Voice, Value: voiceName(at(h.columns.voice))})
		if seconds, n := clockAt(at(h.columns.start)); n > 0 {
			w.doc.Times = append(w.doc.Times, Time{Offset: h.said.Start, Seconds: seconds})
		}
	}
	h.values, h.said = nil, span.Span{}
}

// undo takes back what was written from an offset on, marks and links too.
func (w *docxWriter) undo(at int) {
	w.cut(at)
	for n := len(w.doc.Marks) - 1; n >= 0 && w.doc.Marks[n].End > at; n-- {
		if w.doc.Marks[n].End = at; w.doc.Marks[n].Start >= at {
			w.doc.Marks = w.doc.Marks[:n]
		}
	}
	for n := len(w.doc.Links) - 1; n >= 0 && w.doc.Links[n].End > at; n-- {
		w.doc.Links = w.doc.Links[:n]
	}
}
