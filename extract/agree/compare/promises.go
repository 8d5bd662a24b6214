package compare

import (
	"maps"
	"slices"
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
		return bounds{anyway: 600, forEach: 10}
	}
	return bounds{anyway: 300, forEach: 1000}
}

// PromisesOf counts the promises of pairs.
func PromisesOf(all Pairs) (p Promises) {
	_, looks := firstLook(all, briefly)
	p.count(looks)
	return p
}

func (p *Promises) count(looks []look) {
	for i := range looks {
		if looks[i].joined {
			continue
		}
		kind := &p.One
		if looks[i].across {
			kind = &p.Two
		}
		kind.add(&looks[i])
	}
}

// add counts a pair.
func (p *Promised) add(l *look) {
	p.Pairs++
	if l.promise > l.least {
		p.note(l.promise, 1)
	}
}

func (p *Promised) note(promise float64, pairs int) {
	if p.Of == nil {
		p.Of = map[float64]int{}
	}
	p.Of[promise] += pairs
}

// Add adds the counts of other pairs.
func (p *Promises) Add(o Promises) {
	p.One.join(o.One)
	p.Two.join(o.Two)
}

func (p *Promised) join(o Promised) {
	p.Pairs += o.Pairs
	for promise, n := range o.Of {
		p.note(promise, n)
	}
}

// least is the promise above which lie no more pairs than the bounds allow.
func (p *Promised) least(within bounds) float64 {
	left := within.anyway + p.Pairs/within.forEach
	for _, of := range slices.Backward(slices.Sorted(maps.Keys(p.Of))) {
		if left -= p.Of[of]; left < 0 {
			return of
		}
	}
	return 0
}

// above lists the pairs that promise enough, and those that rules join, in order.
func (p *Promises) above(looks []look) []int {
	least := map[bool]float64{false: p.One.least(boundsOf(false)), true: p.Two.least(boundsOf(true))}
	var out []int
	for i, l := range looks {
		if l.seen && l.joined || l.promise > max(least[l.across], l.least) {
			out = append(out, i)
		}
	}
	return out
}

// JudgeSome is JudgeAll for some of the pairs, of all of which the promises were
// counted.
func JudgeSome(some Pairs, by Reader, all Promises) []Verdict {
	return judgeAll(some, by, all.above, briefly)
}
