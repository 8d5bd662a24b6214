package compare

import (
	"maps"
	"slices"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// attachVectors gives pairs the vectors of their texts and words; nothing
// where v is nil.
func attachVectors(pairs []Pair, texts [][2]string, v Similarity) {
	if v != nil {
		attachTextVectors(pairs, texts, v)
		var profiles []*Profile
		for i := range pairs {
			profiles = append(profiles, pairs[i].A, pairs[i].B)
		}
		NewWordVectors(v).Attach(profiles)
	}
}

// attachTextVectors gives pairs the vectors of their texts; nothing where v is
// nil.
func attachTextVectors(pairs []Pair, texts [][2]string, v Similarity) {
	if v == nil {
		return
	}
	flat := make([]string, 0, 2*len(texts))
	for _, t := range texts {
		flat = append(flat, t[0], t[1])
	}
	vectors := v.Vectors(flat)
	for i := range pairs {
		pairs[i].SetCosine(cosine(vectors[2*i], vectors[2*i+1]))
	}
}

// WordVectors gives texts the vectors of their words, and computes each once.
type WordVectors struct {
	by    Similarity
	known map[string][]float32
}

// NewWordVectors takes vectors of words from v.
func NewWordVectors(v Similarity) *WordVectors { return &WordVectors{v, map[string][]float32{}} }

// Attach gives the words of texts their vectors.
func (w *WordVectors) Attach(texts []*Profile) {
	w.learn(texts)
	for _, t := range texts {
		for i := range t.terms {
			t.terms[i].vector = w.known[t.terms[i].bare]
		}
	}
}

// learn computes the vectors of words that are not known.
func (w *WordVectors) learn(texts []*Profile) {
	missing := map[string]bool{}
	for _, t := range texts {
		for i := range t.terms {
			if word := t.terms[i].bare; w.known[word] == nil {
				missing[word] = true
			}
		}
	}
	if len(missing) == 0 {
		return
	}
	words := slices.Sorted(maps.Keys(missing))
	for i, v := range w.by.Vectors(words) {
		w.known[words[i]] = v
	}
}

// cosine returns the cosine of two vectors of unit length; 0 where one is nil.
func cosine(a, b []float32) float64 {
	if len(a) != len(b) {
		return 0
	}
	return max(-1, min(1, float64(dense.Dot(a, b))))
}
