package logistic

import "testing"

func TestFit(t *testing.T) {
	samples := []Sample{}
	for i := range 400 {
		x := float64(i%20) / 20
		samples = append(samples, Sample{X: []float64{x, 1}, Yes: x > 0.5, Weight: 1})
	}
	w := Fit(samples, []float64{20, 20})
	for _, tt := range []struct {
		x    float64
		want bool
	}{{0.1, false}, {0.4, false}, {0.7, true}, {0.95, true}} {
		if got := Chance(w, []float64{tt.x, 1}) > 0.5; got != tt.want {
			t.Errorf("chance at %v: %v, want %v", tt.x, got, tt.want)
		}
	}
	if held := Fit(samples, []float64{1e6, 20}); held[0] > w[0]/10 {
		t.Errorf("a feature with a great penalty weighs %v, with a small one %v", held[0], w[0])
	}
}
