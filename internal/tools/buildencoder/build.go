package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
	"github.com/whosaid/whosaid/internal/vectors/unigram"
)

// groups is into how many blocks the original table is cut: row i is row
// i/groups of block i%groups, and each block has its own step.
const groups = 17

// cutterOf makes a vocabulary of all pieces of list, and says which entry of
// the list each of its pieces is.
func cutterOf(list []entry) (*unigram.Vocabulary, []int, error) {
	var order []int
	for i := firstPiece; i < len(list); i++ {
		order = append(order, i)
	}
	return vocabularyOf(list, order)
}

// vocabularyOf makes a vocabulary of the pieces at these places of list.
func vocabularyOf(list []entry, places []int) (*unigram.Vocabulary, []int, error) {
	sorted := slices.SortedFunc(slices.Values(places), func(a, b int) int { return cmp.Compare(list[a].piece, list[b].piece) })
	pieces, scores := make([]string, len(sorted)), make([]float32, len(sorted))
	for k, i := range sorted {
		pieces[k], scores[k] = list[i].piece, list[i].score
	}
	v, err := unigram.New(pieces, scores)
	return v, sorted, err
}

// build cuts the original to the pieces that words calls for and rounds its
// matrices.
func build(o *original, words []string) (*model.Model, error) {
	kept, err := choose(o.vocabulary, words)
	if err != nil {
		return nil, fmt.Errorf("choosing pieces: %w", err)
	}
	var places []int
	for i := firstPiece; i < len(kept); i++ {
		if kept[i] {
			places = append(places, i)
		}
	}
	_, order, err := vocabularyOf(o.vocabulary, places)
	if err != nil {
		return nil, err
	}
	m := &model.Model{Step: o.floats("scale"), Low: o.floats("lo")}
	for _, i := range order {
		m.Pieces = append(m.Pieces, o.vocabulary[i].piece)
		m.Scores = append(m.Scores, o.vocabulary[i].score)
	}
	// The special rows are the first three of the original, in this order.
	for _, i := range append([]int{0, 1, 2}, order...) {
		block := o.arrays[fmt.Sprintf("q%d", i%groups+1)]
		row := i / groups * model.Embedding
		m.Codes = append(m.Codes, block[row:row+model.Embedding]...)
		m.Group = append(m.Group, uint8(i%groups))
	}
	layers(m, o)
	return m, nil
}

// layers fills in everything after the table.
func layers(m *model.Model, o *original) {
	sizes := []string{"2", "3", "5"}
	join := func(name string) (all []float32) {
		for _, n := range sizes {
			all = append(all, o.floats(name+n)...)
		}
		return all
	}
	var projections []dense.Matrix
	for _, n := range sizes {
		projections = append(projections, rounded(o.floats("proj"+n), model.Embedding))
	}
	m.Project = stack(projections)
	m.ProjectBias = join("proj_b")
	m.ProjectNorm = dense.Norm{Gain: join("ln_g"), Bias: join("ln_b")}
	for b, n := range sizes {
		m.First[b], m.FirstBias[b] = windowed(o.floats("w1_"+n)), o.floats("b1_"+n)
		m.Second[b], m.SecondBias[b] = windowed(o.floats("w2_"+n)), o.floats("b2_"+n)
	}
	m.FeatureNorm = dense.Norm{Gain: o.floats("ln_g"), Bias: o.floats("ln_b")}
	m.Sum, m.SumBias = rounded(o.floats("cnn_W"), model.Features), o.floats("cnn_b")
	m.Deep0 = rounded(o.floats("d0"), model.Vector)
	m.Skip1 = rounded(o.floats("p1"), model.Vector)
	m.Deep1 = rounded(o.floats("d1"), m.Deep0.Out)
	m.Deep2 = rounded(o.floats("d2"), m.Deep1.Out)
	m.Skip3 = rounded(o.floats("p3"), m.Deep1.Out)
	m.Deep3 = rounded(o.floats("d3"), m.Deep2.Out)
}
