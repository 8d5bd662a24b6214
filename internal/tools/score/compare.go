package main

import "github.com/whosaid/whosaid/extract/agree/compare"

// similarities grades pairs of texts as the program's compare does.
func (s settings) similarities(pairs [][2]string) []float64 {
	lines := make([][2]string, len(pairs))
	for i, p := range pairs {
		lines[i] = [2]string{oneLine(p[0]), oneLine(p[1])}
	}
	return compare.Scores(lines, compare.Eyes{Vectors: s.vectors, Reader: s.reader})
}
