// Package dense multiplies rounded matrices and vectors so that every
// processor gives the same bits: products are sums of whole numbers that a
// float32 holds exactly, and all other sums have one fixed order, with every
// product converted so that it is never fused with the addition after it.
package dense

// Exact is the bound below which every whole number is a float32. Products
// of a row of weights are kept within it, so that they are exact whatever the
// order of their sum.
const Exact = 1 << 24

// Matrix holds Out rows of In weights. Weight i of row o is
// Weights[o*In+i] * Scale[o]. Out is a multiple of eight, In of sixteen.
type Matrix struct {
	Out, In int
	Scale   []float32
	Weights []int8
}

// Factor is a matrix ready for products with whole numbers.
type Factor struct {
	Matrix
	panels   []int16   // the weights in the order in which kernels read them
	scale    []float32 // Scale, made up to as many rows
	bias     []float32 // what is added to each product, made up likewise
	levels   float32   // largest whole number in a vector that keeps sums small
	multiply Multiplier
}

// mostLevels is as fine as vectors are rounded; more would add nothing.
const mostLevels = 2047

// New makes a matrix ready for products.
func New(m Matrix, by Multiplier) Factor {
	heaviest := 1
	for o := range m.Out {
		heaviest = max(heaviest, weight(m.Weights[o*m.In:(o+1)*m.In]))
	}
	scale, bias := make([]float32, upTo(m.Out, wholeRows)), make([]float32, upTo(m.Out, wholeRows))
	copy(scale, m.Scale)
	return Factor{m, panelsOf(&m), scale, bias, float32(min(mostLevels, (Exact-1)/heaviest)), by}
}

// Plus returns a factor whose products have this bias added, which has Out
// numbers.
func (m Factor) Plus(bias []float32) Factor {
	m.bias = make([]float32, len(m.scale))
	copy(m.bias, bias)
	return m
}

// weight is the sum of the absolute values.
func weight(row []int8) int {
	sum := 0
	for _, w := range row {
		sum += max(int(w), -int(w))
	}
	return sum
}

// Times writes the product of the matrix and each of the vectors to out: Out
// numbers for every vector.
func (m *Factor) Times(out []float32, x *Whole) { m.multiply(out[:len(x.Scale)*m.Out], m, x) }

// Apply rounds vectors of In numbers, which follow each other in x, into w,
// and writes the product with each to out: Out numbers for every vector.
func (m *Factor) Apply(out, x []float32, w *Whole) {
	w.Reset(len(x)/m.In, m.In)
	for i := range w.Scale {
		w.Round(i, x[i*m.In:(i+1)*m.In], m)
	}
	m.Times(out, w)
}
