package e5

import (
	"math"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// layer is one layer, ready for use.
type layer struct {
	by          [kinds]dense.Factor
	after, last dense.Norm
	other       [heads]float32 // what each head adds for pieces of the other claim
	*curves
}

func newLayer(w *weights, c *change, by dense.Multiplier, bends *curves) layer {
	l := layer{after: w.after, last: w.last, curves: bends}
	for k, s := range shapes {
		l.by[k] = dense.New(merged(w.blocks[k], s, c.gain(k, by)), by).Plus(w.bias[k])
	}
	if c != nil {
		copy(l.other[:], c.other)
	}
	return l
}

// apply runs the pieces on the desk through the layer.
func (l *layer) apply(d *desk) {
	for k, to := range [][]float32{query: d.query, key: d.key, value: d.value} {
		l.by[k].Apply(to, d.x, &d.whole)
	}
	for _, s := range d.spans {
		l.attend(s, d)
	}
	y := d.query[:len(d.x)] // all are answered
	l.by[mixed].Apply(y, d.heeded[:len(d.x)], &d.whole)
	finish(y, d.x, l.after)
	l.by[widen].Apply(d.wide, y, &d.whole)
	l.bend.Bend(d.wide)
	l.by[narrow].Apply(d.x, d.wide, &d.whole)
	finish(d.x, y, l.last)
}

// finish adds what a step began with and normalises each piece.
func finish(y, x []float32, n dense.Norm) {
	dense.Add(y, x)
	dense.Normalise(y, n)
}

// scale keeps products of heads small.
var scale = float32(1 / math.Sqrt(perHead))

// attend gives each piece of a span the values of the pieces it heeds, head by
// head and some pieces side by side (Vaswani et al. 2017,
// https://arxiv.org/abs/1706.03762).
func (l *layer) attend(s span, d *desk) {
	first, second := d.scores[:s.split-s.from], d.scores[s.split-s.from:s.to-s.from]
	for h := range heads {
		at := h * perHead
		for i := s.from; i < s.to; i += len(dense.Eight{}) {
			n := min(len(dense.Eight{}), s.to-i)
			d.asks.Ask(d.query[i*Size+at:(i+n)*Size], Size)
			toFirst, toSecond := extras(l.other[h], s.split-i)
			dense.Scores(first, &d.asks, d.key[s.from*Size+at:], Size, scale, &toFirst)
			dense.Scores(second, &d.asks, d.key[s.split*Size+at:], Size, scale, &toSecond)
			shares := d.scores[:s.to-s.from]
			l.decay.Shares(shares)
			dense.Blend(d.heeded[i*Size+at:], n, shares, d.value[s.from*Size+at:], Size)
		}
	}
}

// extras are what is added to the scores of eight pieces for the pieces of the
// first claim and for those of the second, to which the pieces from split on
// belong.
func extras(other float32, split int) (first, second dense.Eight) {
	for p := range first {
		if p < split {
			second[p] = other
		} else {
			first[p] = other
		}
	}
	return first, second
}
