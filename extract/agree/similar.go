package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/sorted"
	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// similar finds the claims that say the same or the opposite in other words.
func similar(in *Input) []Relation {
	c := gather(in)
	found := c.candidates()
	var vectors [][]float32
	if in.hasVectors() {
		vectors = c.vectors(found)
		found = slices.DeleteFunc(found, func(x candidate) bool { return dense.Dot(vectors[x.a], vectors[x.b]) < leastCosine })
	}
	pairs := c.pairs(found, vectors)
	verdicts := compare.JudgeAll(pairs, in.Reader)
	relations := parallel.Map(len(found), func(k int) Relation { return c.relation(found[k], verdicts[k]) })
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

// pairs reads the statements of candidates; vectors are nil or those of the
// statements.
func (c *corpus) pairs(of []candidate, vectors [][]float32) []compare.Pair {
	profiles := c.profiles(of)
	if vectors != nil {
		compare.AttachWordVectors(profiles, c.in.Vectors)
	}
	return parallel.Map(len(of), func(k int) compare.Pair {
		x := of[k]
		p := compare.Pair{A: profiles[x.a], B: profiles[x.b], Restated: c.restated(x)}
		if vectors != nil {
			p.SetVectors(vectors[x.a], vectors[x.b])
		}
		return p
	})
}

// restated reports whether one person says both statements.
func (c *corpus) restated(x candidate) bool {
	i, j, ok := c.sentences(x.a, x.b)
	return ok && c.samePerson(i, j)
}

// profiles reads the statements of candidates; the others stay nil.
func (c *corpus) profiles(of []candidate) []*compare.Profile {
	out := make([]*compare.Profile, len(c.statements))
	need := members(of)
	parallel.Do(len(need), func(k int) {
		out[need[k]] = compare.Read(c.statements[need[k]].text(c.in))
	})
	return out
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
// says nothing.
func (c *corpus) relation(x candidate, v compare.Verdict) Relation {
	i, j, ok := c.sentences(x.a, x.b)
	if v.Stand == compare.Neither || !ok || c.common(x, v) || supposed(&c.in.Sentences[i]) || supposed(&c.in.Sentences[j]) {
		return Relation{}
	}
	return Relation{
		A: int(min(i, j)), B: int(max(i, j)), Person: -1, Reply: -1,
		Agrees: v.Stand == compare.Same, Score: v.Confidence, Method: Similar, Reason: v.Reason,
	}
}
