package main

import (
	"math"
	"testing"

	"github.com/whosaid/whosaid/internal/tools/logistic"
)

// A weight that goes against its sign is left out, and the others still tell.
func TestFitSigned(t *testing.T) {
	samples := []logistic.Sample{}
	for i := range 400 {
		x := float64(i%20) / 20
		samples = append(samples, logistic.Sample{X: []float64{x, x * x}, Yes: x > 0.5, Weight: 1})
	}
	if free := fit(samples); free[1] <= 0 {
		t.Fatalf("the second feature counts against already: %v", free)
	}
	w := fitSigned(samples, []float64{1, -1})
	if w[0] <= 0 || w[1] != 0 {
		t.Errorf("weights %v, want the first for and the second out", w)
	}
}

func TestReliability(t *testing.T) {
	of := reliability([]scored{{confidence: 0.25, yes: true}, {confidence: 0.25}, {confidence: 0.9375, yes: true}, {confidence: 1, yes: true}})
	if of[2] != (held{2, 0.5, 1}) || of[9] != (held{2, 1.9375, 2}) {
		t.Errorf("by tenths: %v", of)
	}
	if got := distance(of); math.Abs(got-0.5625/4) > 1e-9 {
		t.Errorf("distance = %v", got)
	}
}

func TestThreshold(t *testing.T) {
	of := map[string][]scored{"one": {
		{0.9, true, true}, {0.8, true, true}, {0.7, false, true}, {0.6, true, true}, {0.5, false, true},
		{0.9, true, false}, {0.8, false, false}, {0.8, false, false},
	}}
	even, uneven := thresholds(of, []bound{{"one", 0.8}}, lowest, lowest)
	if even != 0.51 || uneven != 0.81 {
		t.Errorf("thresholds = %v, %v", even, uneven)
	}
	if precision, recall := reached(of["one"], even, uneven); precision != 0.8 || recall != 1 {
		t.Errorf("reached = %v, %v", precision, recall)
	}
	of["one"] = of["one"][6:]
	if even, uneven := thresholds(of, []bound{{"one", 0.8}}, lowest, lowest); even != 1 || uneven != 1 {
		t.Errorf("thresholds of what is never right = %v, %v", even, uneven)
	}
}
