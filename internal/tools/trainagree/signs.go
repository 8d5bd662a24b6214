package main

import (
	"maps"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/tools/logistic"
)

// likeness says which way a feature may count for "they say the same": what
// they share for it (1), what sets them apart against it (-1); either way
// where it is not named. A weight that goes the other way has learnt what is
// peculiar to the sets, not a reason that a person would accept.
var likeness = signs(
	[]feature.Name{
		feature.Meaning, feature.Near, feature.Words, feature.Least, feature.Most, feature.Exact,
		feature.Letters, feature.Length, feature.Both,
	},
	[]feature.Name{
		feature.Changed, feature.Few, feature.Thin, feature.Leans, feature.Unanswered, feature.Missing,
		feature.Farthest, feature.Swapped, feature.Single, feature.Replaced, feature.Negation,
		feature.Crossed, feature.Denied, feature.Whole, feature.Opposites, feature.Extreme,
		feature.Numbers, feature.Unit, feature.Recount, feature.Kind, feature.Names, feature.Quantity,
	},
)

func signs(count, against []feature.Name) map[feature.Name]float64 {
	out := map[feature.Name]float64{}
	for _, n := range count {
		out[n] = 1
	}
	for _, n := range against {
		out[n] = -1
	}
	return out
}

// with is the signs of both.
func with(a, b map[feature.Name]float64) map[feature.Name]float64 {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}

// along lists the signs of the features in their order; 0 where either will do.
func (q question) along(names []feature.Name) []float64 {
	out := []float64{}
	for _, n := range names {
		out = append(out, q.signs[n])
	}
	return out
}

// fitSigned fits weights of which none goes against its sign: the one that
// does so most is left out, until none does.
func fitSigned(samples []logistic.Sample, signs []float64) []float64 {
	held := make([]bool, len(signs))
	for {
		w := fit(without(samples, held))
		worst, at := 0.0, -1
		for i, sign := range signs {
			if !held[i] && sign*w[i] < worst {
				worst, at = sign*w[i], i
			}
		}
		if at < 0 {
			return w
		}
		held[at] = true
	}
}

// without sets the features that are held to zero, so that they weigh nothing.
func without(samples []logistic.Sample, held []bool) []logistic.Sample {
	out := make([]logistic.Sample, len(samples))
	for k, s := range samples {
		x := make([]float64, len(s.X))
		for i := range x {
			if !held[i] {
				x[i] = s.X[i]
			}
		}
		out[k] = logistic.Sample{X: x, Yes: s.Yes, Weight: s.Weight}
	}
	return out
}
