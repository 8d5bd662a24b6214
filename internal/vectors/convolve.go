package vectors

import "github.com/whosaid/whosaid/internal/vectors/model"

// layer is one convolution of one branch.
type layer struct {
	weights matrix
	bias    []float32
	window  model.Window
}

// products returns, for each of n inputs, its product with the weights of
// every place of the window, one after the other.
func (l *layer) products(n int, input func(i int) []float32) [][]float32 {
	x := newWhole(n, model.Channels)
	for i := range n {
		x.round(i, input(i), l.weights.levels)
	}
	all, out := l.weights.times(x), make([][]float32, n)
	for i := range out {
		out[i] = all[i*l.weights.Out : (i+1)*l.weights.Out]
	}
	return out
}

// at writes the layer's output at token t of n: the products of the tokens in
// the window, each at its place, plus bias, rectified, plus the input.
func (l *layer) at(dst []float32, t, n int, product func(t int) []float32, input []float32) {
	copy(dst, l.bias)
	for place := range l.window.Size {
		if from := t - l.window.Before + place; from >= 0 && from < n {
			add(dst, product(from)[place*model.Channels:(place+1)*model.Channels])
		}
	}
	rectify(dst)
	add(dst, input)
}

// stretch is how many tokens of a long text are convolved at once.
const stretch = 64

// reach is how far a convolution looks to either side.
const reach = 2

// sum returns the sum of the features of all tokens of a text, and behind it
// their number.
func (e *Encoder) sum(p pieces, text []int32) []float32 {
	at := make([]int, len(text))
	for t, row := range text {
		at[t] = p.index[row]
	}
	total := make([]float32, model.Features+1)
	total[model.Features] = float32(len(text))
	for from := 0; from < len(text); from += stretch {
		to := min(len(text), from+stretch)
		features := make([]float32, (to-from)*model.Features)
		for t := from; t < to; t++ {
			e.table.embedding(features[(t-from)*model.Features:][:model.Embedding], text[t])
		}
		for b := range e.second {
			e.convolve(p, at, b, from, to, features)
		}
		for ; len(features) > 0; features = features[model.Features:] {
			normalise(features[:model.Features], e.features)
			add(total[:model.Features], features)
		}
	}
	return total
}

// convolve fills in branch b of the features of tokens from to to.
func (e *Encoder) convolve(p pieces, at []int, b, from, to int, features []float32) {
	n := len(at)
	lo, hi := max(0, from-reach), min(n, to+reach)
	hidden := make([]float32, (hi-lo)*model.Channels)
	hiddenAt := func(i int) []float32 { return hidden[i*model.Channels : (i+1)*model.Channels] }
	for t := lo; t < hi; t++ {
		e.first[b].at(hiddenAt(t-lo), t, n, func(t int) []float32 { return p.first[at[t]][b] }, branch(p.start[at[t]], b))
	}
	products := e.second[b].products(hi-lo, hiddenAt)
	for t := from; t < to; t++ {
		dst := branch(features[(t-from)*model.Features+model.Embedding:], b)
		e.second[b].at(dst, t, n, func(t int) []float32 { return products[t-lo] }, hiddenAt(t-lo))
	}
}
