package vectors

import "github.com/whosaid/whosaid/internal/vectors/model"

// matrix is a model.Matrix ready for products with whole numbers.
type matrix struct {
	model.Matrix
	levels float32 // largest whole number in a vector, so that sums stay exact
}

// mostLevels is as fine as vectors are rounded; more would add nothing.
const mostLevels = 2047

func newMatrix(m model.Matrix) matrix {
	heaviest := 1
	for o := range m.Out {
		heaviest = max(heaviest, weight(m.Weights[o*m.In:(o+1)*m.In]))
	}
	return matrix{m, float32(min(mostLevels, (model.Exact-1)/heaviest))}
}

// weight is the sum of the absolute values.
func weight(row []int8) int {
	sum := 0
	for _, w := range row {
		sum += max(int(w), -int(w))
	}
	return sum
}

// whole is a list of vectors of whole numbers, each with a scale.
type whole struct {
	width   int
	numbers []float32
	scale   []float32
}

func newWhole(count, width int) whole {
	return whole{width, make([]float32, count*width), make([]float32, count)}
}

// row is vector i.
func (w whole) row(i int) []float32 { return w.numbers[i*w.width : (i+1)*w.width] }

// toWhole is added to a number below 2^22 and taken away again to round it to
// the nearest whole number, half to even.
const toWhole = 3 << 22

// round sets vector i to x, rounded to whole numbers up to levels.
func (w whole) round(i int, x []float32, levels float32) {
	var top float32
	for _, v := range x {
		top = max(top, max(v, -v))
	}
	row := w.row(i)
	if top == 0 {
		clear(row)
		w.scale[i] = 0
		return
	}
	w.scale[i] = top / levels
	up := levels / top
	for k, v := range x {
		row[k] = float32(float32(v*up)+toWhole) - toWhole
	}
}

// times returns the product of the matrix and each of the vectors: m.Out
// numbers for every vector.
func (m *matrix) times(x whole) []float32 {
	out := make([]float32, len(x.scale)*m.Out)
	rows := make([]float32, 4*m.In)
	for o := 0; o < m.Out; o += 4 {
		for i, w := range m.Weights[o*m.In : (o+4)*m.In] {
			rows[i] = float32(w)
		}
		for i, s := range x.scale {
			a, b, c, d := dot4(rows, x.row(i))
			y := out[i*m.Out+o:][:4]
			y[0] = float32(a * float32(s*m.Scale[o]))
			y[1] = float32(b * float32(s*m.Scale[o+1]))
			y[2] = float32(c * float32(s*m.Scale[o+2]))
			y[3] = float32(d * float32(s*m.Scale[o+3]))
		}
	}
	return out
}

// dot4 returns the products of x with four rows of weights. All are whole
// numbers, and so small that the sums are exact in any order.
func dot4(rows, x []float32) (a, b, c, d float32) {
	n := len(x)
	r0, r1, r2, r3 := rows[:n], rows[n:][:n], rows[2*n:][:n], rows[3*n:][:n]
	for i, v := range x {
		a += v * r0[i]
		b += v * r1[i]
		c += v * r2[i]
		d += v * r3[i]
	}
	return a, b, c, d
}
