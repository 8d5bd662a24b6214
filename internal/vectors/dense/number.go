package dense

import "math"

// Sums below run in four lanes that are added at the end: one fixed order,
// and quicker than one lane.

func sum(x []float32) float32 {
	var a, b, c, d float32
	for ; len(x) >= 4; x = x[4:] {
		a, b, c, d = a+x[0], b+x[1], c+x[2], d+x[3]
	}
	return (a + b) + (c + d)
}

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

// Norm is the gain and bias of a layer normalisation.
type Norm struct{ Gain, Bias []float32 }

// tiny keeps a division by the spread of equal numbers finite.
const tiny = 1e-12

// Normalise gives x mean nought and variance one, then the gain and bias of
// n; see Ba et al. 2016, https://arxiv.org/abs/1607.06450.
func Normalise(x []float32, n Norm) {
	size := float32(len(x))
	mean := sum(x) / size
	for i := range x {
		x[i] -= mean
	}
	by := 1 / float32(math.Sqrt(float64(squares(x)/size)+tiny))
	gain, bias := n.Gain[:len(x)], n.Bias[:len(x)]
	for i, v := range x {
		x[i] = float32(float32(v*by)*gain[i]) + bias[i]
	}
}

// Rectify sets what is below nought to nought.
func Rectify(x []float32) {
	for i, v := range x {
		x[i] = max(v, 0)
	}
}

// Dot is the product of two vectors of one size.
func Dot(x, y []float32) float32 {
	whole := len(x) / lanes * lanes
	y = y[:len(x)]
	total := dot(x[:whole], y[:whole])
	for i := whole; i < len(x); i++ {
		total += float32(x[i] * y[i])
	}
	return total
}

// lanes is in how many lanes a product of vectors is summed.
const lanes = 16

// dotAnywhere is the product of two vectors of a multiple of lanes numbers.
func dotAnywhere(x, y []float32) float32 {
	var sums [lanes]float32
	for ; len(x) >= lanes; x, y = x[lanes:], y[lanes:] {
		a, b := (*[lanes]float32)(x), (*[lanes]float32)(y)
		for k := range sums {
			sums[k] += float32(a[k] * b[k])
		}
	}
	for n := lanes / 2; n > 0; n /= 2 {
		for k := range n {
			sums[k] += sums[k+n]
		}
	}
	return sums[0]
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
	by := 1 / float32(math.Sqrt(float64(squares(x))+tiny))
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
	e := 1.0
	for k := 10.0; k > 0; k-- {
		e = 1 + float64(x*e)/k
	}
	for range 6 {
		e = float64(e * e)
	}
	return e
}
