package compare

import (
	"maps"
	"slices"
)

// Promises are counts over pairs that rules do not join, by their languages, and
// tell which of them are worth reading. Those of parts add up, so that pairs can be
// judged in parts.
type Promises [groups]Promised

// Promised are counts over pairs in such languages.
type Promised struct {
	Pairs int
	Of    map[float64]int // promise → pairs, where it is more than the least that is read
}

// tongues are the languages of a pair, which tell how much rules see in it.
type tongues int

const (
	inEnglish tongues = iota // where they see most
	inOne                    // in another language, or in English where less will do
	inTwo                    // where they see least
	groups
)

func (p *Pair) tongues() tongues {
	switch {
	case p.across():
		return inTwo
	case p.A.language == english && !p.Loose:
		return inEnglish
	}
	return inOne
}

// bounds are how many pairs are read that rules do not join.
type bounds struct {
	anyway  int     // among however few
	forEach int     // pairs judged, for each of which one more is
	promise float64 // that a pair must exceed among many
	few     float64 // the same among few
}

// bounds are those for pairs in such languages.
func (in tongues) bounds() bounds {
	return [groups]bounds{
		inEnglish: {anyway: 300, forEach: 1000, promise: morePromise, few: fewPromise},
		inOne:     {anyway: 300, forEach: 1000, promise: leastPromise, few: fewPromise},
		inTwo:     {anyway: 600, forEach: 10, promise: leastPromise, few: farthest},
	}[in]
}

// PromisesOf counts the promises of pairs.
func PromisesOf(all Pairs) (p Promises) {
	_, looks := firstLook(all, briefly)
	p.count(looks)
	return p
}

func (p *Promises) count(looks []look) {
	for i := range looks {
		if !looks[i].joined {
			p[looks[i].in].add(looks[i].promise)
		}
	}
}

// add counts a pair.
func (p *Promised) add(promise float64) {
	p.Pairs++
	if promise > farthest {
		p.note(promise, 1)
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
	for k := range p {
		p[k].join(o[k])
	}
}

func (p *Promised) join(o Promised) {
	p.Pairs += o.Pairs
	for promise, n := range o.Of {
		p.note(promise, n)
	}
}

// least is the promise above which pairs are read: no more than the bounds allow,
// and the more there are, the more each must promise.
func (p *Promised) least(within bounds, crowding float64) float64 {
	left := within.anyway + int((1-crowding)*amongFew) + p.Pairs/within.forEach
	for _, of := range slices.Backward(slices.Sorted(maps.Keys(p.Of))) {
		if left -= p.Of[of]; left < 0 {
			return max(of, within.floor(crowding))
		}
	}
	return within.floor(crowding)
}

// floor is what a pair must promise, however few there are.
func (b bounds) floor(crowding float64) float64 {
	return b.few + crowding*(b.promise-b.few)
}

// above lists the pairs that promise enough, and those that rules join, in order.
func (p *Promises) above(looks []look, crowding float64) []int {
	var least [groups]float64
	for k := range p {
		least[k] = p[k].least(tongues(k).bounds(), crowding)
	}
	var out []int
	for i, l := range looks {
		if l.seen && l.joined || l.promise > least[l.in] {
			out = append(out, i)
		}
	}
	return out
}

// JudgeSome is JudgeAll for some of the pairs among statements that crowd each other
// so much, of all of which the promises were counted.
func JudgeSome(some Pairs, by Reader, all Promises, crowding float64) []Verdict {
	return judgeAll(some, by, func(looks []look) []int { return all.above(looks, crowding) }, briefly)
}
