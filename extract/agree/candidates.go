package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// couple is two statements that may say the same: indexes, the lower first.
type couple struct{ a, b int32 }

const (
	mostHolders = 48  // statements that hold a stem; a more common one finds no candidates
	leastShare  = 0.4 // of the stems of the longer statement that a candidate shares
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
		var near []int32
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

// index lists, for each stem that is rare enough, the statements that have it
// among their rarest.
func (s *speakings) index() [][]int32 {
	index := make([][]int32, len(s.seen))
	for i := range s.statements {
		for _, stem := range s.rarest(int32(i)) {
			index[stem] = append(index[stem], int32(i))
		}
	}
	return index
}

// rarest orders the stems of a statement by how many hold them, and returns
// those by which it is found.
func (s *speakings) rarest(i int32) []int32 {
	own := s.of(i)
	slices.SortFunc(own, s.byRarity)
	return s.prefix(own)
}

func (s *speakings) byRarity(a, b int32) int {
	return cmp.Or(cmp.Compare(s.seen[a], s.seen[b]), cmp.Compare(a, b))
}

// prefix is the part of ordered stems by which a statement is found: two that
// share the least share of their stems share one of these.
func (s *speakings) prefix(own []int32) []int32 {
	n := min(len(own)-int(leastShare*float64(len(own)))+1, len(own))
	for n > 0 && s.seen[own[n-1]] > mostHolders {
		n--
	}
	return own[:n]
}

func (s *speakings) of(i int32) []int32 { return s.stems[s.statements[i].from:s.statements[i].to] }

// near appends the statements before i that share enough with it, in order.
func (s *speakings) near(i int32, index [][]int32, dst []int32) []int32 {
	own := s.of(i)
	from := len(dst)
	for _, stem := range s.prefix(own) {
		for _, j := range index[stem] {
			if j >= i {
				break
			}
			dst = append(dst, j)
		}
	}
	all := dst[from:]
	slices.Sort(all)
	all = slices.Compact(all)
	kept := dst[:from]
	for _, j := range all {
		if s.shares(own, s.of(j)) {
			if _, _, ok := s.sharing(j, i); ok {
				kept = append(kept, j)
			}
		}
	}
	return kept
}

// shares reports whether two statements, their stems by rarity, have enough
// in common to be looked at.
func (s *speakings) shares(a, b []int32) bool {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch c := s.byRarity(a[i], b[j]); {
		case c < 0:
			i++
		case c > 0:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return float64(n) >= leastShare*float64(max(len(a), len(b)))
}
