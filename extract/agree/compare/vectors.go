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
		AttachWordVectors(profiles, v)
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
		pairs[i].SetVectors(vectors[2*i], vectors[2*i+1])
	}
}

// AttachWordVectors gives the words of texts their vectors. Of texts that are
// nil nothing is done.
func AttachWordVectors(texts []*Profile, v Similarity) {
	place := map[string]int{}
	for _, t := range texts {
		for _, w := range t.words() {
			place[w.bare] = 0
		}
	}
	words := slices.Sorted(maps.Keys(place))
	for i, w := range words {
		place[w] = i
	}
	vectors := v.Vectors(words)
	for _, t := range texts {
		for i, w := range t.words() {
			t.terms[i].vector = vectors[place[w.bare]]
		}
	}
}

// words are the content words; none where there is no text.
func (p *Profile) words() []term {
	if p == nil {
		return nil
	}
	return p.terms
}

// cosine returns the cosine of two vectors of unit length; 0 where one is nil.
func cosine(a, b []float32) float64 {
	if len(a) != len(b) {
		return 0
	}
	return max(-1, min(1, float64(dense.Dot(a, b))))
}
