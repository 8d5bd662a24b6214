package e5

import "github.com/whosaid/whosaid/internal/vectors/dense"

// gain is what the rows of a matrix gain by a change of low rank: the product of
// two thin matrices, of which few rows are held at a time.
type gain struct {
	across dense.Factor
	up     []byte    // blocks: rank numbers for each row
	few    []float32 // the same of the rows at hand
	rows   []float32 // what they gain
	whole  dense.Whole
}

const rowsAtHand = 64 // of which every matrix has a multiple

// gain is what a matrix gains; nil without a change.
func (c *change) gain(kind int, by dense.Multiplier) *gain {
	if c == nil {
		return nil
	}
	in := shapes[kind][1]
	across, row := empty(in, rank), make([]float32, rank)
	for i := range in {
		unpackBlocks(row, c.across[kind][i*rank/block*blockBytes:])
		across.set(i, row)
	}
	return &gain{
		across: dense.New(dense.Matrix(across), by), up: c.up[kind],
		few: make([]float32, rowsAtHand*rank), rows: make([]float32, rowsAtHand*in),
	}
}

// row is what row o gains; rows are asked for in order.
func (g *gain) row(o int) []float32 {
	at := o % rowsAtHand
	if at == 0 {
		unpackBlocks(g.few, g.up[o*rank/block*blockBytes:])
		g.across.Apply(g.rows, g.few, &g.whole)
	}
	in := len(g.rows) / rowsAtHand
	return g.rows[at*in : (at+1)*in]
}
