package main

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/parallel"
)

// similarities grades pairs of texts as the program's compare does.
func (s settings) similarities(pairs [][2]string) []float64 {
	lines := [][2]string{}
	for _, p := range pairs {
		lines = append(lines, [2]string{oneLine(p[0]), oneLine(p[1])})
	}
	known := s.known(lines)
	return parallel.Map(len(lines), func(i int) float64 {
		return compare.Texts(lines[i][0], lines[i][1], compare.Eyes{Vectors: known}).Score
	})
}

// known computes the vectors of all texts together; nil without an encoder.
func (s settings) known(pairs [][2]string) compare.Similarity {
	if s.vectors == nil {
		return nil
	}
	texts := []string{}
	for _, p := range pairs {
		texts = append(texts, p[0], p[1])
	}
	slices.Sort(texts)
	texts = slices.Compact(texts)
	out := knownVectors{}
	for i, v := range s.vectors.Vectors(texts) {
		out[texts[i]] = v
	}
	return out
}

// knownVectors holds the vectors of texts that are known beforehand.
type knownVectors map[string][]float32

// Vectors looks the texts up; every text must be known.
func (k knownVectors) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, t := range texts {
		out[i] = k[t]
	}
	return out
}
