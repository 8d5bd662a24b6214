package vectors

import (
	"slices"

	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
)

// layer is one convolution of one branch: its weights make, for each input,
// its product with every place of the window, one after the other.
type layer struct {
	weights dense.Factor
	bias    []float32
	window  model.Window
}

// output writes the layer's output for token t of n: the products of the
// tokens in the window, each at its place, plus bias, rectified, plus the
// input.
func (l *layer) output(dst, input []float32, t, n int, products func(t int) []float32) {
	var room [mostPlaces][]float32
	parts := room[:0]
	for place := range l.window.Size {
		if near := t + place - l.window.Before; near >= 0 && near < n {
			parts = append(parts, products(near)[place*model.Channels:][:model.Channels])
		}
	}
	dense.Activate(dst, input, l.bias, parts...)
}

// mostPlaces is the size of the largest window, and reach is how far it looks
// to either side.
const (
	mostPlaces = 5
	reach      = 2
)

// stretch is how many tokens are convolved at once.
const stretch = 64

// passage is a stretch of a text, from token from up to token to.
type passage struct {
	text     []int32 // places of its tokens among the pieces
	from, to int
	total    []float32 // what the features of the text add up to
}

// seen is what the passage sees of its text.
func (p *passage) seen() (from, to int) { return max(0, p.from-reach), min(len(p.text), p.to+reach) }

// desk is what one goroutine computes on, used again and again.
type desk struct {
	passages                   []passage
	features, hidden, products []float32
	whole                      dense.Whole
}

// sums writes the sum of the features of all tokens of each text.
func (e *Encoder) sums(totals [][]float32, p *pieces, texts [][]int32, d *desk) {
	tokens := 0
	for i, text := range texts {
		for from := 0; from < len(text); from += stretch {
			to := min(len(text), from+stretch)
			if tokens+to-from > stretch {
				e.convolve(p, d)
				tokens = 0
			}
			d.passages = append(d.passages, passage{text, from, to, totals[i]})
			tokens += to - from
		}
	}
	e.convolve(p, d)
}

// convolve adds the features of the passages on the desk to their sums, and
// clears the desk.
func (e *Encoder) convolve(p *pieces, d *desk) {
	d.features = d.features[:0]
	for _, s := range d.passages {
		for _, place := range s.text[s.from:s.to] {
			d.features = sized(d.features, len(d.features)+model.Features)
			e.table.embedding(d.features[len(d.features)-model.Features:][:model.Embedding], p.rows[place])
		}
	}
	for b := range model.Branches {
		e.hide(p, b, d)
		e.second[b].weights.Apply(d.products, d.hidden, &d.whole)
		e.show(b, d)
	}
	dense.Normalise(d.features, e.features)
	f := d.features
	for _, s := range d.passages {
		for range s.to - s.from {
			dense.Add(s.total, f[:model.Features])
			f = f[model.Features:]
		}
	}
	d.passages = d.passages[:0]
}

// hide computes the first convolution of a branch, for all that passages see,
// and makes room for the products of the second.
func (e *Encoder) hide(p *pieces, b int, d *desk) {
	d.hidden = d.hidden[:0]
	for _, s := range d.passages {
		products := func(t int) []float32 { return p.first[s.text[t]][b] }
		from, to := s.seen()
		for t := from; t < to; t++ {
			d.hidden = sized(d.hidden, len(d.hidden)+model.Channels)
			h := d.hidden[len(d.hidden)-model.Channels:]
			e.first[b].output(h, branch(p.start[s.text[t]], b), t, len(s.text), products)
		}
	}
	d.products = sized(d.products[:0], len(d.hidden)*e.first[b].window.Size)
}

// show computes the second convolution of a branch: features of the tokens of
// each passage.
func (e *Encoder) show(b int, d *desk) {
	width := e.second[b].weights.Out
	hidden, products, features := d.hidden, d.products, d.features
	for _, s := range d.passages {
		from, to := s.seen()
		for t := s.from; t < s.to; t++ {
			f := branch(features[model.Embedding:], b)
			e.second[b].output(f, hidden[(t-from)*model.Channels:][:model.Channels], t-from, to-from, func(t int) []float32 {
				return products[t*width:][:width]
			})
			features = features[model.Features:]
		}
		hidden, products = hidden[(to-from)*model.Channels:], products[(to-from)*width:]
	}
}

// sized makes a list this long; what it had stays.
func sized(list []float32, n int) []float32 { return slices.Grow(list, n-len(list))[:n] }
