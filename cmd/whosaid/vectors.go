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
	for l.tell(0, len(texts)); len(out) < len(texts); l.tell(len(out), len(texts)) {
		now := texts[len(out):min(len(texts), len(out)+batch)]
		found := l.encoder.Vectors(now)
		if l.keep != nil {
			l.keep(now, found)
		}
		out = append(out, found...)
	}
	return out
}

func (l *lazyVectors) tell(done, of int) {
	if l.told != nil {
		l.told(done, of)
	}
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

// eyesFor are the encoder, or the model of a server, and the network that
// reads two claims; or the table alone when there is no time.
func eyesFor(ctx context.Context, fast bool, model modelOptions, io stdio) (compare.Eyes, error) {
	if err := model.check(fast); err != nil {
		return compare.Eyes{}, err
	}
	switch {
	case fast:
		return compare.Eyes{Vectors: quickVectors{}, Loose: model.loose}, nil
	case model.url != "":
		v, err := model.similarity(ctx, io)
		return compare.Eyes{Vectors: v, Reader: whileSeeing{network{told: model.toldRead}, v}, Loose: model.loose}, err
	}
	return compare.Eyes{Vectors: &lazyVectors{told: model.told}, Reader: network{told: model.toldRead}, Loose: model.loose}, nil
}

// ownEyes are the encoder and the network inside the binary.
func ownEyes() compare.Eyes { return compare.Eyes{Vectors: &lazyVectors{}, Reader: network{}} }
