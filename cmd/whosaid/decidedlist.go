package main

import (
	"fmt"
	"strings"

	"github.com/whosaid/whosaid/internal/decision"
)

// list tells what was decided, as it is now.
func (d deciding) list(o decidedOptions, args []string, io stdio, asJSON bool) error {
	now, err := o.read(args, d.others)
	if err != nil {
		return err
	}
	rows, h := []decidedRow{}, newHere(d.g)
	for i := range now.entries {
		rows = append(rows, rowOfDecision(&now.entries[i], h))
	}
	tellNone(io, len(rows), "nothing has been decided so far")
	return printRows(io.out, rows, asJSON, "key", "kind", "sides", "who", "why", "here")
}

// decidedRow is one decision of the list.
type decidedRow struct {
	Key   string   `json:"key"`
	Kind  string   `json:"kind"`
	Sides []string `json:"sides"`
	After []string `json:"after"`
	Who   string   `json:"who"`
	When  string   `json:"when"`
	Why   string   `json:"why"`
	Place string   `json:"place"`
	Here  bool     `json:"here"` // in the inputs
}

func rowOfDecision(e *decision.Entry, h here) decidedRow {
	r := decidedRow{Key: e.Key(), Kind: string(e.Kind), Who: e.Who, When: e.When, Why: e.Why, Place: e.Place.String(), Here: h.has(e)}
	for _, s := range e.Sides {
		r.Sides, r.After = append(r.Sides, s.Words), append(r.After, s.After)
	}
	return r
}

// Columns are the columns of the table.
func (decidedRow) Columns() []string {
	return []string{"key", "kind", "sides", "who", "when", "why", "place", "here"}
}

// Values are the cells of the row.
func (r decidedRow) Values() []string {
	return []string{r.Key, r.Kind, strings.Join(r.Sides, " / "), r.Who, r.When, r.Why, r.Place, fmt.Sprint(r.Here)}
}
