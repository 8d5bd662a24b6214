package main

import "math"

// sample is one measured pair: its features, what it is and how much it counts.
type sample struct {
	x      []float64
	yes    bool
	weight float64
}

const (
	rounds  = 12 // of Newton's method; it stands still long before
	penalty = 20 // on the square of each weight, of features of equal spread
)

// fit is a logistic regression with an L2 penalty by Newton's method (Bishop
// 2006, section 4.3.3). The last weight is the constant.
func fit(samples []sample) []float64 {
	mean, spread := spreads(samples)
	n := len(mean)
	w := make([]float64, n+1)
	row := make([]float64, n+1)
	for range rounds {
		gradient, hessian := make([]float64, n+1), make([][]float64, n+1)
		for i := range hessian {
			hessian[i] = make([]float64, n+1)
			if i < n {
				hessian[i][i], gradient[i] = penalty, -penalty*w[i]
			}
		}
		for _, s := range samples {
			for i := range n {
				row[i] = (s.x[i] - mean[i]) / spread[i]
			}
			row[n] = 1
			p := chance(w, row)
			for i := range row {
				gradient[i] += s.weight * (truth(s.yes) - p) * row[i]
				for j := range row {
					hessian[i][j] += s.weight * p * (1 - p) * row[i] * row[j]
				}
			}
		}
		for i, step := range solve(hessian, gradient) {
			w[i] += step
		}
	}
	for i := range n {
		w[i] /= spread[i]
		w[n] -= w[i] * mean[i]
	}
	return w
}

// chance is the probability of yes.
func chance(w, x []float64) float64 {
	z := 0.0
	for i := range x {
		z += w[i] * x[i]
	}
	if len(x) < len(w) {
		z += w[len(x)]
	}
	return 1 / (1 + math.Exp(-z))
}

// spreads are the mean and the standard deviation of each feature; 1 where it
// never changes.
func spreads(samples []sample) (mean, spread []float64) {
	n := len(samples[0].x)
	mean, spread = make([]float64, n), make([]float64, n)
	for i := range n {
		for _, s := range samples {
			mean[i] += s.x[i] / float64(len(samples))
		}
		for _, s := range samples {
			spread[i] += (s.x[i] - mean[i]) * (s.x[i] - mean[i]) / float64(len(samples))
		}
		if spread[i] = math.Sqrt(spread[i]); spread[i] < 1e-9 {
			spread[i] = 1
		}
	}
	return mean, spread
}

// solve solves a system of linear equations by Gaussian elimination; a is
// symmetric and positive, and is used up.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		for j := i + 1; j < n; j++ {
			f := a[j][i] / a[i][i]
			for k := i; k < n; k++ {
				a[j][k] -= f * a[i][k]
			}
			b[j] -= f * b[i]
		}
	}
	x := make([]float64, n)
	for i := n - 1; i >= 0; i-- {
		x[i] = b[i]
		for k := i + 1; k < n; k++ {
			x[i] -= a[i][k] * x[k]
		}
		x[i] /= a[i][i]
	}
	return x
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
