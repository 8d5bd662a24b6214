package agree

import (
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

const (
	mostCompared = 20000 // statements whose vectors are all compared
	leastCosine  = 0.45  // of two vectors that make a candidate
)

// vectors gives the statements their sentence vectors: all of them where all
// will be compared, else those that are in a couple. The others stay nil.
func (s *speakings) vectors(couples []couple) [][]float32 {
	var need []int32
	if len(s.statements) <= mostCompared {
		for i := range s.statements {
			need = append(need, int32(i))
		}
	} else {
		need = members(couples)
	}
	texts := make([]string, len(need))
	for k, i := range need {
		texts[k] = s.statements[i].text(s.in)
	}
	out := make([][]float32, len(s.statements))
	for k, v := range s.in.Vectors.Vectors(texts) {
		out[need[k]] = v
	}
	return out
}

// byMeaning finds the statements whose vectors are close, by comparing all
// with all; none when there are too many.
func (s *speakings) byMeaning(vectors [][]float32) []couple {
	if len(s.statements) > mostCompared {
		return nil
	}
	found := parallel.Map(len(vectors), func(i int) []couple {
		var out []couple
		for j := range i {
			if dot(vectors[i], vectors[j]) < leastCosine {
				continue
			}
			if _, _, ok := s.sharing(int32(j), int32(i)); ok {
				out = append(out, couple{int32(j), int32(i)})
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
