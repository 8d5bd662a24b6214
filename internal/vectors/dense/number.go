package dense

import "math"

// Rectify sets what is below nought to nought.
func Rectify(x []float32) {
	for i, v := range x {
		x[i] = max(v, 0)
	}
}

// addAnywhere adds y to x.
func addAnywhere(x, y []float32) {
	y = y[:len(x)]
	for i := range x {
		x[i] += y[i]
	}
}

// Cut cuts a list into vectors of this width.
func Cut(list []float32, width int) [][]float32 {
	out := make([][]float32, len(list)/width)
	for i := range out {
		out[i] = list[i*width : (i+1)*width : (i+1)*width]
	}
	return out
}

// Unit brings x to length one.
func Unit(x []float32) {
	by := 1 / float32(math.Sqrt(float64(Dot(x, x))+tiny))
	for i, v := range x {
		x[i] = float32(v * by)
	}
}
