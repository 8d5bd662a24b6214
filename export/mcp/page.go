package mcp

import (
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"
)

// How many rows a page has: usually, and at most.
const (
	usualRows = 20
	mostRows  = 100
)

// Page is what every tool that gives rows takes.
type Page struct {
	Limit  int    `json:"limit,omitempty" jsonschema:"how many rows at the most, 1 to 100; 20 unless given"`
	Cursor string `json:"cursor,omitempty" jsonschema:"the next of the page before, to go on after it"`
}

// Rows is a page of an answer.
type Rows[R any] struct {
	Rows  []R    `json:"rows"`
	Total int    `json:"total" jsonschema:"how many rows the answer has on all pages"`
	Next  string `json:"next,omitempty" jsonschema:"cursor of the next page; none on the last"`
}

// cut is the page of rows that p asks for. A cursor belongs to one question of
// one shelf: of any other it is refused.
func cut[R any](rows []R, p Page, shelf int64, asked string) (Rows[R], error) {
	from, err := p.start(shelf, asked)
	if err != nil {
		return Rows[R]{}, err
	}
	if p.Limit < 0 || p.Limit > mostRows {
		return Rows[R]{}, fmt.Errorf("limit is %d; it may be 1 to %d", p.Limit, mostRows)
	}
	limit := p.Limit
	if limit == 0 {
		limit = usualRows
	}
	out := Rows[R]{Total: len(rows)}
	from = min(from, len(rows))
	to := min(len(rows), from+limit)
	out.Rows = append([]R{}, rows[from:to]...)
	if to < len(rows) {
		out.Next = cursor(to, shelf, asked)
	}
	return out, nil
}

// start is the first row of the page.
func (p Page) start(shelf int64, asked string) (int, error) {
	if p.Cursor == "" {
		return 0, nil
	}
	at, err := strconv.Atoi(p.Cursor[:max(0, strings.IndexByte(p.Cursor, '.'))])
	if err != nil || at < 0 || cursor(at, shelf, asked) != p.Cursor {
		return 0, fmt.Errorf("the cursor is not one of this answer, or the interviews have changed since; ask again without it")
	}
	return at, nil
}

// cursor is a row and what was asked.
func cursor(at int, shelf int64, asked string) string {
	h := fnv.New64a()
	fmt.Fprintln(h, shelf, asked)
	return fmt.Sprintf("%d.%x", at, h.Sum64())
}

// key tells one question from another, for cursors.
func key(parts ...any) string { return fmt.Sprintf("%#v", parts) }
