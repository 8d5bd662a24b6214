package compare

import (
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
		p.reading, p.ruled = &readings[k], out[chosen[k]]
		return Judge(p)
	})
	for k, i := range chosen {
		out[i] = again[k]
	}
	return out
}

// Reading takes long, and among many claims nearly all pairs are neither. So
// what rules join is read, and of the rest what promises most.
const (
	leastPromise = 0.48   // of a promise below which no pair is read
	readAnyway   = 100    // pairs that rules do not join and that are read, among however few
	readForEach  = 300    // pairs judged, for each of which one more is
	unlikeTwo    = 0.08   // by how much vectors of two languages are farther apart
	briefPair    = 160    // bytes of two texts that are read quickly
	longWinded   = 0.0004 // less of a promise for each byte more: it takes longer, and rarely says but one thing
)

// promising lists the pairs worth reading, in order.
func promising(pairs []Pair, verdicts []Verdict) []int {
	var promises []float64
	for i := range pairs {
		if verdicts[i].Stand == Neither {
			promises = append(promises, promise(&pairs[i], &verdicts[i]))
		}
	}
	least := mostPromising(promises, readAnyway+len(pairs)/readForEach)
	var out []int
	for i := range pairs {
		joined := pairs[i].hasVectors && verdicts[i].Stand != Neither
		if joined || promise(&pairs[i], &verdicts[i]) > least {
			out = append(out, i)
		}
	}
	return out
}

// mostPromising returns the promise above which lie at most n, and that is no
// less than the least.
func mostPromising(promises []float64, n int) float64 {
	if len(promises) <= n {
		return leastPromise
	}
	promises = slices.Sorted(slices.Values(promises))
	return max(leastPromise, promises[len(promises)-1-n])
}

// promise tells how likely it is that reading a pair shows more, for its
// length: how near the two are.
func promise(p *Pair, v *Verdict) float64 {
	if !p.hasVectors {
		return 0
	}
	near := v.Features.Of(feature.Meaning) - longWinded*float64(max(0, len(p.A.text)+len(p.B.text)-briefPair))
	if p.across() {
		near += unlikeTwo
	}
	return near
}
