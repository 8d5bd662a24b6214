package vectors

import (
	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
)

// layer is one convolution of one branch.
type layer struct {
	weights dense.Factor
	bias    []float32
	window  model.Window
}

// products returns, for each of n inputs, its product with the weights of
// every place of the window, one after the other.
func (l *layer) products(n int, input func(i int) []float32) [][]float32 {
	var x dense.Whole
	x.Reset(n, model.Channels)
	for i := range n {
		x.Round(i, input(i), &l.weights)
	}
	out := make([]float32, n*l.weights.Out)
	l.weights.Times(out, &x)
	return dense.Cut(out, l.weights.Out)
}

// output writes the layer's output for one token: the products of the tokens
// in the window, each at its place, plus bias, rectified, plus the input. The
// products of a token's neighbour are nil beyond the ends of the text.
func (l *layer) output(dst, input []float32, neighbour func(offset int) []float32) {
	copy(dst, l.bias)
	for place := range l.window.Size {
		if y := neighbour(place - l.window.Before); y != nil {
			dense.Add(dst, y[place*model.Channels:(place+1)*model.Channels])
		}
	}
	dense.Rectify(dst)
	dense.Add(dst, input)
}

// stretch is how many tokens of a long text are convolved at once.
const stretch = 64

// reach is how far a convolution looks to either side.
const reach = 2

// passage is a stretch of a text, from token from up to token to, and its
// features.
type passage struct {
	pieces   pieces
	text     []int // the place in pieces of each token of the text
	from, to int
	features [][]float32
}

// sum returns the sum of the features of all tokens of a text, and after it
// their number.
func (e *Encoder) sum(p pieces, text []int32) []float32 {
	places := make([]int, len(text))
	for t, row := range text {
		places[t] = p.index[row]
	}
	total := make([]float32, model.Features+1)
	total[model.Features] = float32(len(text))
	for from := 0; from < len(text); from += stretch {
		to := min(len(text), from+stretch)
		features := dense.Cut(make([]float32, (to-from)*model.Features), model.Features)
		for i, f := range features {
			e.table.embedding(f[:model.Embedding], text[from+i])
		}
		for b := range model.Branches {
			e.convolve(passage{p, places, from, to, features}, b)
		}
		for _, f := range features {
			dense.Normalise(f, e.features)
			dense.Add(total[:model.Features], f)
		}
	}
	return total
}

// convolve fills in branch b of the features of a passage.
func (e *Encoder) convolve(p passage, b int) {
	lo, hi := max(0, p.from-reach), min(len(p.text), p.to+reach)
	hidden := dense.Cut(make([]float32, (hi-lo)*model.Channels), model.Channels)
	for i, h := range hidden {
		e.first[b].output(h, branch(p.pieces.start[p.text[lo+i]], b), func(offset int) []float32 {
			if t := lo + i + offset; t >= 0 && t < len(p.text) {
				return p.pieces.first[p.text[t]][b]
			}
			return nil
		})
	}
	products := e.second[b].products(len(hidden), func(i int) []float32 { return hidden[i] })
	for i, f := range p.features {
		at := p.from - lo + i
		e.second[b].output(branch(f[model.Embedding:], b), hidden[at], func(offset int) []float32 {
			if t := at + offset; t >= 0 && t < len(products) {
				return products[t]
			}
			return nil
		})
	}
}
