package vectors

// whole is a list of vectors of whole numbers, each with a scale.
type whole struct {
	width   int
	numbers []int16
	scale   []float32
}

func newWhole(count, width int) whole {
	return whole{width, make([]int16, count*width), make([]float32, count)}
}

// row is vector i.
func (w whole) row(i int) []int16 { return w.numbers[i*w.width : (i+1)*w.width] }

// toWhole is added to a number below 2^22 and taken away again to round it to
// the nearest whole number, half to even.
const toWhole = 3 << 22

// round sets vector i to x, rounded to whole numbers up to levels.
func (w whole) round(i int, x []float32, levels float32) {
	var top float32
	for _, v := range x {
		top = max(top, max(v, -v))
	}
	row := w.row(i)[:len(x)]
	if top == 0 {
		clear(row)
		w.scale[i] = 0
		return
	}
	w.scale[i] = top / levels
	up := levels / top
	for k, v := range x {
		row[k] = int16(float32(float32(v*up)+toWhole) - toWhole)
	}
}
