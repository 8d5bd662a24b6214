package vectors

import (
	"math"
	"testing"

	"github.com/whosaid/whosaid/internal/vectors/model"
)

func TestTanh(t *testing.T) {
	for x := float32(-12); x <= 12; x += 0.0137 {
		if got, want := float64(tanh(x)), math.Tanh(float64(x)); math.Abs(got-want) > 1e-7 {
			t.Errorf("tanh(%v) = %v, want %v", x, got, want)
		}
	}
	if tanh(0) != 0 {
		t.Errorf("tanh(0) = %v", tanh(0))
	}
}

func TestNormalise(t *testing.T) {
	x := []float32{3, 5, 7, 9}
	normalise(x, model.Norm{Gain: []float32{1, 1, 2, 1}, Bias: []float32{0, 0, 0, 10}})
	step := 1 / math.Sqrt(5)
	for i, want := range []float64{-3 * step, -step, 2 * step, 10 + 3*step} {
		if math.Abs(float64(x[i])-want) > 1e-6 {
			t.Errorf("number %d is %v, want %v", i, x[i], want)
		}
	}
	same := []float32{4, 4, 4, 4}
	normalise(same, model.Norm{Gain: []float32{1, 1, 1, 1}, Bias: []float32{1, 2, 3, 4}})
	for i, v := range same {
		if v != float32(i+1) {
			t.Errorf("of equal numbers, %d is %v, want the bias", i, v)
		}
	}
}

func TestCosine(t *testing.T) {
	tests := []struct {
		a, b []float32
		want float64
	}{
		{[]float32{1, 0}, []float32{1, 0}, 1},
		{[]float32{1, 0}, []float32{0, 1}, 0},
		{[]float32{0.6, 0.8}, []float32{-0.6, -0.8}, -1},
		{[]float32{0.6, 0.8}, []float32{1, 0}, 0.6},
		{[]float32{1.00001, 0}, []float32{1, 0}, 1},
		{[]float32{0.12345678, 0}, []float32{1, 0}, 0.123457},
	}
	for _, tt := range tests {
		if got := Cosine(tt.a, tt.b); got != tt.want {
			t.Errorf("Cosine(%v, %v) = %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
}
