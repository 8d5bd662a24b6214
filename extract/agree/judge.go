package agree

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
)

// Found is what a pair turned out to be.
type Found struct {
	A, B   Spoken // in the order of their places
	Agrees bool
	Score  float64 // [0, 1], three decimals
	Reason string  // in words
}

// Judge tells which pairs say the same or the opposite, in the order of their
// places; pairs may come in any order, and more than once. A verdict depends
// on its pair, on the crowd and on what all pairs promise, which only a reader
// asks.
func (c *Crowd) Judge(pairs []Pair, eyes compare.Eyes, promises compare.Promises) []Found {
	pairs, beside := c.besides(pairs, eyes)
	var out []Found
	for k, v := range compare.JudgeSome(beside, eyes.Reader, promises, c.crowding()) {
		if f, ok := c.found(&pairs[k], v); ok {
			out = append(out, f)
		}
	}
	return out
}

// Promises counts what pairs promise to whoever reads them among these statements.
func (c *Crowd) Promises(pairs []Pair, eyes compare.Eyes) compare.Promises {
	_, beside := c.besides(pairs, eyes)
	return compare.PromisesOf(beside)
}

// besides gives the pairs whose vectors are close, each once and in the order of
// their places, and as they are compared.
func (c *Crowd) besides(pairs []Pair, eyes compare.Eyes) ([]Pair, *beside) {
	slices.SortFunc(pairs, func(p, q Pair) int { return p.Compare(&q) })
	pairs = slices.CompactFunc(pairs, func(p, q Pair) bool { return p.Compare(&q) == 0 })
	texts, at := textsOf(pairs)
	out := &beside{texts: texts, pairs: make([]two, len(pairs)), loose: eyes.Loose}
	for k := range pairs {
		out.pairs[k] = two{a: at[pairs[k].A.Text], b: at[pairs[k].B.Text], restated: pairs[k].Restated}
	}
	near := out.keepNear(eyes.Vectors, c.crowding())
	for k, i := range near {
		pairs[k] = pairs[i]
	}
	return pairs[:len(near)], out
}

// textsOf are the texts of pairs, each once, and where each stands.
func textsOf(pairs []Pair) (texts []string, at map[string]int32) {
	at = map[string]int32{}
	for i := range pairs {
		for _, s := range [2]string{pairs[i].A.Text, pairs[i].B.Text} {
			if _, ok := at[s]; !ok {
				at[s] = int32(len(texts))
				texts = append(texts, s)
			}
		}
	}
	return texts, at
}

// found is what a verdict says of a pair, if anything.
func (c *Crowd) found(p *Pair, v compare.Verdict) (Found, bool) {
	if !joins(v, p.A.told(), p.B.told(), chance{p.Chances, crowdOf(c.Statements), c.crowding()}) {
		return Found{}, false
	}
	out := Found{A: p.A.Spoken, B: p.B.Spoken, Agrees: v.Stand == compare.Same, Score: v.Confidence, Reason: v.Reason}
	if out.B.Compare(&out.A.Saying) < 0 {
		out.A, out.B = out.B, out.A
	}
	return out, true
}
