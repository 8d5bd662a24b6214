package table

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"
)

// magic opens the file and tells its version.
const magic = "whosaid table 1\n"

// errDamaged says that the file is not one of ours.
var errDamaged = errors.New("not a table of this version: build it again")

// mostScale bounds the scales, with mostPieces, so that no sum overflows.
const mostScale = math.MaxInt32 / (mostPieces * math.MaxInt8)

// Rows is what a file holds.
type Rows struct {
	Pieces []string  // sorted by bytes; the start of a word is '▁'
	Scores []float32 // natural logarithms of the pieces' probabilities
	Scale  []uint16  // of each row, at most 4,227
	Codes  []int8    // Size for each row
}

// Write writes the rows: three lengths in four bytes each, then the lists,
// all little-endian.
func (r *Rows) Write(to io.Writer) error {
	pieces := strings.Join(r.Pieces, "\n")
	for _, part := range []any{[]byte(magic), uint32(len(r.Pieces)), uint32(len(pieces)), []byte(pieces), r.Scores, r.Scale, r.Codes} {
		if err := binary.Write(to, binary.LittleEndian, part); err != nil {
			return fmt.Errorf("writing the table: %w", err)
		}
	}
	return nil
}

// read makes a table of a file, of which it keeps the codes.
func read(data string) (*Table, error) {
	data, ok := strings.CutPrefix(data, magic)
	if !ok || len(data) < 8 {
		return nil, errDamaged
	}
	n, text := int(number(data, 4)), int(number(data[4:], 4))
	if data = data[8:]; len(data) != text+n*(4+2+Size) {
		return nil, errDamaged
	}
	pieces := strings.Split(data[:text], "\n")
	if data = data[text:]; len(pieces) != n {
		return nil, errDamaged
	}
	scores, t := make([]float32, n), &Table{scale: make([]uint16, n)}
	for i := range scores {
		scores[i] = math.Float32frombits(number(data[4*i:], 4))
		t.scale[i] = min(mostScale, uint16(number(data[4*n+2*i:], 2)))
	}
	t.codes = data[6*n:]
	var err error
	t.cutter, err = NewCutter(pieces, scores)
	return t, err
}

// number reads a whole number of some bytes, the lowest first.
func number(s string, bytes int) uint32 {
	var n uint32
	for i := range bytes {
		n |= uint32(s[i]) << (8 * i)
	}
	return n
}
