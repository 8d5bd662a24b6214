package agree

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/index"
)

// Near are the pairs of statements, which must be weighed and all there are,
// whose vectors are close; see Crowd.Close.
func (c *Crowd) Near(all []Statement, by compare.Similarity) []Pair {
	slices.SortFunc(all, func(x, y Statement) int { return x.Sayings[0].Compare(&y.Sayings[0].Saying) })
	texts := make([]string, len(all))
	for i := range all {
		texts[i] = all[i].Text
	}
	near, crowding := index.Neighbours(by.Vectors(texts), nearest), c.crowding()
	found := parallel.Map(len(all), func(i int) []Pair {
		var out []Pair
		for _, n := range near[i] {
			x, y := &all[min(i, n.At)], &all[max(i, n.At)]
			if !sharedOf(x, y).nearEnough(n.Cosine, crowding) {
				continue
			}
			if p, ok := c.pair(x, y); ok {
				out = append(out, p)
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// sharedOf is how many stems two statements have and share.
func sharedOf(x, y *Statement) shared {
	both := 0
	eachShared(x.Stems, y.Stems, func(Stem) { both++ })
	return sharedBy(x.Language, y.Language, len(x.Stems)+len(y.Stems), both)
}
