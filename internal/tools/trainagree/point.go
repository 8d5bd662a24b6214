package main

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/text"
	"github.com/whosaid/whosaid/internal/tools/logistic"
)

// leastPoint is the chance from which two claims are listed as open: of what is
// listed about six of ten say the same or the opposite.
const leastPoint = 0.2

// pointed are the features that tell whether two claims speak to one point: what the
// network makes of both together, and the cosine of what it makes of each alone.
var pointed = []feature.Name{feature.Related, feature.Eye}

// points fits whether two claims say the same or the opposite, rather than neither,
// on pairs out of conversations: by the same weights in all languages, since there are
// few, and a constant for each.
func points(examples []example, by compare.Eyes) []model {
	talk := slices.DeleteFunc(slices.Clone(examples), func(e example) bool {
		return !slices.Contains([]string{"invented", "labelled", "near", "talk"}, e.set)
	})
	t := measure(talk, by).only(pointed)
	samples := make([]logistic.Sample, len(talk))
	for i, e := range talk {
		in := languageOf(e)
		x := append(slices.Clone(t.rows[i]), logistic.Truth(in == "read ko"), logistic.Truth(in == "read across"))
		samples[i] = logistic.Sample{X: x, Yes: e.told == "same" || e.told == "opposite", Weight: counts[e.set]}
	}
	w := logistic.Fit(samples, []float64{1, 1, 1, 1})
	out := []model{}
	for i, name := range []string{"read en", "read ko", "read across"} {
		constant := w[len(w)-1]
		if i > 0 {
			constant += w[len(pointed)+i-1]
		}
		out = append(out, model{
			name: name, verdict: "point", names: pointed, weights: append(slices.Clone(w[:len(pointed)]), constant), even: leastPoint, uneven: leastPoint,
		})
	}
	return out
}

// languageOf names the model for a pair.
func languageOf(e example) string {
	if inOne(e) {
		return "read " + text.Language(e.a)
	}
	return "read across"
}
