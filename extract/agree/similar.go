package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// similar finds the claims that say the same or the opposite in other words.
func similar(in *Input) []Relation {
	s := gather(in)
	couples := s.byWords()
	var vectors [][]float32
	if in.meant() {
		vectors = s.vectors(couples)
		couples = append(couples, s.byMeaning(vectors)...)
	}
	slices.SortFunc(couples, func(x, y couple) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	couples = slices.Compact(couples)
	if vectors != nil {
		couples = slices.DeleteFunc(couples, func(c couple) bool { return dot(vectors[c.a], vectors[c.b]) < leastCosine })
	}
	profiles := s.profiles(couples)
	pairOf := func(c couple) pair {
		p := pair{a: *profiles[c.a], b: *profiles[c.b]}
		if vectors != nil {
			p.cosine, p.meant = cosine(vectors[c.a], vectors[c.b]), true
		}
		return p
	}
	var means meanings
	if vectors != nil {
		means = meaningsOf(couples, pairOf, in.Vectors)
	}
	l := lexiconOnce()
	verdicts := parallel.Map(len(couples), func(k int) Relation {
		p := pairOf(couples[k])
		p.means = means
		return s.relation(couples[k], l.judge(&p))
	})
	return slices.DeleteFunc(verdicts, func(r Relation) bool { return r.Method == "" })
}

// profiles reads the statements that are in a couple; the others stay nil.
func (s *speakings) profiles(couples []couple) []*profile {
	out := make([]*profile, len(s.statements))
	need := members(couples)
	l := lexiconOnce()
	parallel.Do(len(need), func(k int) {
		p := l.profileOf(s.statements[need[k]].text(s.in))
		out[need[k]] = &p
	})
	return out
}

// members are the statements that are in a couple, in order.
func members(couples []couple) []int32 {
	var out []int32
	for _, c := range couples {
		out = append(out, c.a, c.b)
	}
	return sorted(out)
}

// relation is what a verdict says of a couple; without a method when it says
// nothing.
func (s *speakings) relation(c couple, v Verdict) Relation {
	i, j, ok := s.sharing(c.a, c.b)
	if v.Stand == Neither || !ok {
		return Relation{}
	}
	return Relation{A: min(i, j), B: max(i, j), Person: -1, Reply: -1, Agrees: v.Stand == Same, Score: v.Confidence, Method: Similar, Reason: v.Reason}
}
