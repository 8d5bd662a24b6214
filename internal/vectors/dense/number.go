package dense

import "math"

// Rectify sets what is below nought to nought.
func Rectify(x []float32) {
	for i, v := range x {
		x[i] = max(v, 0)
	}
}

// addAnywhere adds y to x.
func addAnywhere(x, y []float32) {
	y = y[:len(x)]
	for i := range x {
		x[i] += y[i]
	}
}

// Cut cuts a list into vectors of this width.
func Cut(list []float32, width int) [][]float32 {
	out := make([][]float32, len(list)/width)
	for i := range out {
		out[i] = list[i*width : (i+1)*width : (i+1)*width]
	}
	return out
}

// Unit brings x to length one.
func Unit(x []float32) {
	by := 1 / float32(math.Sqrt(float64(Dot(x, x))+tiny))
	for i, v := range x {
		x[i] = float32(v * by)
	}
}

// Tanh is the hyperbolic tangent, to about ten digits. The one in package
// math may differ in its last digit between processors.
func Tanh(x float32) float32 {
	a := math.Abs(float64(x))
	if a > 10 {
		return float32(math.Copysign(1, float64(x)))
	}
	t := 1 - 2/(exp(2*a)+1)
	return float32(math.Copysign(t, float64(x)))
}

// exp is e to the power of x, for x from 0 to 20: a Taylor series at x/64,
// squared six times.
func exp(x float64) float64 {
	x /= 64
	e := 1.0 / 3628800
	for _, c := range [...]float64{1.0 / 362880, 1.0 / 40320, 1.0 / 5040, 1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 1.0 / 2, 1, 1} {
		e = float64(e*x) + c
	}
	for range 6 {
		e = float64(e * e)
	}
	return e
}
