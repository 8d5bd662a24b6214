package agree

import (
	"cmp"
	"slices"
)

// Stem is a word without its forms, told by a hash, as statements travel
// between machines.
type Stem struct {
	Hash uint64
	Seen int32 // statements of the crowd that hold it
}

// Statement is one thing that is claimed, by anybody, as it travels between
// machines: what a corpus knows of it by number stands in it.
type Statement struct {
	Text, Language string   // as first said
	Sayings        []Spoken // in the order of their places, no more than are looked at
	Stems          []Stem   // the rarest first, once the crowd has weighed them
}

// Spoken is a saying with what tells whether it may be joined, and what whoever
// carries it wants to know.
type Spoken struct {
	Saying
	Supposed bool   // it gives a thought to others without taking it over
	Claim    string // id of its claim
	Block    int    // where its document is worked on
}

// Crowd is what has to be known of all statements to compare two of them.
type Crowd struct {
	Statements int
	Seen       map[uint64]int32 // stem → statements that hold it, where more than one does
	Read       bool             // whoever judges them reads two claims together
}

// crowding is what that of a corpus is.
func (c *Crowd) crowding() float64 { return crowding(c.Statements, c.Read) }

// Add counts statements and their stems.
func (c *Crowd) Add(all []Statement) {
	c.Statements += len(all)
	for i := range all {
		for _, s := range all[i].Stems {
			c.Seen[s.Hash]++
		}
	}
}

// Deal parts the counts of stems, the same stem always to the same of n parts.
// The number of statements stands in the first.
func (c *Crowd) Deal(n int) []Crowd {
	out := make([]Crowd, n)
	for i := range out {
		out[i].Seen = map[uint64]int32{}
	}
	out[0].Statements = c.Statements
	for hash, seen := range c.Seen {
		out[hash%uint64(n)].Seen[hash] = seen
	}
	return out
}

// Join adds the counts of another part of the same statements.
func (c *Crowd) Join(o Crowd) {
	c.Statements += o.Statements
	for hash, n := range o.Seen {
		c.Seen[hash] += n
	}
}

// Trim forgets the stems that stand in one statement only.
func (c *Crowd) Trim() {
	for hash, n := range c.Seen {
		if n < 2 {
			delete(c.Seen, hash)
		}
	}
}

// Weigh tells how rare the stems of a statement are, and puts the rarest first.
// Among stems that are as rare as each other any order does: who is found by
// which stem never hangs on it.
func (c *Crowd) Weigh(s *Statement) {
	for i := range s.Stems {
		s.Stems[i].Seen = max(1, c.Seen[s.Stems[i].Hash])
	}
	slices.SortFunc(s.Stems, compareStems)
}

func compareStems(a, b Stem) int {
	return cmp.Or(cmp.Compare(a.Seen, b.Seen), cmp.Compare(a.Hash, b.Hash))
}

// Prefix is the stems by which a statement that was weighed is found.
func (c *Crowd) Prefix(s *Statement) []Stem {
	n, holders := prefixOf(len(s.Stems), leastShare), holdersAmong(c.Statements)
	for n > 0 && s.Stems[n-1].Seen > holders {
		n--
	}
	return s.Stems[:n]
}

// Close reports whether statements so many are also compared by their vectors.
func (c *Crowd) Close(fast bool) bool { return !fast || c.Statements <= fewEnough }
