package compare

import (
	"maps"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Promises are counts over pairs that tell which of them are worth reading. Those
// of parts add up, so that pairs can be judged in parts.
type Promises struct {
	Pairs int
	Of    map[float64]int // promise → pairs that rules do not join, where it is more than the least
}

// PromisesOf counts the promises of pairs.
func PromisesOf(pairs []Pair) Promises {
	p := Promises{}
	p.count(pairs, parallel.Map(len(pairs), func(i int) Verdict { return Judge(&pairs[i]) }))
	return p
}

func (p *Promises) count(pairs []Pair, verdicts []Verdict) {
	p.Pairs, p.Of = len(pairs), map[float64]int{}
	for i := range pairs {
		if of := promise(&pairs[i], &verdicts[i]); verdicts[i].Stand == Neither && of > leastPromise {
			p.Of[of]++
		}
	}
}

// Add adds the counts of other pairs.
func (p *Promises) Add(o Promises) {
	p.Pairs += o.Pairs
	if p.Of == nil {
		p.Of = map[float64]int{}
	}
	for of, n := range o.Of {
		p.Of[of] += n
	}
}

// least is the promise above which lie no more pairs than there is time for, and
// none below which no pair is read.
func (p *Promises) least() float64 {
	left := readAnyway + p.Pairs/readForEach
	for _, of := range slices.Backward(slices.Sorted(maps.Keys(p.Of))) {
		if left -= p.Of[of]; left < 0 {
			return of
		}
	}
	return leastPromise
}

// JudgeSome is JudgeAll for some of the pairs, of all of which the promises were
// counted.
func JudgeSome(pairs []Pair, by Reader, all Promises) []Verdict {
	return judgeAll(pairs, by, above(all.least()))
}
