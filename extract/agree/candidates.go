package agree

import (
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// couple is two statements that may say the same: indexes, the lower first.
type couple struct{ a, b int32 }

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
func (s *speakings) byWords() []couple {
	index := s.index()
	blocks := (len(s.statements) + blockSize - 1) / blockSize
	found := parallel.Map(blocks, func(b int) []couple {
		var out []couple
		near := make([]int32, 0, fewHolders)
		for i := b * blockSize; i < min((b+1)*blockSize, len(s.statements)); i++ {
			near = s.near(int32(i), index, near[:0])
			for _, j := range near {
				out = append(out, couple{j, int32(i)})
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
func (s *speakings) index() [][]int32 {
	index := make([][]int32, len(s.seen))
	for i := range s.statements {
		for _, stem := range s.prefix(int32(i)) {
			index[stem] = append(index[stem], int32(i))
		}
	}
	return index
}

// prefix is the rarest stems of a statement, by which it is found: of two
// that share the least share of their stems, at least two stand here.
func (s *speakings) prefix(i int32) []int32 {
	own := s.of(i)
	n := min(len(own)-int(s.least*float64(len(own)))+leastHits, len(own))
	for n > 0 && s.seen[own[n-1]] > s.holders {
		n--
	}
	return own[:n]
}

// of is the stems of a statement, the rarest first.
func (s *speakings) of(i int32) []int32 { return s.stems[s.statements[i].from:s.statements[i].to] }

// near appends the statements before i that share enough with it, in order.
func (s *speakings) near(i int32, index [][]int32, dst []int32) []int32 {
	for _, stem := range s.prefix(i) {
		for _, j := range index[stem] {
			if j >= i {
				break
			}
			if s.alike(i, j) {
				dst = append(dst, j)
			}
		}
	}
	slices.Sort(dst)
	kept, own := dst[:0], s.of(i)
	for k := 0; k < len(dst); {
		j, hits := dst[k], 0
		for ; k < len(dst) && dst[k] == j; k++ {
			hits++
		}
		if (hits >= leastHits || len(own) <= fewStems) && s.shares(own, s.of(j)) {
			if _, _, ok := s.sharing(j, i); ok {
				kept = append(kept, j)
			}
		}
	}
	return kept
}

// alike reports whether two statements are long alike, so that they can share
// enough.
func (s *speakings) alike(i, j int32) bool {
	a, b := len(s.of(i)), len(s.of(j))
	return float64(min(a, b)) >= s.least*float64(max(a, b))
}

// shares reports whether two statements have enough in common to be looked at.
func (s *speakings) shares(a, b []int32) bool {
	n := common(a, b)
	return float64(n) >= s.least*float64(max(len(a), len(b)))
}
