package main

import (
	"errors"
	"fmt"
	"math"
	"os"
	"slices"

	"gonum.org/v1/gonum/mat"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors"
	"github.com/whosaid/whosaid/internal/vectors/table"
)

const (
	sampled = 40000 // texts whose vectors tell the main directions
	atOnce  = 8192  // texts encoded at once
)

// vector is what a text or a piece is in the table.
type vector = [table.Size]float32

// teacher gives the vectors that the table is to come near to: those of the
// sentence encoder, along their main directions.
type teacher struct {
	encoder    *vectors.Encoder
	directions [][]float32 // table.Size
}

// newTeacher finds the main directions of the encoder's vectors of texts: the
// principal components, the mean not taken away.
func newTeacher(encoder *vectors.Encoder, texts []string) (*teacher, error) {
	var some []string
	for i := range min(sampled, len(texts)) {
		some = append(some, texts[i*len(texts)/min(sampled, len(texts))])
	}
	moments, part := mat.NewSymDense(vectors.Size, nil), mat.NewSymDense(vectors.Size, nil)
	for batch := range slices.Chunk(some, atOnce) {
		columns := mat.NewDense(vectors.Size, len(batch), nil)
		for i, v := range encoder.Vectors(batch) {
			for k, x := range v {
				columns.Set(k, i, float64(x))
			}
		}
		part.SymOuterK(1, columns)
		moments.AddSym(moments, part)
	}
	var e mat.EigenSym
	if !e.Factorize(moments, true) {
		return nil, errors.New("the teacher's vectors have no main directions")
	}
	var found mat.Dense
	e.VectorsTo(&found)
	t := &teacher{encoder: encoder}
	for i := range table.Size {
		direction := make([]float32, vectors.Size)
		for k := range direction {
			direction[k] = float32(found.At(k, vectors.Size-1-i))
		}
		t.directions = append(t.directions, direction)
	}
	return t, nil
}

// vectors returns the teacher's vectors of texts.
func (t *teacher) vectors(texts []string) []vector {
	out := make([]vector, 0, len(texts))
	for batch := range slices.Chunk(texts, atOnce) {
		full := t.encoder.Vectors(batch)
		out = append(out, parallel.Map(len(batch), func(i int) (v vector) {
			for k, d := range t.directions {
				v[k] = dot(full[i], d)
			}
			return v
		})...)
		fmt.Fprintf(os.Stderr, "\rvectors of %d of %d texts", len(out), len(texts))
	}
	fmt.Fprintln(os.Stderr)
	return out
}

func dot(a, b []float32) float32 {
	var s0, s1, s2, s3 float32
	b = b[:len(a)]
	for i := 0; i+4 <= len(a); i += 4 {
		s0 += float32(a[i] * b[i])
		s1 += float32(a[i+1] * b[i+1])
		s2 += float32(a[i+2] * b[i+2])
		s3 += float32(a[i+3] * b[i+3])
	}
	return (s0 + s1) + (s2 + s3)
}

// unit brings v to length one, and returns what its length was; what is
// nothing stays so.
func unit(v *vector) float32 {
	length := float32(math.Sqrt(float64(dot(v[:], v[:]))))
	if length > 0 {
		for i := range v {
			v[i] /= length
		}
	}
	return length
}
