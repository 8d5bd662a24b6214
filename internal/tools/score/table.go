package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"os"
	"slices"
)

// readRows reads a file of values with a mark between them.
func readRows(path string, mark rune) ([][]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return parseRows(path, f, mark)
}

func parseRows(path string, f io.Reader, mark rune) ([][]string, error) {
	r := csv.NewReader(f)
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = mark, -1, true
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return rows, nil
}

// readTable reads the columns with the given headings, in their order.
func readTable(path string, mark rune, columns ...string) ([][]string, error) {
	rows, err := readRows(path, mark)
	if err != nil {
		return nil, err
	}
	return pick(path, rows, columns)
}

func pick(path string, rows [][]string, columns []string) ([][]string, error) {
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s: empty", path)
	}
	at := []int{}
	for _, c := range columns {
		i := slices.Index(rows[0], c)
		if i < 0 {
			return nil, fmt.Errorf("%s: no column %s", path, c)
		}
		at = append(at, i)
	}
	out := [][]string{}
	for n, row := range rows[1:] {
		picked := []string{}
		for _, i := range at {
			if i >= len(row) {
				return nil, fmt.Errorf("%s: row %d is short", path, n+2)
			}
			picked = append(picked, row[i])
		}
		out = append(out, picked)
	}
	return out, nil
}
