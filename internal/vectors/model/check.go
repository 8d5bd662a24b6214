package model

import (
	"fmt"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// check tells whether the sizes of the parts fit each other.
func (m *Model) check() error {
	rows := Specials + len(m.Pieces)
	sizes := []struct {
		what      string
		got, want int
	}{
		{"scores", len(m.Scores), len(m.Pieces)},
		{"codes", len(m.Codes), rows * Embedding},
		{"groups", len(m.Group), rows},
		{"low ends", len(m.Low), len(m.Step)},
		{"projection bias", len(m.ProjectBias), Branches * Channels},
		{"projection gain", len(m.ProjectNorm.Gain), Branches * Channels},
		{"projection norm", len(m.ProjectNorm.Bias), Branches * Channels},
		{"feature gain", len(m.FeatureNorm.Gain), Features},
		{"feature norm", len(m.FeatureNorm.Bias), Features},
		{"sum bias", len(m.SumBias), Vector},
	}
	for _, s := range sizes {
		if s.got != s.want {
			return fmt.Errorf("encoder file: %d %s where %d belong: build it again", s.got, s.what, s.want)
		}
	}
	for _, g := range m.Group {
		if int(g) >= len(m.Step) {
			return fmt.Errorf("encoder file: group %d of %d: build it again", g, len(m.Step))
		}
	}
	return m.checkMatrices()
}

// shape is a matrix and the size it should have.
type shape struct {
	matrix  *dense.Matrix
	out, in int
}

// fits reports whether the size is right, and one that can be multiplied eight
// rows and sixteen numbers at a time.
func (s shape) fits() bool {
	m := s.matrix
	return m.Out == s.out && m.In == s.in && len(m.Weights) == s.out*s.in && s.in > 0 && s.out%8 == 0 && s.in%16 == 0
}

func (m *Model) checkMatrices() error {
	hidden := m.Deep0.Out
	shapes := []shape{
		{&m.Project, Branches * Channels, Embedding}, {&m.Sum, Vector, Features},
		{&m.Deep0, hidden, Vector}, {&m.Deep1, hidden, hidden}, {&m.Skip1, hidden, Vector},
		{&m.Deep2, Vector, hidden}, {&m.Skip3, Vector, hidden}, {&m.Deep3, Vector, Vector},
	}
	for b, w := range Windows() {
		if len(m.FirstBias[b]) != Channels || len(m.SecondBias[b]) != Channels {
			return fmt.Errorf("encoder file: bias of branch %d: build it again", b)
		}
		shapes = append(shapes, shape{&m.First[b], w.Size * Channels, Channels}, shape{&m.Second[b], w.Size * Channels, Channels})
	}
	for i, s := range shapes {
		if !s.fits() {
			return fmt.Errorf("encoder file: matrix %d is %d by %d, want %d by %d: build it again", i, s.matrix.Out, s.matrix.In, s.out, s.in)
		}
	}
	return nil
}
