package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Pair is two statements that may say the same, with a sentence of each that can
// share a claim.
type Pair struct {
	A, B     Side // the statement that comes first, and the other
	Restated bool
	Chances  float64 // statements of the crowd that may be expected to share their words
}

// Side is one of two statements.
type Side struct {
	Text, Language string
	Spoken
}

func (s *Side) told() told { return told{s.Text, s.Language, s.Supposed} }

// Compare orders pairs by the places of their sentences.
func (p *Pair) Compare(o *Pair) int {
	return cmp.Or(p.A.Compare(&o.A.Saying), p.B.Compare(&o.B.Saying))
}

// Block is the statements that one stem finds. Where those are too many for one
// block they are dealt to parts, and each two parts are a block, in which only
// statements of the two are compared, as each part is one by itself.
type Block struct {
	Stem    uint64
	Apart   bool // two parts
	Members []Member
}

// Member is a statement of a block.
type Member struct {
	*Statement
	Part int
}

// Pairs are the pairs of a block, but those that another block finds: a pair
// belongs to the rarest stem by which both are found. Statements must be
// weighed.
func (c *Crowd) Pairs(b Block) []Pair {
	slices.SortFunc(b.Members, func(x, y Member) int { return x.Sayings[0].Compare(&y.Sayings[0].Saying) })
	found := parallel.Map(len(b.Members), func(i int) []Pair {
		var out []Pair
		y := b.Members[i]
		for _, x := range b.Members[:i] {
			if (!b.Apart || x.Part != y.Part) && c.alike(x.Statement, y.Statement, b.Stem) {
				if p, ok := c.pair(x.Statement, y.Statement); ok {
					out = append(out, p)
				}
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// alike reports whether the second of two statements is found by the first:
// by stems of which the rarest is this one, and by enough of them all.
func (c *Crowd) alike(x, y *Statement, by uint64) bool {
	if a, b := len(x.Stems), len(y.Stems); !isShare(min(a, b), max(a, b), leastShare) {
		return false
	}
	hits, first := 0, uint64(0)
	eachShared(c.Prefix(x), c.Prefix(y), func(s Stem) {
		if hits++; hits == 1 {
			first = s.Hash
		}
	})
	if first != by || hits < leastHits && len(y.Stems) > fewStems {
		return false
	}
	return isShare(sharedOf(x, y).both, max(len(x.Stems), len(y.Stems)), leastShare)
}

// pair joins two statements, where sentences of them can share a claim.
func (c *Crowd) pair(x, y *Statement) (Pair, bool) {
	crowding := c.crowding()
	for i := range x.Sayings {
		for j := range y.Sayings {
			if a, b := &x.Sayings[i], &y.Sayings[j]; a.canShare(&b.Saying, crowding) {
				return Pair{
					A: Side{x.Text, x.Language, *a}, B: Side{y.Text, y.Language, *b}, Restated: a.Person == b.Person, Chances: c.chances(x, y),
				}, true
			}
		}
	}
	return Pair{}, false
}

// chances is what that of a corpus is.
func (c *Crowd) chances(x, y *Statement) float64 {
	if x.Language != y.Language {
		return 0
	}
	crowd := crowdOf(c.Statements)
	expected := crowd
	eachShared(x.Stems, y.Stems, func(s Stem) { expected *= float64(s.Seen) / crowd })
	return expected
}

// eachShared calls f for each stem that two lists share, in their order.
func eachShared(a, b []Stem, f func(Stem)) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch order := compareStems(a[i], b[j]); {
		case order < 0:
			i++
		case order > 0:
			j++
		default:
			f(a[i])
			i, j = i+1, j+1
		}
	}
}
