package vectors

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
	"github.com/whosaid/whosaid/internal/vectors/unigram"
)

// packed is the encoder's file, made by internal/tools/buildencoder.
//
//go:embed data/encoder.bin.gz
var packed []byte

// Load returns the encoder inside the binary. The first call unpacks it,
// which takes about a tenth of a second and 30 MB; later calls return the
// same one. It fails only when the binary is damaged.
func Load() (*Encoder, error) { return loaded() }

var loaded = sync.OnceValues(func() (*Encoder, error) {
	e, err := unpack(packed, dense.Quickest())
	if err != nil {
		return nil, fmt.Errorf("unpacking the sentence encoder: %w", err)
	}
	return e, nil
})

// unpack makes an encoder of a compressed model.
func unpack(packed []byte, by dense.Multiplier) (*Encoder, error) {
	raw, err := model.Unpack(packed)
	if err != nil {
		return nil, err
	}
	m, err := model.Read(raw)
	if err != nil {
		return nil, err
	}
	return newEncoder(m, by)
}

// newEncoder prepares a model for use.
func newEncoder(m *model.Model, by dense.Multiplier) (*Encoder, error) {
	v, err := unigram.New(m.Pieces, m.Scores)
	if err != nil {
		return nil, err
	}
	e := &Encoder{vocabulary: v, table: newTable(m, by), features: m.FeatureNorm, head: newHead(m, by)}
	e.desks.New = func() any { return new(desk) }
	for b, w := range model.Windows() {
		e.first[b] = layer{dense.New(m.First[b], by), m.FirstBias[b], w}
		e.second[b] = layer{dense.New(m.Second[b], by), m.SecondBias[b], w}
	}
	return e, nil
}
