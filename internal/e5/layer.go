package e5

import (
	"math"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// layer is one layer, ready for use.
type layer struct {
	by          [kinds]dense.Factor
	bias        [kinds][]float32
	after, last dense.Norm
	other       []float32 // what each head adds for pieces of the other claim; nil: there is none
	*curves
}

func newLayer(w *weights, c *change, by dense.Multiplier, bends *curves) layer {
	l := layer{bias: w.bias, after: w.after, last: w.last, curves: bends}
	for k, s := range shapes {
		l.by[k] = dense.New(merged(w.blocks[k], s, c, k), by)
	}
	if c != nil {
		l.other = c.other
	}
	return l
}

// apply runs pieces, Size numbers each, through the layer. Those from split on
// belong to the other claim.
func (l *layer) apply(x []float32, split int) []float32 {
	q, k, v := l.times(query, x), l.times(key, x), l.times(value, x)
	y := l.times(mixed, l.attend(q, k, v, split))
	finish(y, x, l.after)
	wide := l.times(widen, y)
	l.bendAll(wide)
	z := l.times(narrow, wide)
	finish(z, y, l.last)
	return z
}

// times multiplies each piece by a matrix and adds the bias.
func (l *layer) times(kind int, x []float32) []float32 {
	out, bias := l.by[kind].Apply(x), l.bias[kind]
	for i := 0; i < len(out); i += len(bias) {
		dense.Add(out[i:i+len(bias)], bias)
	}
	return out
}

// finish adds what a step began with and normalises each piece.
func finish(y, x []float32, n dense.Norm) {
	dense.Add(y, x)
	for i := 0; i < len(y); i += Size {
		dense.Normalise(y[i:i+Size], n)
	}
}

// attend gives each piece the values of the pieces it heeds, head by head
// (Vaswani et al. 2017, https://arxiv.org/abs/1706.03762).
func (l *layer) attend(q, k, v []float32, split int) []float32 {
	n := len(q) / Size
	out, scores := make([]float32, len(q)), make([]float32, n)
	for h := range heads {
		var other float32
		if l.other != nil {
			other = l.other[h]
		}
		at := h * perHead
		for i := range n {
			own := (*row)(q[i*Size+at:])
			for j := range n {
				scores[j] = heed(own, (*row)(k[j*Size+at:])) * scale
				if (i < split) != (j < split) {
					scores[j] += other
				}
			}
			l.shares(scores)
			blend((*row)(out[i*Size+at:]), v[at:], scores)
		}
	}
	return out
}

// scale keeps products of heads small.
var scale = float32(1 / math.Sqrt(perHead))
