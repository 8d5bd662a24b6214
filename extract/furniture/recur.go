package furniture

import (
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// recurrence is what is known of a shingle that the same people say in several
// documents.
type recurrence struct {
	documents int32
	placed    bool // it stands at the head, or at the tail, nearly wherever it stands
}

const (
	leastRecurring = 3    // documents in which a shingle stands that counts beside furniture
	perSpeaker     = 2    // documents for each who says it, at least
	oneEnd         = 0.70 // of the places of a shingle that are at its end of the document
	eitherEnd      = 0.85 // the same where it stands at both ends
)

// collection is the sketches of all documents with their sentences numbered
// through.
type collection struct {
	sketches []sketch
	first    []int32 // document → number of its first own sentence
	document []int32 // own sentence → its document
	copyOf   []int   // document → the first document that holds the same words, or itself
}

func newCollection(sketches []sketch) *collection {
	c := &collection{sketches: sketches, copyOf: copies(sketches)}
	for d := range sketches {
		c.first = append(c.first, int32(len(c.document)))
		for range sketches[d].speakers {
			c.document = append(c.document, int32(d))
		}
	}
	return c
}

// shares is how many parts the shingles are dealt to, by their first bits, to be
// worked on side by side. Each looks at all shingles, so more of them cost more.
const (
	shareBits = 1
	shares    = 1 << shareBits
)

func shareOf(shingle uint32) uint32 { return shingle >> (32 - shareBits) }

// recurrences are the shingles that recur, by share.
type recurrences []map[uint32]recurrence

func (r recurrences) of(shingle uint32) (recurrence, bool) {
	found, ok := r[shareOf(shingle)][shingle]
	return found, ok
}

// recurring finds the shingles that the same people say in several documents.
func (c *collection) recurring() recurrences {
	return parallel.Map(shares, func(share int) map[uint32]recurrence { return c.recurringIn(uint32(share)) })
}

func (c *collection) recurringIn(share uint32) map[uint32]recurrence {
	all, out := c.frequent(share), map[uint32]recurrence{}
	for from, to := 0, 0; from < len(all); from = to {
		for to = from; to < len(all) && all[to].shingle() == all[from].shingle(); {
			to++
		}
		if to-from < leastRecurring {
			continue
		}
		if r, ok := c.judge(all[from:to]); ok {
			out[all[from].shingle()] = r
		}
	}
	return out
}

// occurrence is a shingle and the number of the sentence that it begins in, in
// one number, as those are ordered in half the time.
type occurrence uint64

func occurs(shingle uint32, sentence int32) occurrence {
	return occurrence(shingle)<<32 | occurrence(sentence)
}

func (o occurrence) shingle() uint32 { return uint32(o >> 32) }

func (o occurrence) sentence() int32 { return int32(o & math.MaxInt32) }

// counters is how many counters count the shingles of a share, by their last bits.
const counters = 1 << (24 - shareBits)

// frequent returns the shingles of a share that stand in as many places as
// recurring ones must, ordered. Shingles are first counted by some of their
// bits, which spares ordering most of those that stand nowhere else.
func (c *collection) frequent(share uint32) []occurrence {
	count := make([]uint8, counters)
	for d := range c.sketches {
		if c.copyOf[d] != d {
			continue
		}
		for _, h := range c.sketches[d].shingles {
			if shareOf(h) != share {
				continue
			}
			if n := &count[h%counters]; *n < leastRecurring {
				*n++
			}
		}
	}
	var all []occurrence
	for d := range c.sketches {
		if c.copyOf[d] != d {
			continue
		}
		s := &c.sketches[d]
		for k := range s.speakers {
			for _, h := range s.of(k) {
				if shareOf(h) == share && count[h%counters] >= leastRecurring {
					all = append(all, occurs(h, c.first[d]+int32(k)))
				}
			}
		}
	}
	slices.Sort(all)
	return all
}

// judge tells whether a shingle recurs by the same people, and where.
func (c *collection) judge(of []occurrence) (recurrence, bool) {
	var r recurrence
	var at [3]int
	var speakers []uint32
	before := int32(-1)
	for _, x := range of {
		d := c.document[x.sentence()]
		s, k := &c.sketches[d], int(x.sentence()-c.first[d])
		if d != before {
			r.documents++
		}
		before = d
		at[s.place(k)]++
		if !slices.Contains(speakers, s.speakers[k]) {
			speakers = append(speakers, s.speakers[k])
		}
	}
	all := float64(len(of))
	r.placed = float64(max(at[head], at[tail])) >= oneEnd*all || float64(at[head]+at[tail]) >= eitherEnd*all
	return r, r.documents >= leastRecurring && int(r.documents) >= perSpeaker*len(speakers)
}
