package main

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
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
		x := slices.Clone(t.rows[i])
		for _, kind := range kinds[1:] {
			x = append(x, logistic.Truth(!kind.lacks(e)))
		}
		samples[i] = logistic.Sample{X: x, Yes: e.told == "same" || e.told == "opposite", Weight: counts[e.set]}
	}
	w := logistic.Fit(samples, slices.Repeat([]float64{1}, len(pointed)+len(kinds)-1))
	out := []model{}
	for i, kind := range kinds {
		constant := w[len(w)-1]
		if i > 0 {
			constant += w[len(pointed)+i-1]
		}
		out = append(out, model{
			name: kind.name, verdict: "point", names: pointed, weights: append(slices.Clone(w[:len(pointed)]), constant), even: leastPoint, uneven: leastPoint,
		})
	}
	return out
}
