package compare

import "github.com/whosaid/whosaid/internal/parallel"

// JudgeAll judges pairs cheaply, has those read that may turn out to say the
// same or the opposite, and judges these again. The reader may be nil. Of pairs
// that say neither it keeps no features: nearly all are such.
func JudgeAll(pairs []Pair, by Reader) []Verdict { return judgeAll(pairs, by, promising, briefly) }

// briefly judges a pair and keeps no features of one that says neither.
func briefly(p *Pair) Verdict {
	v := Judge(p)
	if v.Stand == Neither {
		v.Features = nil
	}
	return v
}

// judgeAll has the pairs read that choose names after the first look.
func judgeAll(pairs []Pair, by Reader, choose func([]Pair, []Verdict) []int, judge func(*Pair) Verdict) []Verdict {
	out := parallel.Map(len(pairs), func(i int) Verdict { return judge(&pairs[i]) })
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
		p.reading, p.ruled = &readings[k], ruling{out[chosen[k]].Stand, out[chosen[k]].Confidence}
		return judge(p)
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

// promising lists the pairs worth reading, in order.
func promising(pairs []Pair, verdicts []Verdict) []int {
	all := Promises{}
	all.count(pairs, verdicts)
	return all.above(pairs, verdicts)
}

// promise tells how likely it is that reading a pair shows more, for its
// length: how near the two are.
func promise(p *Pair) float64 {
	if !p.hasVectors {
		return 0
	}
	return round(p.cosine) - longWinded*float64(max(0, len(p.A.text)+len(p.B.text)-briefPair))
}
