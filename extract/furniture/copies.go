package furniture

import (
	"slices"

	"github.com/whosaid/whosaid/internal/disjoint"
)

const (
	samples   = 64  // shingles by which two documents are compared, the lowest of each
	sameWords = 0.5 // of them that copies share
)

// copies returns for each document the first that holds the same words, or
// itself: one talk in two formats says nothing twice (Broder 1997).
func copies(sketches []sketch) []int {
	sets := disjoint.New(len(sketches))
	holders := map[uint32][]int{}
	for d := range sketches {
		own := lowest(sketches[d].shingles)
		shared := map[int]int{}
		for _, h := range own {
			for _, other := range holders[h] {
				shared[other]++
			}
			holders[h] = append(holders[h], d)
		}
		for other, n := range shared {
			if float64(n) >= sameWords*float64(len(own)) {
				sets.Join(other, d)
			}
		}
	}
	out := make([]int, len(sketches))
	for d := range out {
		out[d] = sets.Root(d)
	}
	return out
}

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
