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
	leastPromise = 0.40   // of a promise below which no pair is read
	briefPair    = 160    // bytes of two texts that are read quickly
	longWinded   = 0.0004 // less of a promise for each byte more: it takes longer, and rarely says but one thing
)

// bounds are how many pairs are read that rules do not join.
type bounds struct {
	anyway  int // among however few
	forEach int // pairs judged, for each of which one more is
}

// Across two languages rules see little, and there are fewer pairs.
var (
	ofOne = bounds{anyway: 100, forEach: 300}
	ofTwo = bounds{anyway: 300, forEach: 20}
)

// promising lists the pairs worth reading, in order.
func promising(pairs []Pair, verdicts []Verdict) []int {
	promises := map[bool][]float64{}
	for i := range pairs {
		if verdicts[i].Stand == Neither {
			across := pairs[i].across()
			promises[across] = append(promises[across], promise(&pairs[i], &verdicts[i]))
		}
	}
	least := map[bool]float64{false: mostPromising(promises[false], ofOne), true: mostPromising(promises[true], ofTwo)}
	var out []int
	for i := range pairs {
		joined := pairs[i].hasVectors && verdicts[i].Stand != Neither
		if joined || promise(&pairs[i], &verdicts[i]) > least[pairs[i].across()] {
			out = append(out, i)
		}
	}
	return out
}

// mostPromising returns the promise above which lie no more than the bounds
// allow, and that is no less than the least.
func mostPromising(promises []float64, within bounds) float64 {
	n := within.anyway + len(promises)/within.forEach
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
	return v.Features.Of(feature.Meaning) - longWinded*float64(max(0, len(p.A.text)+len(p.B.text)-briefPair))
}
