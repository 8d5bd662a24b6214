package table

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
	splitter splitter
	sum      Sum
}

// Adder returns an adder of the table's vectors.
func (t *Table) Adder() *Adder {
	return &Adder{table: t, splitter: splitter{cutter: t.cutter, seen: map[string][]int32{}}}
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
