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

// Reading takes long, and among many claims nearly all pairs are neither. So
// what promises much is read, and of the rest the best.
const (
	muchPromise  = 0.64   // of a promise from which a pair is read, however many there are
	leastPromise = 0.48   // of one below which none is
	readAnyway   = 100    // pairs between the two that are read
	readForEach  = 800    // pairs judged, for each of which one more is
	unlikeTwo    = 0.08   // by how much vectors of two languages are farther apart
	briefPair    = 160    // bytes of two texts that are read quickly
	longWinded   = 0.0004 // less of a promise for each byte more: it takes longer, and rarely says but one thing
)

// promising lists the pairs worth reading, in order.
func promising(pairs []Pair, verdicts []Verdict) []int {
	var best, rest []int
	promises := make([]float64, len(pairs))
	for i := range pairs {
		promises[i] = promise(&pairs[i], &verdicts[i])
		switch {
		case promises[i] >= muchPromise:
			best = append(best, i)
		case promises[i] >= leastPromise:
			rest = append(rest, i)
		}
	}
	slices.SortStableFunc(rest, func(i, j int) int { return cmp.Compare(promises[j], promises[i]) })
	best = append(best, rest[:min(len(rest), readAnyway+len(pairs)/readForEach)]...)
	slices.Sort(best)
	return best
}

// promise tells how likely it is that reading a pair shows more, for its
// length: how near the two are, unless they are told apart already.
func promise(p *Pair, v *Verdict) float64 {
	switch {
	case !p.hasVectors:
		return 0
	case v.Stand != Neither:
		return 1
	}
	near := v.Features.Of(feature.Meaning) - longWinded*float64(max(0, len(p.A.text)+len(p.B.text)-briefPair))
	if p.across() {
		near += unlikeTwo
	}
	return near
}
