package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/sorted"
	"github.com/whosaid/whosaid/internal/vectors/index"
)

const (
	leastCosine = 0.40 // of the vectors of a candidate among many statements; none is read that promises less
	fewCosine   = 0.22 // the same among few
	nearest     = 12   // statements near to one by quick vectors
	fewEnough   = 5000 // statements that even a fast run compares by quick vectors
)

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
		if !c.shared(x).nearEnough(n.Cosine, c.crowding) {
			continue
		}
		if _, _, ok := c.sentences(x.a, x.b); ok {
			out = append(out, x)
		}
	}
	return out
}

// shared is how many stems two statements have and share.
func (c *corpus) shared(x candidate) shared {
	a, b := c.of(x.a), c.of(x.b)
	return sharedBy(c.statements[x.a].language, c.statements[x.b].language, len(a)+len(b), sorted.Common(a, b))
}
