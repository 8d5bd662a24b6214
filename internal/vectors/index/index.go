// Package index finds the nearest neighbours of vectors among many. Vectors
// are sorted into lists around centres, rounded to bytes, and compared with
// the lists nearest to them; the best are compared again exactly. See Jégou
// et al. 2011, https://doi.org/10.1109/TPAMI.2010.57, on inverted lists.
package index

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors"
)

// Neighbour is a vector near another one.
type Neighbour struct {
	At     int     // its place among the vectors
	Cosine float64 // from -1 to 1, rounded to six decimals
}

const (
	listSize = 250 // vectors in a list, on average
	probes   = 64  // lists searched for a vector
	again    = 4   // vectors compared exactly, for each one wanted
)

// Index holds vectors sorted into lists.
type Index struct {
	vectors [][]float32
	centres block
	lists   []list
}

// list is the vectors nearest to one centre.
type list struct {
	block block
	ids   []int32
}

// Neighbours returns for each vector the k others nearest to it with a cosine
// of at least from, the nearest first, those of equal cosine in order. Vectors
// have unit length and one size, a multiple of 16. Among more than
// listSize*probes vectors some neighbours may be missed, one in a hundred or
// two; the answer is the same for any number of cores.
func Neighbours(all [][]float32, k int, from float64) [][]Neighbour {
	x := New(all)
	out := make([][]Neighbour, len(all))
	parallel.Do(len(x.lists), func(i int) { // vectors of a list search the same lists
		for _, id := range x.lists[i].ids {
			found := x.Near(all[id], k+1, from)
			found = slices.DeleteFunc(found, func(n Neighbour) bool { return n.At == int(id) })
			out[id] = found[:min(k, len(found))]
		}
	})
	return out
}

// New sorts vectors of unit length and one size, a multiple of 16, into lists.
func New(all [][]float32) *Index {
	x := &Index{vectors: all}
	if len(all) == 0 {
		return x
	}
	centres := cluster(all, (len(all)+listSize-1)/listSize)
	x.centres = newBlock(centres)
	ids := make([][]int32, len(centres))
	for id, c := range x.centres.nearest(all) {
		ids[c] = append(ids[c], int32(id))
	}
	x.lists = parallel.Map(len(ids), func(i int) list {
		members := make([][]float32, len(ids[i]))
		for m, id := range ids[i] {
			members[m] = all[id]
		}
		return list{newBlock(members), ids[i]}
	})
	return x
}

// Near returns the k vectors nearest to v with a cosine of at least from, the
// nearest first, those of equal cosine in order.
func (x *Index) Near(v []float32, k int, from float64) []Neighbour {
	if k <= 0 || len(x.lists) == 0 {
		return nil
	}
	q := round(v)
	where := newBest(probes)
	where.addAll(x.centres.scores(q), nil)
	near := newBest(again * k)
	for _, c := range where.kept {
		near.addAll(x.lists[c.id].block.scores(q), x.lists[c.id].ids)
	}
	return x.exact(v, near.kept, from, k)
}

// exact compares v with the vectors found, and keeps the k nearest.
func (x *Index) exact(v []float32, found []scored, from float64, k int) []Neighbour {
	out := make([]Neighbour, 0, len(found))
	for _, f := range found {
		if c := vectors.Cosine(v, x.vectors[f.id]); c >= from {
			out = append(out, Neighbour{int(f.id), c})
		}
	}
	slices.SortFunc(out, func(a, b Neighbour) int {
		return cmp.Or(cmp.Compare(b.Cosine, a.Cosine), cmp.Compare(a.At, b.At))
	})
	return slices.Clip(out[:min(k, len(out))])
}
