package agree

import (
	"cmp"
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// similar finds the claims that say the same or the opposite in other words.
func similar(in *Input) []Relation {
	s := gather(in)
	couples := s.byWords()
	if in.meant() {
		couples = append(couples, s.byMeaning()...)
	}
	slices.SortFunc(couples, func(x, y couple) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	couples = slices.Compact(couples)
	var vectors [][]float32
	if in.meant() {
		vectors = s.vectors(couples)
		couples = slices.DeleteFunc(couples, func(c couple) bool { return dot(vectors[c.a], vectors[c.b]) < leastCosine })
	}
	profiles := s.profiles(couples)
	pairOf := func(c couple) pair {
		p := pair{a: *profiles[c.a], b: *profiles[c.b], restated: s.restated(c)}
		if vectors != nil {
			p.cosine, p.meant = cosine(vectors[c.a], vectors[c.b]), true
		}
		return p
	}
	var means meanings
	if vectors != nil {
		means = meaningsOf(couples, pairOf, in.Vectors)
	}
	l := loadLexicon()
	verdicts := parallel.Map(len(couples), func(k int) Relation {
		p := pairOf(couples[k])
		p.means = means
		return s.relation(couples[k], l.judge(&p))
	})
	return slices.DeleteFunc(verdicts, func(r Relation) bool { return r.Method == "" })
}

// restated reports whether one person says both statements of a couple.
func (s *speakings) restated(c couple) bool {
	i, j, ok := s.sharing(c.a, c.b)
	return ok && s.in.Sentences[i].Person == s.in.Sentences[j].Person
}

// profiles reads the statements that are in a couple; the others stay nil.
func (s *speakings) profiles(couples []couple) []*profile {
	out := make([]*profile, len(s.statements))
	need := members(couples)
	l := loadLexicon()
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

const (
	fewChances   = 4    // statements that may be expected to share the same words by chance
	fewOpponents = 0.05 // the same where one is to say the opposite: likeness alone is no quarrel
	background   = 1000 // statements that a smaller input is seen among
	bitsEach     = 10   // of information in the words that two claims share, for each that leans on somebody named elsewhere
	sure         = 0.85 // confidence that needs no rare words
)

// common reports whether a couple shares only what many statements say.
func (s *speakings) common(c couple, v Verdict) bool {
	chances := s.chances(c)
	if chances == 0 {
		return false
	}
	if n := float64(max(len(s.statements), background)); math.Log2(n/chances) < bitsEach*value(v.Features, "leans") {
		return true
	}
	if v.Stand == Opposite {
		return chances > fewOpponents
	}
	return v.Confidence < sure && chances > fewChances
}

// chances is how many of all statements may be expected to have the words that
// a couple shares, were words spread by chance: where everybody talks of
// masks, two who talk of masks need not say the same. 0 across languages.
func (s *speakings) chances(c couple) float64 {
	if s.statements[c.a].language != s.statements[c.b].language {
		return 0
	}
	n := float64(max(len(s.statements), background))
	expected := n
	a, b := s.of(c.a), s.of(c.b)
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			expected *= float64(s.seen[a[i]]) / n
			i, j = i+1, j+1
		}
	}
	return expected
}

// relation is what a verdict says of a couple; without a method when it says
// nothing.
func (s *speakings) relation(c couple, v Verdict) Relation {
	i, j, ok := s.sharing(c.a, c.b)
	if v.Stand == Neither || !ok || s.common(c, v) || supposed(&s.in.Sentences[i]) || supposed(&s.in.Sentences[j]) {
		return Relation{}
	}
	return Relation{A: min(i, j), B: max(i, j), Person: -1, Reply: -1, Agrees: v.Stand == Same, Score: v.Confidence, Method: Similar, Reason: v.Reason}
}
