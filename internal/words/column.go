package words

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Column says what the cells of one column of a table must be.
type Column struct {
	check    func(cell string) error
	optional bool // a row may end before it
	repeated bool // a row may have any number of it, none too
}

// The columns of tables.
var (
	Text   = Column{check: full}                              // anything but nothing
	Any    = Column{check: func(string) error { return nil }} // anything, nothing too
	Number = Column{check: number}                            // a decimal number, for Float
	More   = Column{check: full, repeated: true}              // the rest of the row: any number of cells
)

// OneOf is a column that holds one of the values.
func OneOf(values ...string) Column {
	return Column{check: func(cell string) error {
		if !slices.Contains(values, cell) {
			return fmt.Errorf("%q is none of %s", cell, strings.Join(values, ", "))
		}
		return nil
	}}
}

// Optional is a column that a row may end before.
func Optional(c Column) Column {
	c.optional = true
	return c
}

// Float is the value of a cell that Number has checked.
func Float(cell string) float64 {
	v, err := strconv.ParseFloat(cell, 64)
	if err != nil {
		panic(fmt.Sprintf("words: %q comes from no Number column", cell))
	}
	return v
}

func full(cell string) error {
	if strings.TrimSpace(cell) == "" {
		return fmt.Errorf("an empty cell")
	}
	return nil
}

func number(cell string) error {
	if _, err := strconv.ParseFloat(cell, 64); err != nil {
		return fmt.Errorf("%q is not a number", cell)
	}
	return nil
}

// check says what is wrong with a row.
func check(row []string, columns []Column) error {
	for i, c := range columns {
		switch {
		case c.repeated:
			return checkAll(row[min(i, len(row)):], i, c)
		case i >= len(row) && c.optional:
			return nil
		case i >= len(row):
			return fmt.Errorf("%d columns, where %d are needed (tabs part them)", len(row), i+1)
		}
		if err := c.check(row[i]); err != nil {
			return fmt.Errorf("column %d: %w", i+1, err)
		}
	}
	if len(row) > len(columns) {
		return fmt.Errorf("%d columns, where %d are the most", len(row), len(columns))
	}
	return nil
}

func checkAll(cells []string, before int, c Column) error {
	for i, cell := range cells {
		if err := c.check(cell); err != nil {
			return fmt.Errorf("column %d: %w", before+i+1, err)
		}
	}
	return nil
}
