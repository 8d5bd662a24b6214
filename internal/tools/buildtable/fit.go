package main

import (
	"cmp"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

const (
	epochs    = 14
	batchSize = 512   // texts between two steps
	rate      = 0.006 // of the first step; it falls to a twentieth
	keepMean  = 0.9   // of the gradient, from step to step
	keepPower = 0.98  // of its square
	aloneless = 0.15  // what a piece alone counts beside a sentence
	common    = 1e-3  // probability from which a piece starts out small
)

// lesson is a text as pieces, and the vector it should have.
type lesson struct {
	pieces []int32
	target vector
	weight float32
}

// row is a piece's vector with what Adam remembers of its gradients.
type row struct{ value, mean, power vector }

// start sets out from the teacher's vectors of the pieces alone, the frequent
// ones held back: Arora et al. 2017, https://openreview.net/forum?id=SyK00v5xx.
func startFrom(alone []vector, probability []float64) []row {
	rows := make([]row, len(alone))
	for i, v := range alone {
		for k, x := range v {
			rows[i].value[k] = x * float32(common/(common+probability[i]))
		}
	}
	return rows
}

// fit moves the rows so that their sums over the pieces of a lesson point
// where its target does: Adam (Kingma and Ba 2015,
// https://arxiv.org/abs/1412.6980) on the rows in use.
func fit(rows []row, lessons []lesson) {
	r := rand.New(rand.NewPCG(seed1, seed2))
	steps, step := epochs*(len(lessons)/batchSize), 0
	for epoch := range epochs {
		r.Shuffle(len(lessons), func(i, j int) { lessons[i], lessons[j] = lessons[j], lessons[i] })
		loss, n := 0.0, 0
		for batch := range slices.Chunk(lessons, batchSize) {
			if len(batch) < batchSize {
				break
			}
			step++
			speed := rate * max(0.05, 1-float64(step)/float64(steps))
			loss += adjust(rows, batch, float32(speed))
			n++
		}
		fmt.Fprintf(os.Stderr, "epoch %d: 1-cosine %.4f\n", epoch+1, loss/float64(n))
	}
}

// use is a piece in a lesson of a batch.
type use struct{ piece, lesson int32 }

// adjust takes one step and returns the mean of 1-cosine before it.
func adjust(rows []row, batch []lesson, speed float32) float64 {
	gradients := make([]vector, len(batch))
	losses := make([]float64, len(batch))
	const share = 64
	parallel.Do((len(batch)+share-1)/share, func(k int) {
		for i := k * share; i < min(len(batch), (k+1)*share); i++ {
			losses[i] = gradient(&gradients[i], rows, &batch[i])
		}
	})
	var uses []use
	for i, l := range batch {
		for _, p := range l.pieces {
			uses = append(uses, use{p, int32(i)})
		}
	}
	slices.SortFunc(uses, func(a, b use) int { return cmp.Or(cmp.Compare(a.piece, b.piece), cmp.Compare(a.lesson, b.lesson)) })
	groups := slices.Collect(chunks(uses))
	parallel.Do((len(groups)+share-1)/share, func(k int) {
		for _, g := range groups[k*share : min(len(groups), (k+1)*share)] {
			move(&rows[g[0].piece], g, gradients, speed)
		}
	})
	sum := 0.0
	for _, l := range losses {
		sum += l
	}
	return sum / float64(len(batch))
}

// chunks yields the uses piece by piece.
func chunks(uses []use) func(func([]use) bool) {
	return func(yield func([]use) bool) {
		for from := 0; from < len(uses); {
			to := from
			for to < len(uses) && uses[to].piece == uses[from].piece {
				to++
			}
			if !yield(uses[from:to]) {
				return
			}
			from = to
		}
	}
}

// gradient writes that of 1-cosine for the sum of a lesson's rows, and returns
// 1-cosine.
func gradient(g *vector, rows []row, l *lesson) float64 {
	var sum vector
	for _, p := range l.pieces {
		for k, x := range rows[p].value {
			sum[k] += x
		}
	}
	length := unit(&sum) + 1e-6
	cosine := dot(sum[:], l.target[:])
	for k, x := range l.target {
		g[k] = l.weight * (float32(sum[k]*cosine) - x) / length
	}
	return float64(1 - cosine)
}

// move takes a row one step against the sum of its gradients.
func move(r *row, uses []use, gradients []vector, speed float32) {
	var g vector
	for _, u := range uses {
		for k, x := range gradients[u.lesson] {
			g[k] += x
		}
	}
	for k, x := range g {
		r.mean[k] = float32(keepMean*r.mean[k]) + float32((1-keepMean)*x)
		r.power[k] = float32(keepPower*r.power[k]) + float32((1-keepPower)*float32(x*x))
		r.value[k] -= speed * r.mean[k] / (float32(math.Sqrt(float64(r.power[k]))) + 1e-8)
	}
}
