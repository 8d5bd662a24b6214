package vectors

// rows is how many rows of a matrix are multiplied at once.
const rows = 8

// shift sets two whole numbers apart in one float64: sums of products stay
// below 2^24, so lower + upper*shift is exact and can be taken apart again.
// One multiplication so does the work of two.
const shift = 1 << 26

// multiply hands on the sums of products of rows o to o+rows-1 with vector i,
// for all o and i.
func multiply(m *matrix, x whole, give func(o, i int, sums *[rows]float32)) {
	pairs := make([]float64, rows/2*m.In)
	var sums [rows]float32
	for o := 0; o < m.Out; o += rows {
		for pair := range rows / 2 {
			lower := m.Weights[(o+2*pair)*m.In:][:m.In]
			upper := m.Weights[(o+2*pair+1)*m.In:][:m.In]
			for i, w := range lower {
				pairs[pair*m.In+i] = float64(int(w) + int(upper[i])*shift)
			}
		}
		for i := range x.scale {
			a, b, c, d := products(pairs, x.row(i))
			for k, sum := range [rows / 2]float64{a, b, c, d} {
				sums[2*k], sums[2*k+1] = apart(sum)
			}
			give(o, i, &sums)
		}
	}
}

// products multiplies x with four rows of pairs.
func products(pairs []float64, x []int16) (a, b, c, d float64) {
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
