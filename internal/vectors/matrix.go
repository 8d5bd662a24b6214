package vectors

import "github.com/whosaid/whosaid/internal/vectors/model"

// matrix is a model.Matrix ready for products with whole numbers.
type matrix struct {
	model.Matrix
	levels   float32 // largest whole number in a vector that keeps sums small
	multiply multiplier
}

// mostLevels is as fine as vectors are rounded; more would add nothing.
const mostLevels = 2047

func newMatrix(m model.Matrix, by multiplier) matrix {
	heaviest := 1
	for o := range m.Out {
		heaviest = max(heaviest, weight(m.Weights[o*m.In:(o+1)*m.In]))
	}
	return matrix{m, float32(min(mostLevels, (model.Exact-1)/heaviest)), by}
}

// weight is the sum of the absolute values.
func weight(row []int8) int {
	sum := 0
	for _, w := range row {
		sum += max(int(w), -int(w))
	}
	return sum
}

// times returns the product of the matrix and each of the vectors: m.Out
// numbers for every vector.
func (m *matrix) times(x whole) []float32 {
	out := make([]float32, len(x.scale)*m.Out)
	m.multiply(out, &m.Matrix, x)
	for i, by := range x.scale {
		y := out[i*m.Out:][:len(m.Scale)]
		for o, scale := range m.Scale {
			y[o] = float32(y[o] * float32(by*scale))
		}
	}
	return out
}
