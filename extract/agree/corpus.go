package agree

import (
	"cmp"
	"slices"
)

// corpus is all statements of an input, with their stems.
type corpus struct {
	in         *Input
	statements []statement
	stems      []int32 // of all statements, one after the other
	least      float64 // share of stems that makes a candidate
	holders    int32   // statements that may hold a stem which finds candidates
	crowding   float64 // of the statements, [0, 1]
	seen       []int32 // stem → statements that hold it, rising
}

const stemsPerSentence = 8 // about

// gather collects the claims that stand on their own.
func gather(in *Input) *corpus {
	v := newVocabulary()
	c := &corpus{in: in, least: moreShare, stems: make([]int32, 0, stemsPerSentence*len(in.Sentences))}
	if in.hasVectors() {
		c.least = leastShare
	}
	byHash := map[uint64]int32{}
	for i := range in.Sentences {
		if standsAlone(&in.Sentences[i]) {
			c.add(v, int32(i), byHash)
		}
	}
	c.seen, c.holders = v.seen, holdersAmong(len(c.statements))
	c.crowding = crowding(len(c.statements), in.Reader != nil)
	c.rank()
	return c
}

// add adds a sentence to the statement of the same words, or as a new one.
func (c *corpus) add(v *vocabulary, sentence int32, byHash map[uint64]int32) {
	x, from := &c.in.Sentences[sentence], len(c.stems)
	var hash uint64
	c.stems, hash = v.read(x.Text, c.stems)
	if n, ok := byHash[hash]; ok {
		v.forget(c.stems[from:])
		c.stems = c.stems[:from]
		c.statements[n].sentences = append(c.statements[n].sentences, sentence)
		return
	}
	byHash[hash] = int32(len(c.statements))
	c.statements = append(c.statements, statement{sentences: []int32{sentence}, language: x.Language, from: int32(from), to: int32(len(c.stems))})
}

// rank gives the stems new numbers, the rarest first, and orders those of
// every statement by that.
func (c *corpus) rank() {
	order := numbered(len(c.seen))
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(c.seen[a], c.seen[b]) })
	rank, seen := make([]int32, len(order)), make([]int32, len(order))
	for r, stem := range order {
		rank[stem], seen[r] = int32(r), c.seen[stem]
	}
	for i, stem := range c.stems {
		c.stems[i] = rank[stem]
	}
	c.seen = seen
	for i := range c.statements {
		slices.Sort(c.of(int32(i)))
	}
}

// numbered returns 0 to n-1.
func numbered(n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(i)
	}
	return out
}

// of returns the stems of a statement, the rarest first.
func (c *corpus) of(i int32) []int32 { return c.stems[c.statements[i].from:c.statements[i].to] }

// texts returns the words of these statements.
func (c *corpus) texts(of []int32) []string {
	out := make([]string, len(of))
	for k, i := range of {
		out[k] = c.statements[i].text(c.in)
	}
	return out
}
