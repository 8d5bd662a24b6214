package main

import (
	"encoding/csv"
	"fmt"
	"io"

	"github.com/whosaid/whosaid/export/tables"
)

// printCSV writes lines for a spreadsheet: with the byte order mark that it
// wants, and no cell that it would take for a formula.
func printCSV(w io.Writer, lines [][]string) error {
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return fmt.Errorf("write CSV: %w", err)
	}
	out := csv.NewWriter(w)
	for _, l := range lines {
		safe := make([]string, len(l))
		for i, cell := range l {
			safe[i] = tables.Defused(cell)
		}
		if err := out.Write(safe); err != nil {
			return fmt.Errorf("write CSV: %w", err)
		}
	}
	out.Flush()
	return out.Error()
}
