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

// merged returns the weights of a matrix with its change, if it has one,
// rounded to eight bits a row.
func merged(blocks []byte, shape [2]int, c *change, kind int) dense.Matrix {
	out, in := shape[0], shape[1]
	m := dense.Matrix{Out: out, In: in, Scale: make([]float32, out), Weights: make([]int8, out*in)}
	row := make([]float32, in)
	for o := range out {
		unpackBlocks(row, blocks[o*in/block*blockBytes:])
		if c != nil {
			c.add(row, o, kind)
		}
		m.Scale[o] = roundRow(m.Weights[o*in:(o+1)*in], row)
	}
	return m
}

// add adds the change of row o.
func (c *change) add(row []float32, o, kind int) {
	up, down := &c.up[kind], &c.down[kind]
	for r := range up.In {
		by := float32(float32(up.Weights[o*up.In+r]) * up.Scale[o] * down.Scale[r])
		for i, w := range down.Weights[r*down.In:][:len(row)] {
			row[i] += float32(by * float32(w))
		}
	}
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
