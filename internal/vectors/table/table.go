// Package table turns texts into vectors in microseconds: a text's vector is
// the sum of the vectors of its words and word pieces, which stand in a table
// inside the binary. The table was fitted so that these sums point where the
// vectors of the sentence encoder point (package vectors), in Korean and
// English alike; internal/tools/buildtable makes it. Sums of vectors know no
// order of words, so the table finds what may be the same, and the encoder
// looks closer.
//
// Sums are of whole numbers, so a text has the same vector, to the bit, on
// every machine.
package table

import (
	"math"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Size is how many numbers a vector has.
const Size = 256

// Table holds the vectors of words and word pieces. It is safe for use by
// several goroutines.
type Table struct {
	cutter *Cutter
	codes  string   // Size bytes for each piece, each a signed number
	scale  []uint16 // one for each piece: what its codes are multiplied with
}

// mostPieces is how many pieces of a text are read, so that no sum overflows.
const mostPieces = 4000

// together is how many texts are worked on at once.
const together = 512

// Vectors returns the vector of each text, of unit length. The vector of a
// text without any known word is all zeros.
func (t *Table) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	parallel.Do((len(texts)+together-1)/together, func(k int) {
		from, to := k*together, min(len(texts), (k+1)*together)
		numbers := make([]float32, (to-from)*Size)
		s := splitter{cutter: t.cutter, seen: map[string][]int32{}}
		for i := from; i < to; i++ {
			v := numbers[(i-from)*Size:][:Size:Size]
			t.sum(v, s.pieces(texts[i]))
			out[i] = v
		}
	})
	return out
}

// sum writes the sum of the vectors of pieces, brought to unit length.
func (t *Table) sum(v []float32, pieces []int32) {
	var total [Size]int32
	for _, p := range pieces[:min(len(pieces), mostPieces)] {
		addRow(&total, t.codes[int(p)*Size:][:Size], int32(t.scale[p]))
	}
	var squares float64
	for _, x := range total {
		squares += float64(float64(x) * float64(x))
	}
	if squares == 0 {
		return
	}
	by := 1 / math.Sqrt(squares)
	for i, x := range total {
		v[i] = float32(float64(x) * by)
	}
}

// addRow adds the codes, each multiplied by scale.
func addRow(total *[Size]int32, codes string, scale int32) {
	codes = codes[:Size]
	for i := range total {
		total[i] += int32(int8(codes[i])) * scale
	}
}
