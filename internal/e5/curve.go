package e5

import "math"

// curve is a function as a table of its values, between which it is straight.
// Values are rounded so that every machine makes the same table.
type curve struct {
	from, perUnit float32
	values        []float32
}

const (
	perUnit = 256
	grain   = 1 << 22 // values are multiples of 1/grain
)

func newCurve(from, to float64, f func(float64) float64) curve {
	c := curve{float32(from), perUnit, make([]float32, int((to-from)*perUnit)+2)}
	for i := range c.values {
		c.values[i] = float32(math.RoundToEven(f(from+float64(i)/perUnit)*grain) / grain)
	}
	return c
}

// at is the value for x, which must lie within the table.
func (c *curve) at(x float32) float32 {
	t := float32((x - c.from) * c.perUnit)
	i := int(t)
	a, b := c.values[i], c.values[i+1]
	return a + float32((b-a)*(t-float32(i)))
}

// curves are the two functions that layers need.
type curves struct{ bend, decay curve }

// reach is how far from nought the bend is no straight line, and tail where
// decay is as good as nought.
const (
	reach = 6
	tail  = 16
)

func newCurves() curves {
	return curves{
		bend:  newCurve(-reach, reach, func(x float64) float64 { return x * (1 + math.Erf(x/math.Sqrt2)) / 2 }),
		decay: newCurve(0, tail, func(x float64) float64 { return math.Exp(-x) }),
	}
}

// bendAll applies the Gaussian error linear unit (Hendrycks and Gimpel 2016,
// https://arxiv.org/abs/1606.08415).
func (c *curves) bendAll(x []float32) {
	for i, v := range x {
		switch {
		case v <= -reach:
			x[i] = 0
		case v < reach:
			x[i] = c.bend.at(v)
		}
	}
}

// shares turns scores into shares of one (softmax).
func (c *curves) shares(x []float32) {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	var sum float32
	for i, v := range x {
		x[i] = 0
		if d := top - v; d < tail {
			x[i] = c.decay.at(d)
		}
		sum += x[i]
	}
	for i, v := range x {
		x[i] = v / sum
	}
}
