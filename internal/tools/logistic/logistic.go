// Package logistic fits logistic regressions, the same to the bit from the
// same samples.
package logistic

import "math"

// Sample is what was measured of one thing, what it is and how much it counts.
type Sample struct {
	X      []float64
	Yes    bool
	Weight float64
}

// rounds is those of Newton's method; it stands still long before.
const rounds = 12

// Fit is a logistic regression with an L2 penalty by Newton's method (Bishop
// 2006, section 4.3.3). The penalty of each feature is on the square of its
// weight, were all features of equal spread. The last weight is the constant.
func Fit(samples []Sample, penalty []float64) []float64 {
	mean, spread := spreads(samples)
	n := len(mean)
	w := make([]float64, n+1)
	rows := standardised(samples, mean, spread)
	for range rounds {
		gradient, hessian := make([]float64, n+1), make([][]float64, n+1)
		for i := range hessian {
			hessian[i] = make([]float64, n+1)
			if i < n {
				hessian[i][i], gradient[i] = penalty[i], -penalty[i]*w[i]
			}
		}
		for k, s := range samples {
			add(gradient, hessian, rows[k], s, Chance(w, rows[k]))
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

// standardised are the samples' features, of mean zero and spread one, with a
// one for the constant.
func standardised(samples []Sample, mean, spread []float64) [][]float64 {
	out := make([][]float64, len(samples))
	for k, s := range samples {
		for i, x := range s.X {
			out[k] = append(out[k], (x-mean[i])/spread[i])
		}
		out[k] = append(out[k], 1)
	}
	return out
}

// add adds what one sample says of the gradient and of the upper half of the
// Hessian.
func add(gradient []float64, hessian [][]float64, row []float64, s Sample, p float64) {
	for i, x := range row {
		gradient[i] += s.Weight * (Truth(s.Yes) - p) * x
		by := s.Weight * p * (1 - p) * x
		to := hessian[i][i:]
		for j, y := range row[i:] {
			to[j] += by * y
		}
	}
}

// Chance is the probability of yes. The constant counts where w is longer
// than x.
func Chance(w, x []float64) float64 {
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
func spreads(samples []Sample) (mean, spread []float64) {
	n := len(samples[0].X)
	mean, spread = make([]float64, n), make([]float64, n)
	for i := range n {
		for _, s := range samples {
			mean[i] += s.X[i] / float64(len(samples))
		}
		for _, s := range samples {
			spread[i] += (s.X[i] - mean[i]) * (s.X[i] - mean[i]) / float64(len(samples))
		}
		if spread[i] = math.Sqrt(spread[i]); spread[i] < 1e-9 {
			spread[i] = 1
		}
	}
	return mean, spread
}

// solve solves a system of linear equations by Gaussian elimination; a is
// symmetric and positive, given by its upper half, and is used up.
func solve(a [][]float64, b []float64) []float64 {
	n := len(b)
	for i := range n {
		for j := i + 1; j < n; j++ {
			f := a[i][j] / a[i][i]
			for k := j; k < n; k++ {
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

// Truth is 1 for true and 0 for false.
func Truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
