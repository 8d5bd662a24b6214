// Package index finds the nearest neighbours of every vector among many. Few
// vectors are compared all with all. Many are sorted into lists around
// centres first, and each is compared with the lists nearest to it (inverted
// lists: Jégou et al. 2011, https://doi.org/10.1109/TPAMI.2010.57). Vectors of
// one list search much the same lists, so that they are compared in tiles, as
// matrices are multiplied, on numbers rounded to seven bits; the best are
// compared again exactly.
//
// The answer is the same, to the bit, on every processor and for any number of
// cores: products are sums of whole numbers.
package index

import (
	"cmp"
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Neighbour is a vector near another one.
type Neighbour struct {
	At     int     // its place among the vectors
	Cosine float64 // from -1 to 1, rounded to six decimals
}

// Neighbours returns for each vector the k others nearest to it, the nearest
// first, those of equal cosine in order. Vectors have unit length and one
// size, of at most 1,024 numbers. Among up to Few vectors none is missed but
// by a hair; among more about one in a hundred may be.
func Neighbours(all [][]float32, k int) [][]Neighbour {
	return newIndex(all, quickest()).neighbours(k)
}

// Few is how many vectors are all compared with all.
const Few = 20000

const (
	spare = 10  // vectors compared exactly, over those wanted
	batch = 256 // vectors that search together
)

// index is vectors sorted into lists.
type index struct {
	vectors [][]float32
	width   int
	lists   []list
	centres [][]float32 // one of each list; none among few vectors: every list is searched
	packed  list        // the centres
	probes  int         // lists searched for a vector
	by      tiler
}

func newIndex(all [][]float32, by tiler) *index {
	x := &index{vectors: all, by: by}
	if len(all) == 0 {
		return x
	}
	x.width = (len(all[0]) + group - 1) / group * group
	if len(all) <= Few {
		x.lists = x.inOrder()
		return x
	}
	x.sort()
	return x
}

// inOrder cuts the vectors into lists as they come.
func (x *index) inOrder() []list {
	parts := slices.Collect(slices.Chunk(upTo(len(x.vectors)), batch))
	return parallel.Map(len(parts), func(i int) list { return pack(x.vectors, parts[i], x.width) })
}

// neighbours searches for all vectors, list by list.
func (x *index) neighbours(k int) [][]Neighbour {
	out := make([][]Neighbour, len(x.vectors))
	parallel.Do(len(x.lists), func(i int) {
		for ids := range slices.Chunk(x.lists[i].ids, batch) {
			found := x.search(i, ids, 1+k+spare)
			for q, id := range ids {
				out[id] = x.exact(id, found[q].kept, k)
			}
		}
	})
	return out
}

// exact compares a vector with those found for it, and keeps the k nearest.
func (x *index) exact(id int32, found []scored, k int) []Neighbour {
	near := make([]Neighbour, 0, len(found))
	for _, f := range found {
		if f.id != id {
			near = append(near, Neighbour{int(f.id), cosine(x.vectors[id], x.vectors[f.id])})
		}
	}
	slices.SortFunc(near, func(a, b Neighbour) int {
		return cmp.Or(cmp.Compare(b.Cosine, a.Cosine), cmp.Compare(a.At, b.At))
	})
	return slices.Clone(near[:min(max(k, 0), len(near))])
}

// cosine multiplies in four sums of a fixed order. Products of two float32
// are exact in a float64, so no processor can round them otherwise.
func cosine(a, b []float32) float64 {
	var s0, s1, s2, s3 float64
	b = b[:len(a)]
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += float64(a[i]) * float64(b[i])
		s1 += float64(a[i+1]) * float64(b[i+1])
		s2 += float64(a[i+2]) * float64(b[i+2])
		s3 += float64(a[i+3]) * float64(b[i+3])
	}
	for ; i < len(a); i++ {
		s0 += float64(a[i]) * float64(b[i])
	}
	return max(-1, min(1, math.RoundToEven(((s0+s1)+(s2+s3))*1e6)/1e6))
}
