package agree

import (
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/sorted"
)

// candidate is two statements that may say the same: indexes, the lower first.
type candidate struct{ a, b int32 }

const (
	mostHolders = 48  // statements that hold a stem; a more common one finds no candidates
	fewHolders  = 200 // the same among few statements
	leastShare  = 0.4 // of the stems of the longer statement that a candidate shares
	moreShare   = 0.6 // the same where there are no vectors to see what words do not
	leastHits   = 2   // rare stems that a candidate shares
	fewStems    = 4   // stems of a statement so short that one is enough
	blockSize   = 512 // statements worked on as one piece
)

// byWords finds the statements that have words in common, through an index of
// the rarer stems of each: two statements that share enough share one of
// those (prefix filtering, Chaudhuri, Ganti and Kaushik 2006). Stems that
// very many statements hold are left out, so that the work stays about linear
// in the number of statements.
func (c *corpus) byWords() []candidate {
	index := c.index()
	blocks := (len(c.statements) + blockSize - 1) / blockSize
	found := parallel.Map(blocks, func(b int) []candidate {
		var out []candidate
		near := make([]int32, 0, fewHolders)
		for i := b * blockSize; i < min((b+1)*blockSize, len(c.statements)); i++ {
			near = c.near(int32(i), index, near[:0])
			for _, j := range near {
				out = append(out, candidate{j, int32(i)})
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// holdersAmong is the number of statements that may hold a stem which finds
// candidates: more among few, where even the words of the subject tell, and
// slowly more among very many.
func holdersAmong(statements int) int32 {
	n := int32(mostHolders + statements/8000)
	return max(n, min(fewHolders, int32(400000/max(statements, 1))))
}

// index lists, for each stem that is rare enough, the statements that have it
// among their rarest.
func (c *corpus) index() [][]int32 {
	index := make([][]int32, len(c.seen))
	for i := range c.statements {
		for _, stem := range c.prefix(int32(i)) {
			index[stem] = append(index[stem], int32(i))
		}
	}
	return index
}

// prefix is the rarest stems of a statement, by which it is found: of two
// that share the least share of their stems, at least two stand here.
func (c *corpus) prefix(i int32) []int32 {
	own := c.of(i)
	n := prefixOf(len(own), c.least)
	for n > 0 && c.seen[own[n-1]] > c.holders {
		n--
	}
	return own[:n]
}

// prefixOf is how many of n stems, the rarest first, a statement is found by.
func prefixOf(n int, least float64) int { return min(n-int(least*float64(n))+leastHits, n) }

// near appends the statements before i that share enough with it, in order.
func (c *corpus) near(i int32, index [][]int32, dst []int32) []int32 {
	for _, stem := range c.prefix(i) {
		for _, j := range index[stem] {
			if j >= i {
				break
			}
			if c.likeLength(i, j) {
				dst = append(dst, j)
			}
		}
	}
	slices.Sort(dst)
	kept, few := dst[:0], len(c.of(i)) <= fewStems
	for k := 0; k < len(dst); {
		j, from := dst[k], k
		for k < len(dst) && dst[k] == j {
			k++
		}
		if (few || k-from >= leastHits) && c.shareEnough(i, j) {
			kept = append(kept, j)
		}
	}
	return kept
}

// likeLength reports whether two statements are of like length, so that they
// can share enough.
func (c *corpus) likeLength(i, j int32) bool {
	a, b := len(c.of(i)), len(c.of(j))
	return isShare(min(a, b), max(a, b), c.least)
}

// isShare reports whether n is a share of all.
func isShare(n, all int, least float64) bool { return float64(n) >= least*float64(all) }

// shareEnough reports whether two statements have enough stems in common to be
// compared, and sentences that can share a claim.
func (c *corpus) shareEnough(i, j int32) bool {
	a, b := c.of(i), c.of(j)
	if !isShare(sorted.Common(a, b), max(len(a), len(b)), c.least) {
		return false
	}
	_, _, ok := c.sentences(j, i)
	return ok
}
