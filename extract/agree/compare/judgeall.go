package compare

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
	"github.com/whosaid/whosaid/internal/parallel"
)

// JudgeAll judges pairs cheaply, has those read that may turn out to say the
// same or the opposite, and judges these again. The reader may be nil.
func JudgeAll(pairs []Pair, by Reader) []Verdict { return judgeAll(pairs, by, promising) }

// judgeAll has the pairs read that choose names after the first look.
func judgeAll(pairs []Pair, by Reader, choose func([]Pair, []Verdict) []int) []Verdict {
	out := parallel.Map(len(pairs), func(i int) Verdict { return Judge(&pairs[i]) })
	if by == nil {
		return out
	}
	chosen := choose(pairs, out)
	var texts [][2]string
	for _, i := range chosen {
		texts = append(texts, [2]string{pairs[i].A.text, pairs[i].B.text})
	}
	readings := by.Read(texts)
	again := parallel.Map(len(chosen), func(k int) Verdict {
		p := &pairs[chosen[k]]
		p.reading, p.ruled = &readings[k], out[chosen[k]].Stand
		return Judge(p)
	})
	for k, i := range chosen {
		out[i] = again[k]
	}
	return out
}

// Reading takes most of a run's time, and among many claims nearly all pairs
// are neither. So what is surely near is read, and of the rest the nearest.
const (
	surelyNear  = 0.64 // of a promise from which a pair is read, however many there are
	leastNear   = 0.48 // of a promise below which none is
	readAnyway  = 500  // pairs between the two that are read
	readForEach = 64   // pairs judged, for each of which one more is
	unlikeTwo   = 0.08 // by how much vectors of two languages are farther apart
	halfSure    = 0.4  // confidence by the rest of what is measured from which a pair is read
)

// promising lists the pairs worth reading, in order.
func promising(pairs []Pair, verdicts []Verdict) []int {
	var near, rest []int
	promises := make([]float64, len(pairs))
	for i := range pairs {
		promises[i] = promise(&pairs[i], &verdicts[i])
		switch {
		case promises[i] >= surelyNear:
			near = append(near, i)
		case promises[i] >= leastNear:
			rest = append(rest, i)
		}
	}
	slices.SortStableFunc(rest, func(i, j int) int { return cmp.Compare(promises[j], promises[i]) })
	near = append(near, rest[:min(len(rest), readAnyway+len(pairs)/readForEach)]...)
	slices.Sort(near)
	return near
}

// promise tells how likely it is that reading shows more, [0, 1]: how near the
// two are, or how sure the rest of what is measured is.
func promise(p *Pair, v *Verdict) float64 {
	switch {
	case !p.hasVectors:
		return 0
	case v.Stand != Neither || v.Confidence >= halfSure && !p.across():
		return 1
	case p.across():
		return v.Features.Of(feature.Meaning) + unlikeTwo
	}
	return v.Features.Of(feature.Meaning)
}
