package dense

import "golang.org/x/sys/cpu"

func scores(out []Eight, asks *Asks, keys []float32, width int, scale float32, extra *Eight) {
	if !cpu.X86.HasAVX2 {
		scoresAnywhere(out, asks, keys, width, scale, extra)
		return
	}
	scoresAVX2(&out[0][0], &asks[0][0], &keys[0], 4*width, len(out), scale, &extra[0])
}

func blend(out []float32, shares []Eight, p int, values []float32, width int) {
	if !cpu.X86.HasAVX2 {
		blendAnywhere(out, shares, p, values, width)
		return
	}
	blendAVX2(&out[0], &shares[0][p], &values[0], 4*width, len(shares))
}

func bend(c *Curve, x []float32) {
	if !quickly(x) {
		c.bendAnywhere(x)
		return
	}
	bendAVX2(&x[0], len(x), &c.values[0], uint32(len(c.values)-2), c.from, c.to, c.perUnit)
}

func shares(c *Curve, x []Eight) {
	if !cpu.X86.HasAVX2 {
		c.sharesAnywhere(x)
		return
	}
	sharesAVX2(&x[0][0], len(x), &c.values[0], uint32(len(c.values)-2), c.from, c.to, c.perUnit)
}
