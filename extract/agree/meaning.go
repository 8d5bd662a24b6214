package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/index"
)

const (
	leastCosine = 0.40 // of two vectors that make a candidate
	leastQuick  = 0.40 // the same of quick vectors, which see less
	nearest     = 24   // statements near to one by quick vectors
	fewEnough   = 5000 // statements that even a fast run compares by quick vectors
)

// vectors gives the statements that are in a couple their sentence vectors;
// the others stay nil.
func (s *speakings) vectors(couples []couple) [][]float32 {
	need := members(couples)
	out := make([][]float32, len(s.statements))
	for k, v := range s.in.Vectors.Vectors(s.texts(need)) {
		out[need[k]] = v
	}
	return out
}

// texts are the words of these statements.
func (s *speakings) texts(of []int32) []string {
	out := make([]string, len(of))
	for k, i := range of {
		out[k] = s.statements[i].text(s.in)
	}
	return out
}

// byMeaning finds the statements whose quick vectors are close; none when a
// fast run has too many.
func (s *speakings) byMeaning() []couple {
	if s.in.Fast && len(s.statements) > fewEnough {
		return nil
	}
	all := make([]int32, len(s.statements))
	for i := range all {
		all[i] = int32(i)
	}
	near := index.Neighbours(cmp.Or(s.in.Quick, s.in.Vectors).Vectors(s.texts(all)), nearest)
	found := parallel.Map(len(all), func(i int) []couple {
		var out []couple
		for _, n := range near[i] {
			a, b := min(int32(i), int32(n.At)), max(int32(i), int32(n.At))
			if n.Cosine < leastQuick {
				break
			}
			if _, _, ok := s.sharing(a, b); ok {
				out = append(out, couple{a, b})
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// dot is the product of two vectors in four sums of a fixed order. The
// conversions keep a processor from joining product and sum, which would give
// other last bits.
func dot(a, b []float32) float32 {
	var s0, s1, s2, s3 float32
	b = b[:len(a)]
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += float32(a[i] * b[i])
		s1 += float32(a[i+1] * b[i+1])
		s2 += float32(a[i+2] * b[i+2])
		s3 += float32(a[i+3] * b[i+3])
	}
	for ; i < len(a); i++ {
		s0 += float32(a[i] * b[i])
	}
	return (s0 + s1) + (s2 + s3)
}
