package e5

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// magic opens the file and tells its version.
const magic = "whosaid reader 3\n"

// errShort says that the file ends too early.
var errShort = errors.New("the reader's file is cut short: build it again")

// read takes a model from data, which it keeps. Every list stands as its
// length in bytes, in four bytes, and its numbers, all little-endian.
func read(data []byte) (*model, error) {
	if !bytes.HasPrefix(data, []byte(magic)) {
		return nil, errors.New("not a reader's file of this version: build it again")
	}
	r := &reader{data: data[len(magic):]}
	m := &model{pieces: strings.Split(string(r.bytes(-1)), "\n"), scores: r.floats(-1)}
	m.words = r.bytes((specials + len(m.pieces)) * Size / block * blockBytes)
	m.places, m.norm = r.floats(places*Size), r.norm()
	for i := range m.trunk {
		m.trunk[i] = r.weights()
	}
	for i := range m.change {
		m.change[i] = r.change()
	}
	m.first, m.bias[0] = r.matrix(Size), r.floats(Size)
	m.last, m.bias[1] = r.floats(outputs*Size), r.floats(outputs)
	m.empty, m.bias[2] = r.floats(Size), r.floats(1)
	if r.err == nil && (len(r.data) > 0 || len(m.scores) != len(m.pieces) || m.first.In != pooled) {
		r.err = errors.New("the parts of the reader's file do not fit each other: build it again")
	}
	return m, r.err
}

// reader cuts lists off the front of data, and nothing more after an error.
type reader struct {
	data []byte
	err  error
}

// bytes returns the next list, which must have this length unless it is -1.
func (r *reader) bytes(length int) []byte {
	if r.err != nil || len(r.data) < 4 {
		r.err = errShort
		return make([]byte, max(length, 0))
	}
	n := uint64(binary.LittleEndian.Uint32(r.data))
	if n > uint64(len(r.data)-4) || length >= 0 && n != uint64(length) {
		r.err = fmt.Errorf("a list of %d bytes in the reader's file where %d belong: build it again", n, length)
		return make([]byte, max(length, 0))
	}
	list := r.data[4 : 4+n : 4+n]
	r.data = r.data[4+n:]
	return list
}

// floats returns the next list, of this many numbers unless it is -1.
func (r *reader) floats(count int) []float32 {
	b := r.bytes(max(-1, 4*count))
	list := make([]float32, len(b)/4)
	for i := range list {
		list[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return list
}

func (r *reader) norm() dense.Norm { return dense.Norm{Gain: r.floats(Size), Bias: r.floats(Size)} }

// matrix returns the next matrix of this many rows: scales, then weights.
func (r *reader) matrix(rows int) dense.Matrix {
	scale := r.floats(rows)
	b := r.bytes(-1)
	m := dense.Matrix{Out: rows, In: len(b) / rows, Scale: scale, Weights: make([]int8, len(b))}
	for i, c := range b {
		m.Weights[i] = int8(c)
	}
	if len(b) != m.Out*m.In {
		r.err = errShort
	}
	return m
}

func (r *reader) weights() (w weights) {
	for k, s := range shapes {
		w.blocks[k], w.bias[k] = r.bytes(s[0]*s[1]/block*blockBytes), r.floats(s[0])
	}
	w.after, w.last = r.norm(), r.norm()
	return w
}

func (r *reader) change() (c change) {
	for k, s := range shapes {
		c.up[k] = r.bytes(s[0] * rank / block * blockBytes)
		c.across[k] = r.bytes(s[1] * rank / block * blockBytes)
	}
	c.other = r.floats(heads)
	return c
}
