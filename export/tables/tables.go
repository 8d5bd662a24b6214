// Package tables writes a graph as a folder of plain CSV tables with a data
// dictionary, for spreadsheets, R and pandas.
//
// The files are UTF-8 with a byte order mark, as spreadsheets want it, and one
// line a row. Lists stand in one cell as JSON. A text that a spreadsheet could
// take for a formula has an apostrophe in front, and so has one that begins
// with an apostrophe: who takes one leading apostrophe away has every text as
// it was.
package tables

import (
	"os"
	"path/filepath"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

const byteOrderMark = "\ufeff"

// Write writes g into an empty folder, always files of the same names. The
// same graph gives the same bytes. Errors are those of the file system.
func Write(dir string, g *graph.Graph) error {
	all := tablesOf(g)
	for _, t := range all {
		if err := os.WriteFile(filepath.Join(dir, t.file()), t.csv(), 0o644); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "datapackage.json"), dictionary(all), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "README.md"), readme(all), 0o644)
}

func tablesOf(g *graph.Graph) []table {
	return []table{people(g), claims(g), said(g), agreements(g), sources(g), citations(g), meetings(g)}
}

// table is one file, with all its cells.
type table struct {
	name, about string
	fields      []field
	rows        [][]string
}

// field says what a column is.
type field struct {
	name  string
	kind  string // as Table Schema names types: string, integer, number, boolean or array
	about string
}

// column is a field with the way to its cells.
type column[T any] struct {
	field
	cell func(T) string
}

// tabled is a table of things.
func tabled[T any](name, about string, things []T, columns []column[T]) table {
	t := table{name: name, about: about, rows: make([][]string, len(things))}
	for _, c := range columns {
		t.fields = append(t.fields, c.field)
	}
	for i, thing := range things {
		for _, c := range columns {
			t.rows[i] = append(t.rows[i], c.cell(thing))
		}
	}
	return t
}

func (t table) file() string { return t.name + ".csv" }

// csv quotes every text, so that a reader may take what is quoted as text and
// leave "007" as it is.
func (t table) csv() []byte {
	b := []byte(byteOrderMark)
	for i, f := range t.fields {
		b = appendCell(b, i, f.name)
	}
	b = append(b, '\n')
	for _, row := range t.rows {
		for i, cell := range row {
			if k := t.fields[i].kind; k == "string" || k == "array" {
				cell = `"` + strings.ReplaceAll(cell, `"`, `""`) + `"`
			}
			b = appendCell(b, i, cell)
		}
		b = append(b, '\n')
	}
	return b
}

func appendCell(b []byte, i int, cell string) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	return append(b, cell...)
}
