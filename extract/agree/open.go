package agree

import "github.com/whosaid/whosaid/extract/agree/compare"

// open is what may turn out of two statements of two people on one point, of
// which a verdict cannot tell whether they say the same or the opposite; without a
// method where that is not so. It is scored by how sure the point is.
func (c *corpus) open(x candidate, v compare.Verdict) Relation {
	i, j, ok := c.sentences(x.a, x.b)
	if !ok || v.Open == 0 || c.in.Sentences[i].Person == c.in.Sentences[j].Person || !meant(c.told(i), c.told(j)) {
		return Relation{}
	}
	return Relation{
		A: int(min(i, j)), B: int(max(i, j)), Person: -1, Reply: -1,
		Agrees: v.Same >= v.Opposite, Score: v.Open, Method: Open, Reason: v.Reason,
	}
}

// answered tells what is not open since somebody has answered it: which claims
// replies join.
func answered(replies []Relation) func(Relation) bool {
	joined := map[[2]int]bool{}
	for _, r := range replies {
		for _, a := range []int{r.A, r.Reply} {
			joined[[2]int{min(a, r.B), max(a, r.B)}] = true
		}
	}
	return func(r Relation) bool { return joined[[2]int{r.A, r.B}] }
}
