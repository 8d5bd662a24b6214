package table

import (
	"sync"
	"sync/atomic"
)

// Line measures how far the vectors of texts reach in one direction. It
// remembers words and pieces, and is safe for use by several goroutines.
type Line struct {
	table     *Table
	direction [Size]int64
	reach     []atomic.Int64 // by piece; 0 until it is worked out
	splitters sync.Pool
}

// Line returns a line in a direction, whose numbers are below 2^31.
func (t *Table) Line(direction [Size]int64) *Line {
	l := &Line{table: t, direction: direction, reach: make([]atomic.Int64, len(t.scale))}
	l.splitters.New = func() any { return newSplitter(t.cutter) }
	return l
}

// Sum returns the sum of the products of the vectors of a text's words and
// word pieces with the direction, and how many there are.
func (l *Line) Sum(text string) (sum int64, pieces int) {
	s := l.splitters.Get().(*splitter)
	all := s.pieces(text)
	all = all[:min(len(all), mostPieces)]
	for _, p := range all {
		n := l.reach[p].Load()
		if n == 0 {
			n = l.of(p)
			l.reach[p].Store(n)
		}
		sum += n
	}
	l.splitters.Put(s)
	return sum, len(all)
}

// of is the product of one piece.
func (l *Line) of(piece int32) int64 {
	n := int64(0)
	for i, c := range []byte(l.table.codes[int(piece)*Size:][:Size]) {
		n += int64(int8(c)) * l.direction[i]
	}
	return n * int64(l.table.scale[piece])
}
