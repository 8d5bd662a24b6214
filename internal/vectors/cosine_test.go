package vectors

import "math"

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
