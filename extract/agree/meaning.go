package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/index"
)

const (
	leastCosine = 0.40 // of two vectors that make a candidate
	leastQuick  = 0.60 // the same of quick vectors
	quickAcross = 0.50 // the same of statements in two languages
	nearest     = 6    // statements near to one by quick vectors
	fewEnough   = 5000 // statements that even a fast run compares by quick vectors
)

// vectors gives the statements of candidates their sentence vectors; the
// others stay nil.
func (c *corpus) vectors(of []candidate) [][]float32 {
	need := members(of)
	out := make([][]float32, len(c.statements))
	for k, v := range c.in.Vectors.Vectors(c.texts(need)) {
		out[need[k]] = v
	}
	return out
}

// byMeaning finds the statements whose quick vectors are close; none when a
// fast run has too many.
func (c *corpus) byMeaning() []candidate {
	if c.in.Fast && len(c.statements) > fewEnough {
		return nil
	}
	all := numbered(len(c.statements))
	near := index.Neighbours(cmp.Or(c.in.Quick, c.in.Vectors).Vectors(c.texts(all)), nearest)
	found := parallel.Map(len(all), func(i int) []candidate { return c.close(int32(i), near[i]) })
	return slices.Concat(found...)
}

// close pairs a statement with those of its neighbours that are near enough
// and can share a claim with it.
func (c *corpus) close(i int32, near []index.Neighbour) []candidate {
	var out []candidate
	for _, n := range near {
		x := candidate{min(i, int32(n.At)), max(i, int32(n.At))}
		if _, _, ok := c.sentences(x.a, x.b); ok && n.Cosine >= c.leastQuick(x) {
			out = append(out, x)
		}
	}
	return out
}

// leastQuick is the least cosine of quick vectors that makes a candidate of two
// statements.
func (c *corpus) leastQuick(x candidate) float64 {
	if c.statements[x.a].language != c.statements[x.b].language {
		return quickAcross
	}
	return leastQuick
}
