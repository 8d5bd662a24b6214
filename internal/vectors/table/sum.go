package table

import "math"

// Sum is the sum of the vectors of a text's words and word pieces, in whole
// numbers.
type Sum struct {
	Of     [Size]int32
	Pieces int // that were added
}

// Adder sums texts one after the other. It remembers words, so each goroutine
// needs its own.
type Adder struct {
	table    *Table
	splitter *splitter
	sum      Sum
}

// Adder returns an adder of the table's vectors.
func (t *Table) Adder() *Adder {
	return &Adder{table: t, splitter: newSplitter(t.cutter)}
}

// Add returns the sum of a text, good until the next call.
func (a *Adder) Add(text string) *Sum {
	a.sum = Sum{}
	pieces := a.splitter.pieces(text)
	pieces = pieces[:min(len(pieces), mostPieces)]
	for _, p := range pieces {
		addRow(&a.sum.Of, a.table.codes[int(p)*Size:][:Size], int32(a.table.scale[p]))
	}
	a.sum.Pieces = len(pieces)
	return &a.sum
}

// unit writes the sum, brought to unit length; zeros stay zeros.
func (s *Sum) unit(v []float32) {
	var squares float64
	for _, x := range s.Of {
		squares += float64(float64(x) * float64(x))
	}
	if squares == 0 {
		return
	}
	by := 1 / math.Sqrt(squares)
	for i, x := range s.Of {
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
