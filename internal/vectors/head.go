package vectors

import (
	"math"

	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
)

// head turns the summed features of a text into its vector.
type head struct {
	sum                                      dense.Factor
	bias                                     []float32
	deep0, deep1, skip1, deep2, skip3, deep3 dense.Factor
}

func newHead(m *model.Model, by dense.Multiplier) head {
	return head{dense.New(m.Sum, by), m.SumBias, dense.New(m.Deep0, by), dense.New(m.Deep1, by), dense.New(m.Skip1, by),
		dense.New(m.Deep2, by), dense.New(m.Skip3, by), dense.New(m.Deep3, by)}
}

// vectors computes the vectors, not yet of unit length, of texts given by the
// sums of their features, with the number of tokens that each sums.
func (h *head) vectors(sums [][]float32) [][]float32 {
	x := apply(&h.sum, sums)
	for i, y := range x {
		tokens := sums[i][model.Features]
		by := 1 / float32(math.Sqrt(float64(max(tokens, 1))))
		for k := range y {
			y[k] = float32((y[k] + float32(tokens*h.bias[k])) * by)
		}
	}
	hidden := merge(apply(&h.skip1, x), apply(&h.deep1, rectified(apply(&h.deep0, x))))
	hidden = rectified(hidden)
	out := merge(apply(&h.skip3, hidden), apply(&h.deep3, rectified(apply(&h.deep2, hidden))))
	for _, y := range out {
		for k, v := range y {
			y[k] = dense.Tanh(v)
		}
	}
	return out
}

// apply multiplies each vector by m; what a vector has beyond m.In is left out.
func apply(m *dense.Factor, x [][]float32) [][]float32 {
	var w dense.Whole
	w.Reset(len(x), m.In)
	for i, v := range x {
		w.Round(i, v[:m.In], m)
	}
	out := make([]float32, len(x)*m.Out)
	m.Times(out, &w)
	return dense.Cut(out, m.Out)
}

// merge adds each of b to its like of a.
func merge(a, b [][]float32) [][]float32 {
	for i := range a {
		dense.Add(a[i], b[i])
	}
	return a
}

func rectified(x [][]float32) [][]float32 {
	for _, v := range x {
		dense.Rectify(v)
	}
	return x
}
