package embeddings

import (
	"math"

	"github.com/whosaid/whosaid/internal/text"
)

// vectors are the vectors of sentences, by their words.
type vectors map[string][]float32

// fit finds the map that brings the cosines of theirs near those of own, both
// over the same samples.
func fit(all []sample, theirs, own vectors) *Calibration {
	c := &Calibration{
		Korean:  Language{Mean: mean(all, theirs, "ko"), Spread: 1},
		English: Language{Mean: mean(all, theirs, "en"), Spread: 1},
		Across:  1,
	}
	c.Korean.Spread, c.English.Spread = c.spread(all, theirs, own, "ko-ko"), c.spread(all, theirs, own, "en-en")
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

// spread is how far apart the sentences of one language stand with own, as a
// share of how far they stand with the model once its mean is taken away. It
// is measured where a verdict is made: between the same and nearly the same.
func (c *Calibration) spread(all []sample, theirs, own vectors, languages string) float64 {
	near, far := 0.0, 0.0
	for _, s := range all {
		if s.languages == languages && s.relation != relationUnrelated {
			near += 1 - own.cosine(s)
			far += 1 - c.mapped(theirs, s)
		}
	}
	return rounded(min(1, max(leastSpread, near/far)))
}

const leastSpread = 0.2

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
	room := math.Sqrt((1 - c.Korean.Spread) * (1 - c.English.Spread))
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
	n := 0.0
	for i, s := range all {
		if i == 0 || s.languages != all[i-1].languages || s.relation != all[i-1].relation {
			rows, n = append(rows, Row{Languages: s.languages, Relation: s.relation}), 0
		}
		r := &rows[len(rows)-1]
		r.Model = (r.Model*n + theirs.cosine(s)) / (n + 1)
		r.Mapped = (r.Mapped*n + c.mapped(theirs, s)) / (n + 1)
		r.Own = (r.Own*n + own.cosine(s)) / (n + 1)
		n++
	}
	for i := range rows {
		r := &rows[i]
		r.Model, r.Mapped, r.Own = rounded(r.Model), rounded(r.Mapped), rounded(r.Own)
	}
	return rows
}

// rounded keeps three decimals.
func rounded(x float64) float64 { return math.Round(x*1000) / 1000 }
