package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
)

// The strongest signals come first, for or against; what was seen and weighs
// nothing, last; and what was not seen, not at all.
func TestSignalsInOrder(t *testing.T) {
	v := compare.Verdict{Features: feature.List{
		{Name: feature.Meaning, Value: 0.5},
		{Name: feature.Length, Value: 1, Share: 0.2},
		{Name: feature.Few},
		{Name: feature.Missing, Value: 0.3, Share: -0.9},
	}}
	var got []string
	for _, f := range verdictFacts(v)[2:] {
		got = append(got, f.What)
	}
	if d := cmp.Diff([]string{"  missing", "  length", "  meaning"}, got); d != "" {
		t.Error(d)
	}
}
