package dense

import "math"

// Curve is a function as a table of its values, between which it is straight.
type Curve struct {
	from, to, perUnit float32
	values            []float32
}

const (
	perUnit = 256
	grain   = 1 << 22 // values are multiples of 1/grain
)

// NewCurve makes a table of f between two whole numbers. Values are rounded
// so that every machine makes the same table.
func NewCurve(from, to int, f func(float64) float64) Curve {
	c := Curve{float32(from), float32(to), perUnit, make([]float32, (to-from)*perUnit+2)}
	for i := range c.values {
		c.values[i] = float32(math.RoundToEven(f(float64(from)+float64(i)/perUnit)*grain) / grain)
	}
	return c
}

// at is the value for x, which must lie within the table.
func (c *Curve) at(x float32) float32 {
	t := float32((x - c.from) * c.perUnit)
	i := int(t)
	a, b := c.values[i], c.values[i+1]
	return a + float32((b-a)*(t-float32(i)))
}

// Bend sets each number to the curve's value there. Numbers below the table
// become nought, those above it stay.
func (c *Curve) Bend(x []float32) { bend(c, x) }

// Shares turns the scores of eight pieces into shares of one (softmax), by a
// curve of how fast shares fall below the highest score of the piece; beyond
// the table they are nought.
func (c *Curve) Shares(x []Eight) {
	if len(x) > 0 {
		shares(c, x)
	}
}

func (c *Curve) bendAnywhere(x []float32) {
	for i, v := range x {
		switch {
		case v <= c.from:
			x[i] = 0
		case v < c.to:
			x[i] = c.at(v)
		}
	}
}

func (c *Curve) sharesAnywhere(x []Eight) {
	for p := range len(Eight{}) {
		top := x[0][p]
		for j := range x {
			top = max(top, x[j][p])
		}
		var sum float32
		for j := range x {
			share := float32(0)
			if below := top - x[j][p]; below < c.to {
				share = c.at(below)
			}
			x[j][p] = share
			sum += share
		}
		for j := range x {
			x[j][p] /= sum
		}
	}
}
