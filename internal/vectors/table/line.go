package table

// Line measures how far the vectors of texts reach in one direction. It
// remembers words and pieces, so each goroutine needs its own.
type Line struct {
	table     *Table
	splitter  splitter
	direction [Size]int64
	reach     map[int32]int64 // by piece
}

// Line returns a line in a direction, whose numbers are below 2^31.
func (t *Table) Line(direction [Size]int64) *Line {
	return &Line{table: t, splitter: splitter{cutter: t.cutter, seen: map[string][]int32{}}, direction: direction, reach: map[int32]int64{}}
}

// Sum returns the sum of the products of the vectors of a text's words and
// word pieces with the direction, and how many there are.
func (l *Line) Sum(text string) (sum int64, pieces int) {
	all := l.splitter.pieces(text)
	all = all[:min(len(all), mostPieces)]
	for _, p := range all {
		n, ok := l.reach[p]
		if !ok {
			n = l.of(p)
			l.reach[p] = n
		}
		sum += n
	}
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
