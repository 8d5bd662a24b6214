package furniture

import (
	"cmp"
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/disjoint"
	"github.com/whosaid/whosaid/internal/sorted"
)

const (
	samples   = 64  // shingles by which two documents are compared, the lowest of each
	sameWords = 0.5 // of them that copies share
)

// copies returns for each document the first that holds the same words, or
// itself: one talk in two formats says nothing twice (Broder 1997).
//
// Who shares half of some shingles shares one of the rarer half of them, so that
// what every document of a show holds brings no two of them together.
func copies(sketches []sketch) []int {
	low, held := make([][]uint32, len(sketches)), map[uint32]int{}
	for d := range sketches {
		low[d] = lowest(sketches[d].shingles)
		for _, h := range low[d] {
			held[h]++
		}
	}
	sets, holders := disjoint.New(len(sketches)), map[uint32][]int{}
	for d, own := range low {
		for _, other := range likely(own, held, holders) {
			if isCopy(own, low[other]) {
				sets.Join(other, d)
			}
		}
		for _, h := range own {
			holders[h] = append(holders[h], d)
		}
	}
	out := make([]int, len(sketches))
	for d := range out {
		out[d] = sets.Root(d)
	}
	return out
}

// likely are the documents, each once, that hold one of the rarer of these
// shingles, of which so many are held.
func likely(own []uint32, held map[uint32]int, holders map[uint32][]int) []int {
	rarest := slices.SortedFunc(slices.Values(own), func(a, b uint32) int { return cmp.Compare(held[a], held[b]) })
	var out []int
	for _, h := range rarest[:min(len(own), len(own)-leastShared(own)+1)] {
		out = append(out, holders[h]...)
	}
	return sorted.Set(out)
}

// isCopy reports whether another document shares enough of the shingles of one.
func isCopy(own, other []uint32) bool { return sorted.Common(own, other) >= leastShared(own) }

func leastShared(own []uint32) int { return int(math.Ceil(sameWords * float64(len(own)))) }

// lowest returns the lowest shingles of a document, each once, in order.
func lowest(of []uint32) []uint32 {
	out := make([]uint32, 0, samples+1)
	for _, h := range of {
		if len(out) == samples && h >= out[samples-1] {
			continue
		}
		if i, found := slices.BinarySearch(out, h); !found {
			out = slices.Insert(out, i, h)
			out = out[:min(len(out), samples)]
		}
	}
	return out
}
