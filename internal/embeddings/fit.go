package embeddings

import (
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/text"
)

// vectors are the vectors of sentences, by their words.
type vectors map[string][]float32

// fit finds the map that brings the cosines of theirs near those of own, both
// over the same samples.
func fit(all []sample, theirs, own vectors) *Calibration {
	c := &Calibration{Shared: shared(mean(all, theirs, "ko"), mean(all, theirs, "en")), Korean: 1, English: 1}
	c.Korean, c.English = c.spread(all, theirs, own, "ko-ko"), c.spread(all, theirs, own, "en-en")
	c.Across = c.across(all, theirs, own)
	c.Report = report(all, c, theirs, own)
	return c
}

// mean is the mean vector of the sentences of a language.
func mean(all []sample, vs vectors, language string) []float32 {
	var sums []float64
	n := 0.0
	for _, s := range sentences(all) {
		if text.Language(s) != language {
			continue
		}
		if sums == nil {
			sums = make([]float64, len(vs[s]))
		}
		for i, x := range vs[s] {
			sums[i] += float64(x)
		}
		n++
	}
	out := make([]float32, len(sums))
	for i, x := range sums {
		out[i] = float32(x / n)
	}
	return out
}

// shared are two directions at right angles in the plane of two vectors; the
// second is zero where they point the same way.
func shared(a, b []float32) [2][]float32 {
	unit(a)
	unit(b)
	const parallel = 1e-3
	if remove(b, a); cosine(b, b) < parallel*parallel || !unit(b) {
		b = make([]float32, len(a))
	}
	return [2][]float32{a, b}
}

// spread is how far apart the sentences of one language stand with own, as a
// share of how far they stand with the model once the shared directions are
// taken away. It is measured where a verdict is made, on what says the same
// and on what nearly does; the wider of the two counts, since a wrong edge
// costs more than a missing one.
func (c *Calibration) spread(all []sample, theirs, own vectors, languages string) float64 {
	same := c.ratio(all, theirs, own, languages, relationSame)
	related := c.ratio(all, theirs, own, languages, relationRelated)
	return rounded(min(1, max(leastSpread, same, related)))
}

const leastSpread = 0.2

// ratio compares the distances of one kind of samples.
func (c *Calibration) ratio(all []sample, theirs, own vectors, languages, relation string) float64 {
	near, far := 0.0, 0.0
	for _, s := range all {
		if s.languages == languages && s.relation == relation {
			near += 1 - own.cosine(s)
			far += 1 - c.mapped(theirs, s)
		}
	}
	return near / far
}

// across is the cosine of the two constant parts that moves the pairs across
// languages, on average, to where own has them.
func (c *Calibration) across(all []sample, theirs, own vectors) float64 {
	c.Across = 0
	missing, n := 0.0, 0.0
	for _, s := range all {
		if s.languages == "ko-en" && s.relation != relationUnrelated {
			missing += own.cosine(s) - c.mapped(theirs, s)
			n++
		}
	}
	room := math.Sqrt((1 - c.Korean) * (1 - c.English))
	if room == 0 {
		return 0
	}
	return rounded(min(1, max(-1, missing/n/room)))
}

func (vs vectors) cosine(s sample) float64 { return cosine(vs[s.a], vs[s.b]) }

func (c *Calibration) mapped(vs vectors, s sample) float64 {
	return cosine(c.Vector(s.a, vs[s.a]), c.Vector(s.b, vs[s.b]))
}

// report averages the samples kind by kind.
func report(all []sample, c *Calibration, theirs, own vectors) []Row {
	var rows []Row
	for len(all) > 0 {
		n := slices.IndexFunc(all, func(s sample) bool { return s.languages != all[0].languages || s.relation != all[0].relation })
		if n < 0 {
			n = len(all)
		}
		kind := all[:n]
		rows = append(rows, Row{
			Languages: all[0].languages, Relation: all[0].relation,
			Model:  average(kind, theirs.cosine),
			Mapped: average(kind, func(s sample) float64 { return c.mapped(theirs, s) }),
			Own:    average(kind, own.cosine),
		})
		all = all[n:]
	}
	return rows
}

// average is the mean of a measure over samples.
func average(all []sample, measure func(sample) float64) float64 {
	sum := 0.0
	for _, s := range all {
		sum += measure(s)
	}
	return rounded(sum / float64(len(all)))
}

// rounded keeps three decimals.
func rounded(x float64) float64 { return math.Round(x*1000) / 1000 }
