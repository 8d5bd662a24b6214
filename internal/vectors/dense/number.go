package dense

import "math"

// Rectify sets what is below nought to nought.
func Rectify(x []float32) {
	for i, v := range x {
		x[i] = max(v, 0)
	}
}

// Dot is the product of two vectors of one size.
func Dot(x, y []float32) float32 {
	n := whole(len(x))
	y = y[:len(x)]
	total := dot(x[:n], y[:n])
	for i := n; i < len(x); i++ {
		total += float32(x[i] * y[i])
	}
	return total
}

// lanes is in how many lanes a product of vectors is summed.
const lanes = 16

// whole is how many of n numbers fill lanes.
func whole(n int) int { return n / lanes * lanes }

// dotAnywhere is the product of two vectors of a multiple of lanes numbers.
func dotAnywhere(x, y []float32) float32 {
	var sums [lanes]float32
	for ; len(x) >= lanes; x, y = x[lanes:], y[lanes:] {
		a, b := (*[lanes]float32)(x), (*[lanes]float32)(y)
		for k := range sums {
			sums[k] += float32(a[k] * b[k])
		}
	}
	for n := lanes / 2; n > 0; n /= 2 {
		for k := range n {
			sums[k] += sums[k+n]
		}
	}
	return sums[0]
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
	by := 1 / float32(math.Sqrt(float64(squares(x))+tiny))
	for i, v := range x {
		x[i] = float32(v * by)
	}
}
