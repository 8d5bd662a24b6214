package main

import (
	"context"
	"sync"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/vectors"
	"github.com/whosaid/whosaid/internal/vectors/table"
)

// lazyVectors loads the sentence encoder when the first text asks for it:
// many runs never do.
type lazyVectors struct {
	once    sync.Once
	encoder *vectors.Encoder
	told    func(done, of int)                      // may be nil
	keep    func(texts []string, found [][]float32) // told of each batch; may be nil
}

// batch is how many texts are encoded between two words about it.
const batch = 2048

// Vectors returns one vector of unit length for each text, in order.
func (l *lazyVectors) Vectors(texts []string) [][]float32 {
	l.once.Do(func() {
		var err error
		if l.encoder, err = vectors.Load(); err != nil {
			panic("the embedded sentence encoder is damaged: " + err.Error())
		}
	})
	out := make([][]float32, 0, len(texts))
	for len(out) < len(texts) {
		now := texts[len(out):min(len(texts), len(out)+batch)]
		found := l.encoder.Vectors(now)
		if l.keep != nil {
			l.keep(now, found)
		}
		out = append(out, found...)
		if l.told != nil {
			l.told(len(out), len(texts))
		}
	}
	return out
}

// quickVectors takes vectors from the table inside the binary.
type quickVectors struct{}

// Vectors returns one vector of unit length for each text, in order.
func (quickVectors) Vectors(texts []string) [][]float32 {
	t, err := table.Load()
	if err != nil {
		panic("the embedded table of word vectors is damaged: " + err.Error())
	}
	return t.Vectors(texts)
}

// vectorsFor is the encoder, the model of a server, or the table when there
// is no time.
func vectorsFor(ctx context.Context, fast bool, model modelOptions, io stdio) (compare.Similarity, error) {
	if err := model.check(fast); err != nil {
		return nil, err
	}
	switch {
	case fast:
		return quickVectors{}, nil
	case model.url != "":
		return model.similarity(ctx, io)
	}
	return &lazyVectors{told: model.told}, nil
}
