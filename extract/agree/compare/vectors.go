package compare

import (
	"maps"
	"math"
	"slices"
)

// wordVectors holds the vectors of single words, by the word as written.
type wordVectors map[string][]float32

// attachVectors gives pairs the vectors of their texts and words; nothing
// where v is nil.
func attachVectors(pairs []Pair, texts [][2]string, v Similarity) {
	if v != nil {
		attachTextVectors(pairs, texts, v)
		AttachWordVectors(pairs, v)
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

// AttachWordVectors gives pairs the vectors of the words that only one text of
// a pair has, and of those that they are compared with.
func AttachWordVectors(pairs []Pair, v Similarity) {
	need := map[string]bool{}
	for i := range pairs {
		for _, w := range pairs[i].unmatched() {
			need[w] = true
		}
	}
	words := slices.Sorted(maps.Keys(need))
	found := make(wordVectors, len(words))
	for i, x := range v.Vectors(words) {
		found[words[i]] = x
	}
	for i := range pairs {
		pairs[i].words = found
	}
}

// unmatched returns the words of a pair that the other text lacks, and for
// each of them all words of the other text.
func (p *Pair) unmatched() []string {
	var out []string
	for _, x := range p.bothWays() {
		for i := range x[0].terms {
			if match(&x[0].terms[i], x[1].terms) > 0 {
				continue
			}
			out = append(out, x[0].terms[i].bare)
			for _, u := range x[1].terms {
				out = append(out, u.bare)
			}
		}
	}
	return out
}

// cosine returns the cosine of two vectors of unit length; 0 where one is nil.
func cosine(a, b []float32) float64 {
	sum := 0.0
	for i := range min(len(a), len(b)) {
		sum += float64(a[i]) * float64(b[i])
	}
	return math.Max(-1, math.Min(1, sum))
}
