package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/sorted"
)

// similar finds the claims that say the same or the opposite in other words, or
// those of which that is open.
func similar(in *Input) []Relation {
	c := gather(in)
	found := c.candidates()
	beside := c.beside(found)
	near := beside.keepNear(in.Vectors, c.crowding)
	verdicts := compare.JudgeAll(beside, in.Reader, c.crowding)
	tell := c.relation
	if in.Open {
		tell = c.open
	}
	relations := parallel.Map(len(near), func(k int) Relation { return tell(found[near[k]], verdicts[k]) })
	return slices.DeleteFunc(relations, func(r Relation) bool { return r.Method == "" })
}

// candidates finds the statements that may say the same, in order.
func (c *corpus) candidates() []candidate {
	found := c.byWords()
	if c.in.hasVectors() {
		found = append(found, c.byMeaning()...)
	}
	slices.SortFunc(found, func(x, y candidate) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	return slices.Compact(found)
}

// beside puts the texts of candidates beside each other.
func (c *corpus) beside(of []candidate) *beside {
	need := members(of)
	out, at := &beside{texts: c.texts(need), pairs: make([]two, len(of)), loose: c.in.Loose}, make([]int32, len(c.statements))
	for k, i := range need {
		at[i] = int32(k)
	}
	for k, x := range of {
		out.pairs[k] = two{a: at[x.a], b: at[x.b], restated: c.restated(x)}
	}
	return out
}

// restated reports whether one person says both statements.
func (c *corpus) restated(x candidate) bool {
	i, j, ok := c.sentences(x.a, x.b)
	return ok && c.in.Sentences[i].Person == c.in.Sentences[j].Person
}

// members returns the statements of candidates, in order, each once.
func members(of []candidate) []int32 {
	out := make([]int32, 0, 2*len(of))
	for _, x := range of {
		out = append(out, x.a, x.b)
	}
	return sorted.Set(out)
}

// relation is what a verdict says of two statements; without a method when it
// says nothing, or leaves it open.
func (c *corpus) relation(x candidate, v compare.Verdict) Relation {
	i, j, ok := c.sentences(x.a, x.b)
	if !ok || !joins(v, c.told(i), c.told(j), c.chance(x)) {
		return Relation{}
	}
	return Relation{
		A: int(min(i, j)), B: int(max(i, j)), Person: -1, Reply: -1,
		Agrees: v.Stand == compare.Same, Score: v.Confidence, Method: Similar, Reason: v.Reason,
	}
}

func (c *corpus) told(sentence int32) told {
	s := &c.in.Sentences[sentence]
	return told{s.Text, s.Language, supposed(s)}
}
