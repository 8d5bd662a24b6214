package model

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// magic opens the file and tells its version.
const magic = "whosaid encoder 1\n"

// errShort says that the file ends too early.
var errShort = errors.New("the encoder file is cut short: build it again")

// fields lists what the file holds, in order.
func (m *Model) fields() []any {
	f := []any{&m.Pieces, &m.Scores, &m.Codes, &m.Group, &m.Step, &m.Low,
		&m.Project, &m.ProjectBias, &m.ProjectNorm.Gain, &m.ProjectNorm.Bias}
	for b := range Branches {
		f = append(f, &m.First[b], &m.FirstBias[b], &m.Second[b], &m.SecondBias[b])
	}
	return append(f, &m.FeatureNorm.Gain, &m.FeatureNorm.Bias, &m.Sum, &m.SumBias,
		&m.Deep0, &m.Deep1, &m.Skip1, &m.Deep2, &m.Skip3, &m.Deep3)
}

// Write writes the model: every list as its length, in four bytes, and its
// numbers, all little-endian.
func (m *Model) Write(to io.Writer) error {
	w := bufio.NewWriter(to)
	w.WriteString(magic)
	for _, f := range m.fields() {
		switch f := f.(type) {
		case *[]string:
			put(w, []byte(strings.Join(*f, "\n")))
		case *[]uint8:
			put(w, *f)
		case *[]float32:
			put(w, *f)
		case *dense.Matrix:
			put(w, f.Scale)
			put(w, f.Weights)
		}
	}
	return w.Flush()
}

// put writes one list; an error stays in w until it is flushed.
func put[T uint8 | int8 | float32](w *bufio.Writer, list []T) {
	binary.Write(w, binary.LittleEndian, uint32(len(list)))
	binary.Write(w, binary.LittleEndian, list)
}

// Read takes a model from data, which it keeps and which must not be changed
// afterwards. It fails when the data is not a model or its sizes do not fit
// each other.
func Read(data []byte) (*Model, error) {
	if !bytes.HasPrefix(data, []byte(magic)) {
		return nil, errors.New("not an encoder file of this version: build it again")
	}
	r := &reader{data: data[len(magic):]}
	m := &Model{}
	for _, f := range m.fields() {
		switch f := f.(type) {
		case *[]string:
			*f = strings.Split(string(r.bytes(1)), "\n")
		case *[]uint8:
			*f = r.bytes(1)
		case *[]float32:
			*f = r.floats()
		case *dense.Matrix:
			*f = r.matrix()
		}
	}
	if r.err == nil && len(r.data) > 0 {
		r.err = fmt.Errorf("%d bytes too many in the encoder file: build it again", len(r.data))
	}
	if r.err != nil {
		return nil, r.err
	}
	return m, m.check()
}

// reader cuts lists off the front of data, and nothing more after an error.
type reader struct {
	data []byte
	err  error
}

// bytes returns the bytes of the next list, whose elements have this width.
func (r *reader) bytes(width int) []byte {
	if r.err != nil || len(r.data) < 4 {
		r.err = errShort
		return nil
	}
	length := binary.LittleEndian.Uint32(r.data)
	if uint64(length) > uint64((len(r.data)-4)/width) {
		r.err = errShort
		return nil
	}
	n := int(length)
	list := r.data[4 : 4+n*width : 4+n*width]
	r.data = r.data[4+n*width:]
	return list
}

func (r *reader) floats() []float32 {
	b := r.bytes(4)
	list := make([]float32, len(b)/4)
	for i := range list {
		list[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
	}
	return list
}

func (r *reader) matrix() dense.Matrix {
	scale := r.floats()
	b := r.bytes(1)
	weights := make([]int8, len(b))
	for i, c := range b {
		weights[i] = int8(c)
	}
	return dense.Matrix{Out: len(scale), In: len(b) / max(1, len(scale)), Scale: scale, Weights: weights}
}
