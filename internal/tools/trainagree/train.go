package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/tools/logistic"
)

// table is the features of pairs, and the pairs.
type table struct {
	names    []feature.Name
	rows     [][]float64
	examples []example
	features []feature.List // of each pair
}

// measure compares the pairs.
func measure(examples []example, by compare.Eyes) table {
	texts := [][2]string{}
	for _, e := range examples {
		texts = append(texts, [2]string{e.a, e.b})
	}
	t := table{names: feature.All(), examples: examples}
	for _, verdict := range compare.All(texts, by) {
		row := []float64{}
		for _, f := range verdict.Features {
			row = append(row, f.Value)
		}
		t.rows = append(t.rows, row)
		t.features = append(t.features, verdict.Features)
	}
	return t
}

// question is what a model is to tell of a pair, how much the pair counts for
// it, which way a feature may count, and how sure the model must be.
type question struct {
	of     func(example) (yes bool, weight float64)
	signs  map[feature.Name]float64
	bounds []bound
	admits func(fs feature.List, confidence float64) bool // what may be a yes; nil: anything
	lowest int                                            // hundredths of confidence below which it is never enough; 0: those of most
	uneven int                                            // the same for texts of unlike length; 0: as lowest
}

// bound is the least precision that is asked for on a set.
type bound struct {
	set       string
	precision float64
}

const (
	alike   = 4.0 // of 5: says the same
	unalike = 2.5 // of 5: says something else; what lies between is neither
)

// agreement asks whether one text says the same as the other or follows from
// it. KLUE-STS has but 40 pairs that do, so that a single one counts for more
// than two hundredths: its bound is the loosest.
var agreement = question{
	of: func(e example) (bool, float64) {
		if e.set == "nli" {
			return e.nli == "entailment", 1
		}
		return e.like >= alike, logistic.Truth(e.like >= alike || e.like < unalike)
	},
	signs:  likeness,
	admits: compare.Admits,
	bounds: []bound{{"klue", 0.86}, {"kor", 0.92}, {"nli", 0.66}},
}

// sameWords asks the same where only words can tell, and must be surer.
var sameWords = question{of: agreement.of, signs: likeness, admits: compare.Admits, bounds: []bound{{"klue", 0.9}, {"kor", 0.94}, {"nli", 0.75}}}

// acrossTwo asks the same across languages, where translation blurs more.
var acrossTwo = question{of: agreement.of, signs: likeness, admits: compare.Admits, bounds: []bound{{"kor", 0.967}}}

// contradiction asks whether one text denies the other.
var contradiction = question{
	of: func(e example) (bool, float64) {
		return e.nli == "contradiction", 1
	},
	bounds: []bound{{"nli", 0.65}},
}

// model is what is written for one verdict.
type model struct {
	name, verdict string
	names         []feature.Name
	weights       []float64 // the constant last
	even, uneven  float64   // least confidence for texts that say as much as each other, and for others
}

const folds = 5

// train fits a model, and sets its least confidence by cross-validation.
func train(name, verdict string, t table, q question) model {
	samples := []logistic.Sample{}
	for i, e := range t.examples {
		yes, weight := q.of(e)
		samples = append(samples, logistic.Sample{X: t.rows[i], Yes: yes, Weight: weight})
	}
	signs := q.along(t.names)
	m := model{name: name, verdict: verdict, names: t.names, weights: fitSigned(counted(samples), signs)}
	scores := crossValidated(samples, signs)
	of, all := map[string][]scored{}, map[string][]scored{}
	for i, e := range t.examples {
		if samples[i].Weight > 0 {
			s := scored{math.Round(scores[i]*1000) / 1000, samples[i].Yes, t.features[i].Of(feature.Length) >= compare.Even}
			all[e.set] = append(all[e.set], s)
			if q.admits != nil && !q.admits(t.features[i], s.confidence) {
				s.confidence = 0
			}
			of[e.set] = append(of[e.set], s)
		}
	}
	least := cmp.Or(q.lowest, lowest)
	m.even, m.uneven = thresholds(of, q.bounds, least, cmp.Or(q.uneven, least))
	for _, b := range q.bounds {
		precision, recall := reached(of[b.set], m.even, m.uneven)
		fmt.Printf("%s %s, %s: precision %.3f at recall %.3f from confidence %.2f and %.2f\n", name, verdict, b.set, precision, recall, m.even, m.uneven)
		fmt.Printf("  confidence by tenths, pairs and right: %s\n", told(reliability(all[b.set])))
	}
	return m
}

// counted leaves out what does not count.
func counted(samples []logistic.Sample) []logistic.Sample {
	return slices.DeleteFunc(slices.Clone(samples), func(s logistic.Sample) bool { return s.Weight == 0 })
}

// crossValidated is the confidence in each sample of a model that has not seen
// it. Neighbours are in one fold, since sets put kindred pairs side by side.
func crossValidated(samples []logistic.Sample, signs []float64) []float64 {
	const together = 8
	out := make([]float64, len(samples))
	for f := range folds {
		var seen []logistic.Sample
		for i, s := range samples {
			if i/together%folds != f {
				seen = append(seen, s)
			}
		}
		w := fitSigned(counted(seen), signs)
		for i, s := range samples {
			if i/together%folds == f {
				out[i] = logistic.Chance(w, s.X)
			}
		}
	}
	return out
}
