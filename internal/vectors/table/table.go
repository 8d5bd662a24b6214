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

import "github.com/whosaid/whosaid/internal/parallel"

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
		adder := t.Adder()
		for i := from; i < to; i++ {
			v := numbers[(i-from)*Size:][:Size:Size]
			adder.Add(texts[i]).unit(v)
			out[i] = v
		}
	})
	return out
}
