package dense

import "math"

// Norm is the gain and bias of a layer normalisation.
type Norm struct{ Gain, Bias []float32 }

// tiny keeps a division by the spread of equal numbers finite.
const tiny = 1e-12

// Normalise gives vectors, which follow each other in x and are as long as the
// gain, mean nought and variance one, then the gain and bias of n; see Ba et
// al. 2016, https://arxiv.org/abs/1607.06450.
func Normalise(x []float32, n Norm) {
	width := len(n.Gain)
	for x = normalise(x, n); len(x) > 0; x = x[width:] {
		normaliseAnywhere(x[:width], n)
	}
}

func normaliseAnywhere(x []float32, n Norm) {
	mean := sum(x) / float32(len(x))
	for i := range x {
		x[i] -= mean
	}
	by := spread(squares(x), len(x))
	for i, v := range x {
		x[i] = float32(float32(v*by)*n.Gain[i]) + n.Bias[i]
	}
}

// spread is what n numbers are to be multiplied with, given the sum of their
// squares.
func spread(squares float32, n int) float32 {
	return 1 / float32(math.Sqrt(float64(squares/float32(n))+tiny))
}

// sum runs in four lanes that are added at the end: one fixed order, and
// quicker than one lane.
func sum(x []float32) float32 {
	var a, b, c, d float32
	for ; len(x) >= 4; x = x[4:] {
		a, b, c, d = a+x[0], b+x[1], c+x[2], d+x[3]
	}
	return (a + b) + (c + d)
}

// squares is the sum of the squares, in four lanes too.
func squares(x []float32) float32 {
	var a, b, c, d float32
	for ; len(x) >= 4; x = x[4:] {
		a += float32(x[0] * x[0])
		b += float32(x[1] * x[1])
		c += float32(x[2] * x[2])
		d += float32(x[3] * x[3])
	}
	return (a + b) + (c + d)
}
