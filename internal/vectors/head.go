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
// sums of their features.
func (h *head) vectors(sums []float32, texts [][]int32, w *dense.Whole) []float32 {
	apply := func(m *dense.Factor, x []float32) []float32 {
		out := make([]float32, len(texts)*m.Out)
		m.Apply(out, x, w)
		return out
	}
	x := apply(&h.sum, sums)
	for i, y := range dense.Cut(x, h.sum.Out) {
		tokens := float32(len(texts[i]))
		by := 1 / float32(math.Sqrt(float64(max(tokens, 1))))
		for k := range y {
			y[k] = float32((y[k] + float32(tokens*h.bias[k])) * by)
		}
	}
	hidden := rectified(merged(apply(&h.skip1, x), apply(&h.deep1, rectified(apply(&h.deep0, x)))))
	out := merged(apply(&h.skip3, hidden), apply(&h.deep3, rectified(apply(&h.deep2, hidden))))
	dense.Tanh(out)
	return out
}

func merged(a, b []float32) []float32 {
	dense.Add(a, b)
	return a
}

func rectified(x []float32) []float32 {
	dense.Rectify(x)
	return x
}
