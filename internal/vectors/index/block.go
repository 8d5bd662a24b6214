package index

import (
	"math"

	"github.com/whosaid/whosaid/internal/parallel"
)

// rowsAtOnce is how many rows are compared with a vector at once.
const rowsAtOnce = 8

// block is vectors rounded to bytes, filled up with zeros to whole groups of
// rows.
type block struct {
	codes []int8
	scale []float32
	width int
}

func newBlock(rows [][]float32) block {
	if len(rows) == 0 {
		return block{}
	}
	b := block{scale: make([]float32, len(rows)), width: len(rows[0])}
	b.codes = make([]int8, (len(rows)+rowsAtOnce-1)/rowsAtOnce*rowsAtOnce*b.width)
	for i, v := range rows {
		b.scale[i] = largest(v) / 127
		for k, n := range round(v) {
			b.codes[i*b.width+k] = int8(n)
		}
	}
	return b
}

// round returns v as whole numbers, the largest of them 127.
func round(v []float32) []int16 {
	out := make([]int16, len(v))
	top := largest(v)
	if top == 0 {
		return out
	}
	for i, x := range v {
		out[i] = int16(math.RoundToEven(float64(x) / float64(top) * 127))
	}
	return out
}

func largest(v []float32) float32 {
	var top float32
	for _, x := range v {
		top = max(top, x, -x)
	}
	return top
}

// scores returns for each row a number that grows with its product with q.
// Sums of the products are whole numbers below 2^24, so a float32 holds them
// exactly up to a width of 1,024.
func (b block) scores(q []int16) []float32 {
	if b.width == 0 {
		return nil
	}
	out := make([]float32, len(b.codes)/b.width)
	multiply(out, b.codes, q)
	out = out[:len(b.scale)]
	for i, s := range b.scale {
		out[i] *= s
	}
	return out
}

// nearest returns for each vector the row nearest to it.
func (b block) nearest(all [][]float32) []int {
	out := make([]int, len(all))
	const batch = 256
	parallel.Do((len(all)+batch-1)/batch, func(k int) {
		for i := k * batch; i < min(len(all), (k+1)*batch); i++ {
			scores := b.scores(round(all[i]))
			for c, s := range scores {
				if s > scores[out[i]] {
					out[i] = c
				}
			}
		}
	})
	return out
}

// multiplyAnywhere writes the products of q with the rows of codes to out.
func multiplyAnywhere(out []float32, codes []int8, q []int16) {
	for i := range out {
		row := codes[i*len(q):][:len(q)]
		var sum int32
		for k, x := range q {
			sum += int32(x) * int32(row[k])
		}
		out[i] = float32(sum)
	}
}
