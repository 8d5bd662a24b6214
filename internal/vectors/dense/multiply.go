package dense

// Multiplier writes to out, for each vector of x, its products with all rows
// of m, scaled, plus the bias. Before that all sums are whole numbers below 2^24, so every
// way to compute them gives the same bits.
type Multiplier func(out []float32, m *Factor, x *Whole)

// rowsAtOnce is how many rows of a matrix are multiplied at once.
const rowsAtOnce = 8

// shift sets two whole numbers apart in one float64: sums of products stay
// below 2^24, so lower + upper*shift is exact and can be taken apart again.
// One multiplication so does the work of two.
const shift = 1 << 26

// Anywhere is the multiplier for any processor.
func Anywhere(out []float32, m *Factor, x *Whole) {
	pairs := make([]float64, rowsAtOnce/2*m.In)
	for o := 0; o < m.Out; o += rowsAtOnce {
		pair(pairs, m.Weights[o*m.In:(o+rowsAtOnce)*m.In])
		for i := range x.Scale {
			a, b, c, d := dots(pairs, x.Row(i))
			sums := out[i*m.Out+o:][:rowsAtOnce]
			sums[0], sums[1] = apart(a)
			sums[2], sums[3] = apart(b)
			sums[4], sums[5] = apart(c)
			sums[6], sums[7] = apart(d)
			for k, scale := range m.Scale[o : o+rowsAtOnce] {
				sums[k] = float32(sums[k]*float32(x.Scale[i]*scale)) + m.bias[o+k]
			}
		}
	}
}

// pair sets each row of weights and the one below it together.
func pair(pairs []float64, weights []int8) {
	n := len(weights) / rowsAtOnce
	for k := range rowsAtOnce / 2 {
		lower, upper := weights[2*k*n:][:n], weights[(2*k+1)*n:][:n]
		for i, w := range lower {
			pairs[k*n+i] = float64(w) + float64(upper[i])*shift
		}
	}
}

// dots multiplies x with four rows of pairs.
func dots(pairs []float64, x []int16) (a, b, c, d float64) {
	n := len(x)
	r0, r1, r2, r3 := pairs[:n], pairs[n:][:n], pairs[2*n:][:n], pairs[3*n:][:n]
	for i, v := range x {
		f := float64(v)
		a += f * r0[i]
		b += f * r1[i]
		c += f * r2[i]
		d += f * r3[i]
	}
	return a, b, c, d
}

// toShift is to shift what toWhole is to one.
const toShift = 3 << 51 * shift

// apart takes a sum of pairs apart.
func apart(sum float64) (lower, upper float32) {
	multiple := float64(sum+toShift) - toShift
	return float32(sum - multiple), float32(multiple / shift)
}
