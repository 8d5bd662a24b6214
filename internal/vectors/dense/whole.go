package dense

import "slices"

// Whole is a list of vectors of whole numbers, each with a scale. It can be
// used again and again.
type Whole struct {
	width   int
	numbers []int16
	Scale   []float32 // what a vector's numbers are to be multiplied with
}

// Reset makes room for count vectors of width numbers, whatever they are.
func (w *Whole) Reset(count, width int) {
	whole := upTo(count, wholeCount)
	w.width = width
	w.numbers = slices.Grow(w.numbers[:0], whole*width)[:whole*width]
	w.Scale = slices.Grow(w.Scale[:0], whole)[:count]
}

// Row is vector i.
func (w *Whole) Row(i int) []int16 { return w.numbers[i*w.width : (i+1)*w.width] }

// toWhole is added to a number below 2^22 and taken away again to round it to
// the nearest whole number, half to even.
const toWhole = 3 << 22

// Round sets vector i to x, rounded as finely as a product with this factor
// allows.
func (w *Whole) Round(i int, x []float32, with *Factor) { w.round(i, x, with.levels) }

// round sets vector i to x, rounded to whole numbers up to levels.
func (w *Whole) round(i int, x []float32, levels float32) {
	row, top := w.Row(i)[:len(x)], top(x)
	if top == 0 {
		clear(row)
		w.Scale[i] = 0
		return
	}
	w.Scale[i] = top / levels
	round(row, x, levels/top)
}

// topAnywhere is the largest absolute value.
func topAnywhere(x []float32) (top float32) {
	for _, v := range x {
		top = max(top, max(v, -v))
	}
	return top
}

// roundAnywhere writes x times up to row, rounded.
func roundAnywhere(row []int16, x []float32, up float32) {
	for k, v := range x {
		row[k] = int16(float32(float32(v*up)+toWhole) - toWhole)
	}
}
