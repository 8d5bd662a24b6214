package e5

import (
	"encoding/binary"
	"math"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// Weights of four bits stand in blocks of 32: a scale in half precision, then
// sixteen bytes whose low halves are the first sixteen numbers and whose high
// halves are the others, all less eight.
const (
	block      = 32
	blockBytes = 2 + block/2
)

// unpackBlocks writes the numbers of blocks.
func unpackBlocks(dst []float32, blocks []byte) {
	for i := 0; i < len(dst); i += block {
		b := blocks[i/block*blockBytes:][:blockBytes]
		scale := half(binary.LittleEndian.Uint16(b))
		for k, c := range b[2:] {
			dst[i+k] = float32(int(c&15)-8) * scale
			dst[i+k+block/2] = float32(int(c>>4)-8) * scale
		}
	}
}

// half is a number of half precision (IEEE 754, binary16), never infinite.
func half(bits uint16) float32 {
	exponent, fraction := int(bits>>10&31), float64(bits&1023)
	x := math.Ldexp(1024+fraction, exponent-25)
	if exponent == 0 {
		x = math.Ldexp(fraction, -24)
	}
	if bits>>15 == 1 {
		x = -x
	}
	return float32(x)
}

// merged returns the weights of a matrix with what its rows gain, if they gain
// something, rounded to eight bits a row.
func merged(blocks []byte, shape [2]int, g *gain) dense.Matrix {
	m := empty(shape[0], shape[1])
	row := make([]float32, m.In)
	for o := range m.Out {
		unpackBlocks(row, blocks[o*m.In/block*blockBytes:])
		if g != nil {
			dense.Add(row, g.row(o))
		}
		m.set(o, row)
	}
	return dense.Matrix(m)
}

// rounded is a matrix whose rows are set one by one.
type rounded dense.Matrix

func empty(out, in int) rounded {
	return rounded{Out: out, In: in, Scale: make([]float32, out), Weights: make([]int8, out*in)}
}

// set rounds a row to eight bits.
func (m *rounded) set(o int, row []float32) {
	m.Scale[o] = roundRow(m.Weights[o*m.In:(o+1)*m.In], row)
}

// roundRow rounds a row to whole numbers of eight bits and returns their
// scale.
func roundRow(dst []int8, row []float32) float32 {
	var top float32
	for _, v := range row {
		top = max(top, max(v, -v))
	}
	if top == 0 {
		clear(dst)
		return 0
	}
	scale, up := top/127, 127/top
	for i, v := range row {
		dst[i] = int8(math.RoundToEven(float64(float32(v * up))))
	}
	return scale
}
