//go:build !amd64

package dense

func scores(out []Eight, asks *Asks, keys []float32, width int, scale float32, extra *Eight) {
	scoresAnywhere(out, asks, keys, width, scale, extra)
}

func blend(out []float32, shares []Eight, p int, values []float32, width int) {
	blendAnywhere(out, shares, p, values, width)
}

func bend(c *Curve, x []float32) { c.bendAnywhere(x) }

func shares(c *Curve, x []Eight) { c.sharesAnywhere(x) }
