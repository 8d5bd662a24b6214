package main

import (
	"cmp"
	"math"
	"slices"
)

// scoredPair is one comparison and what it should have been.
type scoredPair struct {
	score float64
	same  bool
}

// bestF1 is the best F1 over all thresholds; equal scores stand or fall
// together.
func bestF1(pairs []scoredPair) float64 {
	pairs = slices.SortedStableFunc(slices.Values(pairs), func(a, b scoredPair) int { return cmp.Compare(b.score, a.score) })
	positive, hit, best := count(pairs), 0, 0.0
	for i, p := range pairs {
		if p.same {
			hit++
		}
		if i+1 == len(pairs) || pairs[i+1].score != p.score {
			best = max(best, measured(hit, i+1-hit, positive-hit).f1)
		}
	}
	return best
}

func count(pairs []scoredPair) int {
	n := 0
	for _, p := range pairs {
		if p.same {
			n++
		}
	}
	return n
}

// auc is the area under the ROC curve: the chance that a pair that is the
// same scores higher than one that is not, a tie counting half (Mann and
// Whitney 1947). It is 0 when there is only one kind.
func auc(pairs []scoredPair) float64 {
	scores := []float64{}
	for _, p := range pairs {
		scores = append(scores, p.score)
	}
	sum := 0.0
	for i, r := range ranks(scores) {
		if pairs[i].same {
			sum += r
		}
	}
	positive := float64(count(pairs))
	return ratio(sum-positive*(positive+1)/2, positive*(float64(len(pairs))-positive))
}

// spearman is the correlation of the ranks of a and b.
func spearman(a, b []float64) float64 { return pearson(ranks(a), ranks(b)) }

// pearson is the linear correlation of a and b, 0 when one is constant.
func pearson(a, b []float64) float64 {
	ma, mb := mean(a), mean(b)
	both, va, vb := 0.0, 0.0, 0.0
	for i := range a {
		x, y := a[i]-ma, b[i]-mb
		both, va, vb = both+x*y, va+x*x, vb+y*y
	}
	return ratio(both, math.Sqrt(va*vb))
}

func mean(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return ratio(sum, float64(len(x)))
}

// ranks counts from 1; equal values share the mean of their ranks.
func ranks(x []float64) []float64 {
	order := make([]int, len(x))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmp.Compare(x[i], x[j]) })
	out := make([]float64, len(x))
	for i := 0; i < len(order); {
		j := i
		for j < len(order) && x[order[j]] == x[order[i]] {
			j++
		}
		for _, k := range order[i:j] {
			out[k] = float64(i+1+j) / 2
		}
		i = j
	}
	return out
}
