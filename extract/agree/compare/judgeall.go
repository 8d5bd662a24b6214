package compare

import (
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Pairs are many pairs of texts, which are read when their turn comes: all of
// them at once take much memory.
type Pairs interface {
	Len() int
	// At reads the pairs of these numbers.
	At(which []int) []Pair
}

// List is pairs that were read before.
type List []Pair

// Len is how many there are.
func (l List) Len() int { return len(l) }

// At returns the pairs of these numbers.
func (l List) At(which []int) []Pair {
	out := make([]Pair, len(which))
	for k, i := range which {
		out[k] = l[i]
	}
	return out
}

// JudgeAll judges pairs cheaply, has those read that may turn out to say the
// same or the opposite, and judges these again. How much a pair must promise hangs on
// how the statements crowd each other, from 0, few, to 1, many. The reader may be nil.
// Of pairs that say neither, as nearly all do, it keeps nothing else.
func JudgeAll(all Pairs, by Reader, crowding float64) []Verdict {
	return judgeAll(all, by, func(looks []look) []int { return promising(looks, crowding) }, briefly)
}

// briefly judges a pair and keeps nothing of one that says neither, but where that
// is open.
func briefly(p *Pair) Verdict {
	if v := Judge(p); v.Stand != Neither || v.Open > 0 {
		return v
	}
	return Verdict{Stand: Neither}
}

// judgeAll has the pairs read that choose names after the first look.
func judgeAll(all Pairs, by Reader, choose func([]look) []int, judge func(*Pair) Verdict) []Verdict {
	out, looks := firstLook(all, judge)
	if by == nil {
		return out
	}
	chosen := choose(looks)
	texts := make([][2]string, len(chosen))
	inTurn(all, chosen, func(k int, p *Pair) { texts[k] = [2]string{p.A.text, p.B.text} })
	readings := by.Read(texts)
	inTurn(all, chosen, func(k int, p *Pair) {
		p.reading, p.ruled = &readings[k], looks[chosen[k]].ruling
		out[chosen[k]] = judge(p)
	})
	return out
}

// look is what a first look at a pair shows.
type look struct {
	ruling
	joined  bool    // it is no neither
	seen    bool    // it is known what its texts mean
	in      tongues // the languages of both
	promise float64 // of what reading them may show
}

// firstLook judges all pairs.
func firstLook(all Pairs, judge func(*Pair) Verdict) ([]Verdict, []look) {
	out, looks := make([]Verdict, all.Len()), make([]look, all.Len())
	inTurn(all, upTo(all.Len()), func(i int, p *Pair) {
		out[i] = judge(p)
		looks[i] = look{ruled(p, &out[i]), out[i].Stand != Neither, p.hasVectors, p.tongues(), promise(p)}
	})
	return out, looks
}

// ruled is what rules say of a pair: an opposite only where they are sure.
func ruled(p *Pair, v *Verdict) ruling {
	if p.Loose && v.Stand == Opposite {
		strict := *p
		strict.Loose = false
		surely := Judge(&strict)
		v = &surely
	}
	return ruling{v.Stand, v.Confidence}
}

// upTo is the numbers below n.
func upTo(n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = i
	}
	return out
}

const atOnce = 1 << 13 // pairs in memory

// inTurn works on pairs, some after the other, told by their places in which.
func inTurn(all Pairs, which []int, work func(k int, p *Pair)) {
	from := 0
	for part := range slices.Chunk(which, atOnce) {
		pairs := all.At(part)
		parallel.Do(len(pairs), func(k int) { work(from+k, &pairs[k]) })
		from += len(part)
	}
}

// Reading takes long, and among many claims nearly all pairs are neither. So
// what rules join is read, and of the rest what promises most.
const (
	leastPromise = 0.40   // below which no pair is read among many statements
	fewPromise   = 0.34   // the same among few
	farthest     = 0.22   // the same in two languages, whose vectors are less near; the least of all
	morePromise  = 0.75   // the same in English, where rules see most, among many statements
	amongFew     = 300    // so many more are read among few statements
	briefPair    = 160    // bytes of two texts that are read quickly
	longWinded   = 0.0004 // less of a promise for each byte more: it takes longer, and rarely says but one thing
)

// promising lists the pairs worth reading, in order.
func promising(looks []look, crowding float64) []int {
	all := Promises{}
	all.count(looks)
	return all.above(looks, crowding)
}

// every lists all pairs, in order.
func every(looks []look) []int { return upTo(len(looks)) }

// promise tells how likely it is that reading a pair shows more, for its
// length: how near the two are.
func promise(p *Pair) float64 {
	if !p.hasVectors {
		return 0
	}
	return round(p.cosine) - longWinded*float64(max(0, len(p.A.text)+len(p.B.text)-briefPair))
}
