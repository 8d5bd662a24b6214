package source

// textTable is the table that a sheetWriter is in: a row on a line, and in a
// table of who says what, as other transcripts have it.
type textTable struct{ docxTable }

// openTable begins a table. One inside a cell is paragraphs of it.
func (w *sheetWriter) openTable() {
	if w.table.depth++; w.table.depth == 1 {
		w.table.rows = nil
	}
	w.lines, w.gap = 2, false
}

// openRow begins a row.
func (w *sheetWriter) openRow() {
	if w.table.depth != 1 {
		return
	}
	if len(w.plain) > 0 {
		w.plain = append(w.plain, "\n\n"...)
	}
	w.table.rows = append(w.table.rows, nil)
	w.lines, w.gap = 0, false
}

// openCell begins a cell.
func (w *sheetWriter) openCell() {
	if w.table.depth != 1 {
		return
	}
	if len(w.table.rows) == 0 {
		w.openRow()
	}
	row := &w.table.rows[len(w.table.rows)-1]
	c := docxCell{gap: len(w.plain)}
	if len(*row) > 0 {
		w.plain = append(w.plain, cellGap...)
	}
	c.Start = len(w.plain)
	*row = append(*row, c)
	w.table.fresh, w.lines, w.gap = true, 0, false
}

// closeCell ends a cell.
func (w *sheetWriter) closeCell() {
	if n := len(w.table.rows); w.table.depth == 1 && n > 0 && len(w.table.rows[n-1]) > 0 {
		row := w.table.rows[n-1]
		row[len(row)-1].End = len(w.plain)
		w.lines, w.gap = 0, false
	}
}

// closeTable ends a table.
func (w *sheetWriter) closeTable() {
	if w.table.depth == 0 {
		return
	}
	if w.table.depth--; w.table.depth == 0 {
		w.table.label(w.plain)
		w.lines, w.table.fresh = 2, false
	}
}
