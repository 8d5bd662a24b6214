package dense

import "math"

// Tanh puts for each number its hyperbolic tangent, to about ten digits. The
// one in package math may differ in its last digit between processors.
func Tanh(x []float32) {
	n := whole(len(x))
	tanh(x[:n])
	tanhAnywhere(x[n:])
}

func tanhAnywhere(x []float32) {
	for i, v := range x {
		a := math.Abs(float64(v))
		t := 1 - 2/(exp(a*twice)+1)
		x[i] = float32(math.Copysign(t, float64(v)))
	}
}

// squarings is how often a power of e is squared to make that of a number
// that is two to the power of it as large.
const squarings = 6

// twice makes of a number what exp needs for the power of its double.
const twice = 2.0 / (1 << squarings)

// series are the terms of e to the power of x, from that of x^10 down.
type series [11]float64

func newSeries() series {
	return series{1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040, 1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 1.0 / 2, 1, 1}
}

// exp is e to the power of 64 x, for x from 0 to a third; beyond, it is some
// large number.
func exp(x float64) float64 {
	terms := newSeries()
	e := terms[0]
	for _, c := range terms[1:] {
		e = float64(e*x) + c
	}
	for range squarings {
		e = float64(e * e)
	}
	return e
}
