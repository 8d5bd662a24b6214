package main

// likeness says which way a feature may count for "they say the same": what
// they share for it, what sets them apart against it. A weight that goes the
// other way has learnt a habit of the sets, not a reason that a person would
// accept.
var likeness = map[string]float64{
	"meaning": 1, "near": 1, "words": 1, "least": 1, "most": 1, "exact": 1, "letters": 1, "length": 1, "both": 1,
	"changed": -1, "few": -1, "thin": -1, "leans": -1, "unanswered": -1, "missing": -1, "farthest": -1, "swapped": -1,
	"single": -1, "replaced": -1, "negation": -1, "crossed": -1, "denied": -1, "whole": -1, "opposites": -1,
	"extreme": -1, "numbers": -1, "unit": -1, "recount": -1, "kind": -1, "names": -1, "quantity": -1,
}

// along lists the signs of the features in their order; 0 where either will do.
func (q question) along(names []string) []float64 {
	out := []float64{}
	for _, n := range names {
		out = append(out, q.signs[n])
	}
	return out
}

// fitSigned fits weights of which none goes against its sign: the one that
// does so most is left out, until none does.
func fitSigned(samples []sample, signs []float64) []float64 {
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
func without(samples []sample, held []bool) []sample {
	out := make([]sample, len(samples))
	for k, s := range samples {
		x := make([]float64, len(s.x))
		for i := range x {
			if !held[i] {
				x[i] = s.x[i]
			}
		}
		out[k] = sample{x: x, yes: s.yes, weight: s.weight}
	}
	return out
}
