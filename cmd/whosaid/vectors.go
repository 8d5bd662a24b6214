package main

import (
	"context"
	"sync"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/internal/vectors"
)

// lazyVectors loads the sentence encoder when the first text asks for it:
// many runs never do.
type lazyVectors struct {
	once    sync.Once
	encoder *vectors.Encoder
}

// Vectors returns one vector of unit length for each text, in order.
func (l *lazyVectors) Vectors(texts []string) [][]float32 {
	l.once.Do(func() {
		var err error
		if l.encoder, err = vectors.Load(); err != nil {
			panic("the embedded sentence encoder is damaged: " + err.Error())
		}
	})
	return l.encoder.Vectors(texts)
}

// knownVectors holds the vectors of texts that are known beforehand, so that
// they are computed together.
type knownVectors map[string][]float32

// Vectors looks the texts up; every text must be known.
func (k knownVectors) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, t := range texts {
		out[i] = k[t]
	}
	return out
}

// known computes the vectors of all texts of the pairs.
func known(pairs [][2]string, by agree.Similarity) agree.Similarity {
	texts, seen := []string{}, map[string]bool{}
	for _, p := range pairs {
		for _, t := range p {
			if !seen[t] {
				seen[t] = true
				texts = append(texts, t)
			}
		}
	}
	k := knownVectors{}
	for i, v := range by.Vectors(texts) {
		k[texts[i]] = v
	}
	return k
}

// vectorsFor is the encoder, the model of a server, or nil when only words
// count.
func vectorsFor(ctx context.Context, fast bool, model modelOptions, io stdio) (agree.Similarity, error) {
	if err := model.check(fast); err != nil {
		return nil, err
	}
	switch {
	case fast:
		return nil, nil
	case model.url != "":
		return model.similarity(ctx, io)
	}
	return &lazyVectors{}, nil
}
