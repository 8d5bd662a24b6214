package dense

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTanh(t *testing.T) {
	for x := float32(-12); x <= 12; x += 0.0137 {
		got := []float32{x}
		Tanh(got)
		if want := math.Tanh(float64(x)); math.Abs(float64(got[0])-want) > 1e-7 {
			t.Errorf("Tanh(%v) = %v, want %v", x, got[0], want)
		}
	}
	far := []float32{0, 1000, -1e38, float32(math.Inf(1))}
	Tanh(far)
	if diff := cmp.Diff([]float32{0, 1, -1, 1}, far); diff != "" {
		t.Error(diff)
	}
}

func TestNormalise(t *testing.T) {
	x := []float32{3, 5, 7, 9}
	Normalise(x, Norm{Gain: []float32{1, 1, 2, 1}, Bias: []float32{0, 0, 0, 10}})
	step := 1 / math.Sqrt(5)
	for i, want := range []float64{-3 * step, -step, 2 * step, 10 + 3*step} {
		if math.Abs(float64(x[i])-want) > 1e-6 {
			t.Errorf("number %d is %v, want %v", i, x[i], want)
		}
	}
	same := []float32{4, 4, 4, 4}
	Normalise(same, Norm{Gain: []float32{1, 1, 1, 1}, Bias: []float32{1, 2, 3, 4}})
	for i, v := range same {
		if v != float32(i+1) {
			t.Errorf("of equal numbers, %d is %v, want the bias", i, v)
		}
	}
}

func TestDot(t *testing.T) {
	for n := range 11 {
		x, y, want := make([]float32, n), make([]float32, n), float32(0)
		for i := range n {
			x[i], y[i] = float32(i+1), float32(2*i-3)
			want += x[i] * y[i]
		}
		if got := Dot(x, y); got != want {
			t.Errorf("of %d numbers: %v, want %v", n, got, want)
		}
	}
}
