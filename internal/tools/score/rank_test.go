package main

import (
	"fmt"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRanks(t *testing.T) {
	got := ranks([]float64{0.5, 0.1, 0.5, 0.9})
	if diff := cmp.Diff([]float64{2.5, 1, 2.5, 4}, got); diff != "" {
		t.Error(diff)
	}
}

func TestCorrelations(t *testing.T) {
	tests := []struct {
		name string
		of   func(a, b []float64) float64
		a, b []float64
		want float64
	}{
		{"two swaps", spearman, []float64{1, 2, 3, 4}, []float64{2, 1, 4, 3}, 0.6},
		{"ranks see no distances", spearman, []float64{1, 2, 3}, []float64{1, 10, 1000}, 1},
		{"the other way round", spearman, []float64{1, 2, 3}, []float64{3, 2, 1}, -1},
		{"a tie", spearman, []float64{1, 1, 2}, []float64{1, 2, 3}, math.Sqrt(3) / 2},
		{"distances count", pearson, []float64{0, 1, 2}, []float64{0, 0, 3}, math.Sqrt(3) / 2},
		{"constant", pearson, []float64{1, 1, 1}, []float64{1, 2, 3}, 0},
	}
	for _, tt := range tests {
		if got := tt.of(tt.a, tt.b); math.Abs(got-tt.want) > 1e-9 {
			t.Errorf("%s: %f, want %f", tt.name, got, tt.want)
		}
	}
}

func TestThresholds(t *testing.T) {
	tests := []struct {
		name      string
		pairs     []scoredPair
		auc, best string
	}{
		// The same at .9 and .8 against others at .8 and .1: three wins and a
		// tie in four; from .8 up, two of three are right and none is missed.
		{"a tie", []scoredPair{{.9, true}, {.8, false}, {.8, true}, {.1, false}}, "0.875", "0.800"},
		{"apart", []scoredPair{{.2, false}, {.7, true}, {.6, true}, {.3, false}}, "1.000", "1.000"},
		{"upside down", []scoredPair{{.2, true}, {.7, false}}, "0.000", "0.667"},
		{"one kind", []scoredPair{{.2, false}, {.7, false}}, "0.000", "0.000"},
	}
	for _, tt := range tests {
		if got := fmt.Sprintf("%.3f", auc(tt.pairs)); got != tt.auc {
			t.Errorf("%s: auc %s, want %s", tt.name, got, tt.auc)
		}
		if got := fmt.Sprintf("%.3f", bestF1(tt.pairs)); got != tt.best {
			t.Errorf("%s: best F1 %s, want %s", tt.name, got, tt.best)
		}
	}
}
