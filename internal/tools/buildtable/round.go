package main

import (
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/vectors/table"
)

const (
	largest   = 127  // of a code
	mostScale = 4095 // of a row
)

// silent are pieces that have their part in the fit, so that other rows need
// not take it over, but add nothing to what a text says.
var silent = []string{"!", start + "!"}

// rounded makes a table of rows, without the silent ones: codes of eight bits,
// with a scale of each row in steps that the largest row calls for.
func rounded(v vocabulary, rows []row) (*table.Rows, error) {
	_, pieces, err := v.cutter()
	if err != nil {
		return nil, err
	}
	out := &table.Rows{}
	var top float32
	for i := range rows {
		top = max(top, extreme(&rows[i].value))
	}
	step := top / largest / mostScale
	for i, p := range pieces {
		if slices.Contains(silent, p) {
			continue
		}
		scale := max(1, math.Ceil(float64(extreme(&rows[i].value)/largest/step)))
		out.Pieces = append(out.Pieces, p)
		out.Scores = append(out.Scores, float32(v[p]))
		out.Scale = append(out.Scale, uint16(min(mostScale, scale)))
		for _, x := range rows[i].value {
			out.Codes = append(out.Codes, int8(math.RoundToEven(float64(x)/(float64(step)*min(mostScale, scale)))))
		}
	}
	return out, nil
}

// extreme is the largest of the absolute values.
func extreme(v *vector) float32 {
	var top float32
	for _, x := range v {
		top = max(top, x, -x)
	}
	return top
}
