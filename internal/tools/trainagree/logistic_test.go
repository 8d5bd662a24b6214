package main

import "testing"

func TestFit(t *testing.T) {
	samples := []sample{}
	for i := range 400 {
		x := float64(i%20) / 20
		samples = append(samples, sample{x: []float64{x, 1}, yes: x > 0.5, weight: 1})
	}
	w := fit(samples)
	for _, tt := range []struct {
		x    float64
		want bool
	}{{0.1, false}, {0.4, false}, {0.7, true}, {0.95, true}} {
		if got := chance(w, []float64{tt.x, 1}) > 0.5; got != tt.want {
			t.Errorf("chance at %v: %v, want %v", tt.x, got, tt.want)
		}
	}
}

func TestThreshold(t *testing.T) {
	of := []scored{{0.9, true}, {0.8, true}, {0.7, false}, {0.6, true}, {0.5, false}}
	if least, precision, recall := threshold(of, 0.7); least != 0.6 || precision != 0.75 || recall != 1 {
		t.Errorf("threshold = %v %v %v", least, precision, recall)
	}
	if least, _, recall := threshold(of[2:3], 0.7); least != 1 || recall != 0 {
		t.Errorf("threshold of what is never right = %v %v", least, recall)
	}
}
