package compare

import (
	"maps"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Promises are counts over pairs that rules do not join, and tell which of them
// are worth reading. Those of parts add up, so that pairs can be judged in parts.
type Promises struct {
	One, Two Promised // pairs in one language, and across two
}

// Promised are counts over pairs of one kind.
type Promised struct {
	Pairs int
	Of    map[float64]int // promise → pairs, where it is more than the least
}

// bounds are how many pairs are read that rules do not join.
type bounds struct {
	anyway  int // among however few
	forEach int // pairs judged, for each of which one more is
}

// boundsOf are those of pairs in one language or across two, where rules see
// little and there are fewer pairs.
func boundsOf(across bool) bounds {
	if across {
		return bounds{anyway: 300, forEach: 20}
	}
	return bounds{anyway: 100, forEach: 500}
}

// PromisesOf counts the promises of pairs.
func PromisesOf(pairs []Pair) Promises {
	p := Promises{}
	p.count(pairs, parallel.Map(len(pairs), func(i int) Verdict { return briefly(&pairs[i]) }))
	return p
}

func (p *Promises) count(pairs []Pair, verdicts []Verdict) {
	for i := range pairs {
		if verdicts[i].Stand != Neither {
			continue
		}
		kind := &p.One
		if pairs[i].across() {
			kind = &p.Two
		}
		kind.add(1, promise(&pairs[i]), 1)
	}
}

// add counts pairs, so many of which promise something.
func (p *Promised) add(pairs int, promise float64, of int) {
	p.Pairs += pairs
	if promise <= leastPromise {
		return
	}
	if p.Of == nil {
		p.Of = map[float64]int{}
	}
	p.Of[promise] += of
}

// Add adds the counts of other pairs.
func (p *Promises) Add(o Promises) {
	p.One.join(o.One)
	p.Two.join(o.Two)
}

func (p *Promised) join(o Promised) {
	p.Pairs += o.Pairs
	for promise, n := range o.Of {
		p.add(0, promise, n)
	}
}

// least is the promise above which lie no more pairs than the bounds allow, and
// none below which no pair is read.
func (p *Promised) least(within bounds) float64 {
	left := within.anyway + p.Pairs/within.forEach
	for _, of := range slices.Backward(slices.Sorted(maps.Keys(p.Of))) {
		if left -= p.Of[of]; left < 0 {
			return of
		}
	}
	return leastPromise
}

// above lists the pairs that promise enough, and those that rules join, in order.
func (p *Promises) above(pairs []Pair, verdicts []Verdict) []int {
	least := map[bool]float64{false: p.One.least(boundsOf(false)), true: p.Two.least(boundsOf(true))}
	var out []int
	for i := range pairs {
		joined := pairs[i].hasVectors && verdicts[i].Stand != Neither
		if joined || promise(&pairs[i]) > least[pairs[i].across()] {
			out = append(out, i)
		}
	}
	return out
}

// JudgeSome is JudgeAll for some of the pairs, of all of which the promises were
// counted.
func JudgeSome(pairs []Pair, by Reader, all Promises) []Verdict {
	return judgeAll(pairs, by, all.above, briefly)
}
