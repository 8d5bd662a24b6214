package main

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
)

// seen are the features that mean the same within one language and across two.
var seen = []feature.Name{
	feature.Meaning, feature.Near, feature.Length, feature.Few, feature.Thin, feature.Unanswered, feature.Missing,
	feature.Farthest, feature.Negation, feature.Numbers, feature.Unit, feature.Kind,
}

// moved are those of them whose value for the same thing differs across
// languages.
var moved = []feature.Name{feature.Meaning, feature.Near, feature.Unanswered, feature.Missing, feature.Farthest}

// acrossLanguages fits on Korean pairs what both languages show alike, and
// then moves the scale of what translation changes by as much as parallel
// sentences differ from Korean pairs that say the same: no set that may be
// fitted has Korean and English pairs with graded judgements.
func acrossLanguages(s sets, v compare.Similarity) ([]model, error) {
	korean := measure(s.korean, compare.Eyes{Vectors: v}).only(seen)
	parallel := []example{}
	for _, p := range s.parallel {
		parallel = append(parallel, example{a: p[0], b: p[1]})
	}
	there := measure(parallel, compare.Eyes{Vectors: v}).only(seen)
	out := []model{
		train("across", "agree", korean.of("klue", "kor"), acrossTwo),
		train("across", "disagree", korean, contradiction),
	}
	for i, name := range seen {
		if !slices.Contains(moved, name) {
			continue
		}
		shift := korean.mean(i, func(e example) bool { return e.set != "nli" && e.like >= alike }) - there.mean(i, func(example) bool { return true })
		for m := range out {
			out[m].weights[len(seen)] += out[m].weights[i] * shift
		}
	}
	return out, nil
}

// only keeps the features of these names, in their order.
func (t table) only(names []feature.Name) table {
	out := table{names: names, examples: t.examples, features: t.features}
	for _, row := range t.rows {
		kept := []float64{}
		for _, n := range names {
			kept = append(kept, row[slices.Index(t.names, n)])
		}
		out.rows = append(out.rows, kept)
	}
	return out
}

// of keeps the pairs of some sets.
func (t table) of(sets ...string) table {
	out := table{names: t.names}
	for i, e := range t.examples {
		if slices.Contains(sets, e.set) {
			out.rows, out.examples, out.features = append(out.rows, t.rows[i]), append(out.examples, e), append(out.features, t.features[i])
		}
	}
	return out
}

// mean is the mean of a feature over the pairs that count.
func (t table) mean(feature int, counts func(example) bool) float64 {
	sum, n := 0.0, 0.0
	for i, e := range t.examples {
		if counts(e) {
			sum, n = sum+t.rows[i][feature], n+1
		}
	}
	return sum / n
}
