package index

import (
	"math"

	"github.com/whosaid/whosaid/internal/parallel"
)

const (
	listSize = 250 // vectors in a list, on average
	rounds   = 6   // of moving centres
	sample   = 40  // vectors looked at for each centre
	part     = 100 // of all lists, is searched for a vector, besides as many as hold few vectors
)

// sort sorts the vectors into lists around centres.
func (x *index) sort() {
	n := (len(x.vectors) + listSize - 1) / listSize
	x.centres = x.cluster(n)
	x.packed = pack(x.centres, upTo(n), x.width)
	x.probes = min(n, Few/listSize+n/part)
	near := x.nearest(&x.packed, x.vectors)
	ids := make([][]int32, n)
	for id, c := range near {
		ids[c] = append(ids[c], int32(id))
	}
	x.lists = parallel.Map(n, func(i int) list { return pack(x.vectors, ids[i], x.width) })
}

// cluster returns n centres of unit length, found by spherical k-means on
// some of the vectors: Dhillon and Modha 2001,
// https://doi.org/10.1023/A:1007612920971. A centre left without vectors stays.
func (x *index) cluster(n int) [][]float32 {
	some := spread(x.vectors, n*sample)
	centres := spread(some, n)
	for range rounds {
		packed, of := pack(centres, upTo(n), x.width), make([][]int32, n)
		for i, c := range x.nearest(&packed, some) {
			of[c] = append(of[c], int32(i))
		}
		centres = parallel.Map(n, func(c int) []float32 {
			if m := mean(some, of[c]); m != nil {
				return m
			}
			return centres[c]
		})
	}
	return centres
}

// upTo is the numbers below n.
func upTo(n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(i)
	}
	return out
}

// nearest returns for each vector the centre nearest to it.
func (x *index) nearest(centres *list, all [][]float32) []int32 {
	out := make([]int32, len(all))
	parallel.Do((len(all)+batch-1)/batch, func(k int) {
		from, to := k*batch, min(len(all), (k+1)*batch)
		queries, every := make([]query, to-from), make([]int32, to-from)
		for i := range queries {
			queries[i], every[i] = newQuery(all[from+i], x.width), int32(i)
		}
		found := newBests(to-from, 1)
		scan(x.by, centres, x.width, queries, every, found)
		for i, f := range found {
			out[from+i] = f.kept[0].id
		}
	})
	return out
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

// mean is the direction of the sum of some vectors; nil when it has none.
func mean(all [][]float32, which []int32) []float32 {
	if len(which) == 0 {
		return nil
	}
	sum := make([]float32, len(all[0]))
	for _, i := range which {
		for k, v := range all[i] {
			sum[k] += v
		}
	}
	var squares float64
	for _, v := range sum {
		squares += float64(v) * float64(v)
	}
	if squares == 0 {
		return nil
	}
	by := 1 / math.Sqrt(squares)
	for k, v := range sum {
		sum[k] = float32(float64(v) * by)
	}
	return sum
}
