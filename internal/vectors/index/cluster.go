package index

import "math"

const (
	rounds = 5  // of moving centres
	sample = 40 // vectors looked at for each centre
)

// cluster returns n centres of unit length for vectors, found by spherical
// k-means on every so many of them: Dhillon and Modha 2001,
// https://doi.org/10.1023/A:1007612920971. A centre left without vectors stays.
func cluster(all [][]float32, n int) [][]float32 {
	some := spread(all, n*sample)
	centres := make([][]float32, n)
	for i, v := range spread(some, n) {
		centres[i] = append([]float32(nil), v...)
	}
	for range rounds {
		sums := make([][]float32, n)
		for i, c := range newBlock(centres).nearest(some) {
			if sums[c] == nil {
				sums[c] = make([]float32, len(some[i]))
			}
			for k, x := range some[i] {
				sums[c][k] += x
			}
		}
		for c, s := range sums {
			if s != nil && unit(s) {
				centres[c] = s
			}
		}
	}
	return centres
}

// spread returns n vectors, or all when there are fewer, at equal distances.
func spread(all [][]float32, n int) [][]float32 {
	n = min(n, len(all))
	out := make([][]float32, n)
	for i := range out {
		out[i] = all[i*len(all)/n]
	}
	return out
}

// unit brings v to length one and tells whether it has a direction.
func unit(v []float32) bool {
	var squares float64
	for _, x := range v {
		squares += float64(x) * float64(x)
	}
	if squares == 0 {
		return false
	}
	by := 1 / math.Sqrt(squares)
	for i, x := range v {
		v[i] = float32(float64(x) * by)
	}
	return true
}
