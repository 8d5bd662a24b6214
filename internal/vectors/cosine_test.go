package vectors

import (
	"math"
	"testing"
)

// Cosine is the cosine of the angle between two vectors of unit length and of
// one size, from -1 to 1, rounded to six decimals; 0 when one is all zeros. Products of two float32 are exact in a
// float64, so the sum is the same on every processor.
func Cosine(a, b []float32) float64 {
	b = b[:len(a)]
	var dot float64
	for i, x := range a {
		dot += float64(x) * float64(b[i])
	}
	return max(-1, min(1, math.RoundToEven(float64(dot*1e6))/1e6))
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
