package embeddings

import (
	"context"
	"fmt"
	"sync"
)

// Similarity gives calibrated vectors to whoever expects an encoder that
// cannot fail. The first failure is kept and everything after it is answered
// with empty vectors: whoever runs the comparison must ask Err before they
// believes any of it.
type Similarity struct {
	ctx         context.Context // of the whole run, since Vectors is called without one
	client      *Client
	calibration *Calibration
	mu          sync.Mutex
	err         error
}

// NewSimilarity gives the vectors of a client's model as long as ctx lasts.
func NewSimilarity(ctx context.Context, c *Client, cal *Calibration) *Similarity {
	return &Similarity{ctx: ctx, client: c, calibration: cal}
}

// Vectors returns one vector of unit length for each text, in order: zero
// vectors once something failed.
func (s *Similarity) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	vectors, err := s.ask(texts)
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err == nil {
		s.err = err
	}
	for i, t := range texts {
		if err != nil || vectors[i] == nil {
			out[i] = make([]float32, s.calibration.Size()+2)
		} else {
			out[i] = s.calibration.Vector(t, vectors[i])
		}
	}
	return out
}

// ask gets vectors that fit the calibration.
func (s *Similarity) ask(texts []string) ([][]float32, error) {
	if err := s.Err(); err != nil {
		return nil, err
	}
	vectors, err := s.client.Vectors(s.ctx, texts)
	if err != nil {
		return nil, fmt.Errorf("sentence vectors: %w", err)
	}
	for _, v := range vectors {
		if v != nil && len(v) != s.calibration.Size() {
			return nil, fmt.Errorf("sentence vectors: %w", s.client.changed(s.calibration.Size(), len(v)))
		}
	}
	return vectors, nil
}

// Err is the first failure, or nil.
func (s *Similarity) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}
