package main

import (
	"math"

	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
)

// largest is the largest weight in a row once it is rounded.
const largest = 127

// rounded turns a matrix written input by input about, so that each output
// is a row, and rounds every row to whole numbers with a scale of its own.
func rounded(w []float32, in int) dense.Matrix {
	out := len(w) / in
	m := dense.Matrix{Out: out, In: in, Scale: make([]float32, out), Weights: make([]int8, len(w))}
	for o := range out {
		var top float32
		for i := range in {
			top = max(top, float32(math.Abs(float64(w[i*out+o]))))
		}
		if top == 0 {
			continue
		}
		m.Scale[o] = top / largest
		for i := range in {
			m.Weights[o*in+i] = int8(math.RoundToEven(float64(w[i*out+o] / m.Scale[o])))
		}
	}
	return m
}

// windowed rounds the matrix of a convolution place by place of its window.
func windowed(w []float32) dense.Matrix {
	const place = model.Channels * model.Channels
	var parts []dense.Matrix
	for ; len(w) > 0; w = w[place:] {
		parts = append(parts, rounded(w[:place], model.Channels))
	}
	return stack(parts)
}

// stack sets matrices with the same inputs one below the other.
func stack(parts []dense.Matrix) dense.Matrix {
	all := dense.Matrix{In: parts[0].In}
	for _, p := range parts {
		all.Out += p.Out
		all.Scale = append(all.Scale, p.Scale...)
		all.Weights = append(all.Weights, p.Weights...)
	}
	return all
}
