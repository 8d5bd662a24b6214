package agree

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/sorted"
	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// beside is pairs of texts as they are compared, some after the other: a text
// that is read takes many times its length.
type beside struct {
	texts []string
	pairs []two
	words *compare.WordVectors // nil where it is not known what texts mean
	loose bool                 // less will do
}

// two is two of the texts.
type two struct {
	a, b     int32
	restated bool    // one person says both
	cosine   float32 // of their vectors
}

// keepNear keeps the pairs that are near enough to be compared among statements
// that crowd each other so much, and returns their places among all: every one,
// where it is not known what texts mean.
func (s *beside) keepNear(by compare.Similarity, crowding float64) []int32 {
	near := numbered(len(s.pairs))
	if by == nil {
		return near
	}
	s.words = compare.NewWordVectors(by)
	vectors, least := by.Vectors(s.texts), float32(asked(fewCosine, leastCosine, crowding))
	near = slices.DeleteFunc(near, func(i int32) bool {
		t := &s.pairs[i]
		t.cosine = dense.Dot(vectors[t.a], vectors[t.b])
		return t.cosine < least
	})
	for k, i := range near {
		s.pairs[k] = s.pairs[i]
	}
	s.pairs = s.pairs[:len(near)]
	return near
}

// Len is how many pairs there are.
func (s *beside) Len() int { return len(s.pairs) }

// At reads the pairs of these numbers.
func (s *beside) At(which []int) []compare.Pair {
	profiles := s.read(which)
	return parallel.Map(len(which), func(k int) compare.Pair {
		t := &s.pairs[which[k]]
		p := compare.Pair{A: profiles[t.a], B: profiles[t.b], Restated: t.restated, Loose: s.loose}
		if s.words != nil {
			p.SetCosine(float64(t.cosine))
		}
		return p
	})
}

// read reads the texts of pairs, each once.
func (s *beside) read(which []int) map[int32]*compare.Profile {
	need := make([]int32, 0, 2*len(which))
	for _, i := range which {
		need = append(need, s.pairs[i].a, s.pairs[i].b)
	}
	need = sorted.Set(need)
	profiles := parallel.Map(len(need), func(k int) *compare.Profile { return compare.Read(s.texts[need[k]]) })
	if s.words != nil {
		s.words.Attach(profiles)
	}
	out := make(map[int32]*compare.Profile, len(need))
	for k, i := range need {
		out[i] = profiles[k]
	}
	return out
}
