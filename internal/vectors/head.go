package vectors

import (
	"math"

	"github.com/whosaid/whosaid/internal/vectors/model"
)

// head turns the summed features of a text into its vector.
type head struct {
	sum                                      matrix
	bias                                     []float32
	deep0, deep1, skip1, deep2, skip3, deep3 matrix
}

func newHead(m *model.Model, by multiplier) head {
	return head{newMatrix(m.Sum, by), m.SumBias, newMatrix(m.Deep0, by), newMatrix(m.Deep1, by), newMatrix(m.Skip1, by),
		newMatrix(m.Deep2, by), newMatrix(m.Skip3, by), newMatrix(m.Deep3, by)}
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
			y[k] = tanh(v)
		}
	}
	return out
}

// apply multiplies each vector by m; what a vector has beyond m.In is left out.
func apply(m *matrix, x [][]float32) [][]float32 {
	w := newWhole(len(x), m.In)
	for i, v := range x {
		w.round(i, v[:m.In], m.levels)
	}
	return cut(m.times(w), m.Out)
}

// merge adds each of b to its like of a.
func merge(a, b [][]float32) [][]float32 {
	for i := range a {
		add(a[i], b[i])
	}
	return a
}

func rectified(x [][]float32) [][]float32 {
	for _, v := range x {
		rectify(v)
	}
	return x
}
