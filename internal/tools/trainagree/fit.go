package main

import "github.com/whosaid/whosaid/internal/tools/logistic"

// penalty is on the square of each weight.
const penalty = 20

// fit fits weights that are all held back alike.
func fit(samples []logistic.Sample) []float64 {
	same := make([]float64, len(samples[0].X))
	for i := range same {
		same[i] = penalty
	}
	return logistic.Fit(samples, same)
}
