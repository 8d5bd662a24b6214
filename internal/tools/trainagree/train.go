package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/extract/agree"
)

// table is the features of pairs, and the pairs.
type table struct {
	names    []string
	rows     [][]float64
	examples []example
}

// measure compares the pairs.
func measure(examples []example, v agree.Similarity) table {
	texts := [][2]string{}
	for _, e := range examples {
		texts = append(texts, [2]string{e.a, e.b})
	}
	t := table{examples: examples}
	for _, verdict := range agree.CompareAll(texts, v) {
		row := []float64{}
		t.names = t.names[:0]
		for _, f := range verdict.Features {
			t.names = append(t.names, f.Name)
			row = append(row, f.Value)
		}
		t.rows = append(t.rows, row)
	}
	return t
}

// question is what a model is to tell of a pair, how much the pair counts for
// it, and how sure the model must be.
type question struct {
	of        func(example) (yes bool, weight float64)
	precision map[string]float64 // by set
}

const (
	alike   = 4.0 // of 5: says the same
	unalike = 2.5 // of 5: says something else; what lies between is neither
)

// agreement asks whether one text says the same as the other or follows from it.
var agreement = question{
	of: func(e example) (bool, float64) {
		if e.set == "nli" {
			return e.nli == "entailment", 0.5
		}
		return e.like >= alike, truth(e.like >= alike || e.like < unalike)
	},
	precision: map[string]float64{"sts": 0.905, "nli": 0.67},
}

// sameWords asks the same where only words can tell, and must be surer.
var sameWords = question{of: agreement.of, precision: map[string]float64{"sts": 0.94, "nli": 0.75}}

// acrossTwo asks the same across languages, where translation blurs more.
var acrossTwo = question{of: agreement.of, precision: map[string]float64{"sts": 0.93}}

// contradiction asks whether one text denies the other.
var contradiction = question{
	of: func(e example) (bool, float64) {
		return e.nli == "contradiction", 1
	},
	precision: map[string]float64{"nli": 0.64},
}

// model is what is written for one verdict.
type model struct {
	name, verdict string
	names         []string
	weights       []float64          // the constant last
	least         map[string]float64 // by set
}

const folds = 5

// train fits a model, and sets its least confidence by cross-validation.
func train(name, verdict string, t table, q question) model {
	samples := []sample{}
	for i, e := range t.examples {
		yes, weight := q.of(e)
		samples = append(samples, sample{x: t.rows[i], yes: yes, weight: weight})
	}
	scores := crossValidated(samples)
	m := model{name: name, verdict: verdict, names: t.names, weights: fit(counted(samples)), least: map[string]float64{}}
	for _, set := range []string{"nli", "sts"} {
		want, asked := q.precision[set]
		if !asked {
			continue
		}
		var of []scored
		for i, e := range t.examples {
			if e.set == set && samples[i].weight > 0 {
				of = append(of, scored{scores[i], samples[i].yes})
			}
		}
		if len(of) == 0 {
			continue
		}
		least, precision, recall := threshold(of, want)
		fmt.Printf("%s %s, %s: precision %.3f at recall %.3f from confidence %.3f\n", name, verdict, set, precision, recall, least)
		m.least[set] = least
	}
	return m
}

// counted leaves out what does not count.
func counted(samples []sample) []sample {
	return slices.DeleteFunc(slices.Clone(samples), func(s sample) bool { return s.weight == 0 })
}

// crossValidated is the confidence in each sample of a model that has not seen
// it. Neighbours are in one fold, since sets put kindred pairs side by side.
func crossValidated(samples []sample) []float64 {
	const together = 8
	out := make([]float64, len(samples))
	for f := range folds {
		var seen []sample
		for i, s := range samples {
			if i/together%folds != f {
				seen = append(seen, s)
			}
		}
		w := fit(counted(seen))
		for i, s := range samples {
			if i/together%folds == f {
				out[i] = chance(w, s.x)
			}
		}
	}
	return out
}

// scored is a confidence and whether it is right.
type scored struct {
	confidence float64
	yes        bool
}

// threshold is the least confidence from which the precision is reached, with
// what is found from there on.
func threshold(of []scored, want float64) (least, precision, recall float64) {
	slices.SortStableFunc(of, func(a, b scored) int { return cmp.Compare(b.confidence, a.confidence) })
	all := 0.0
	for _, s := range of {
		all += truth(s.yes)
	}
	least, hits := 1, 0.0
	for i, s := range of {
		hits += truth(s.yes)
		if p := hits / float64(i+1); p >= want {
			least, precision, recall = s.confidence, p, hits/all
		}
	}
	return least, precision, recall
}
