package index

import "math/bits"

const (
	queries = 8 // of a tile
	tiles   = 2 // blocks of a tile
)

// tile is eight queries compared with 32 vectors. The assembly knows where its
// parts lie.
type tile struct {
	scores [queries][tiles * block]float32
	hits   [queries]uint32  // a bit for every score above least
	least  [queries]float32 // what a score must exceed to count
	bias   [queries]int32
}

// tiler fills in the scores and hits of a tile: the products of the queries'
// numbers with the two blocks at the front of list, by the vectors' scales. A
// sum stays below 2^24, so every way to compute it gives the same bits.
type tiler func(t *tile, rows *[queries]*int8, list []uint8, scale []float32, width int)

// scan compares some of the queries with the vectors of a list.
func scan(by tiler, l *list, width int, all []query, which []int32, found []best) {
	var t tile
	var rows [queries]*int8
	for ; len(which) > 0; which = which[min(queries, len(which)):] {
		n := min(queries, len(which))
		for q := range rows {
			of := which[min(q, n-1)]
			rows[q], t.bias[q] = &all[of].numbers[0], all[of].bias
		}
		for at := 0; at < len(l.scale); at += padded {
			for q := range n {
				t.least[q] = found[which[q]].least
			}
			by(&t, &rows, l.codes[at*width:], l.scale[at:], width)
			for q, hits := range t.hits[:n] {
				for ; hits != 0; hits &= hits - 1 {
					i := bits.TrailingZeros32(hits)
					found[which[q]].offer(scored{t.scores[q][i], l.ids[at+i]})
				}
			}
		}
	}
}
