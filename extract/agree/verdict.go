package agree

import "slices"

// judge weighs the features of a pair, once for the same and once for the
// opposite. What turns one of them round bars the same, and the opposite needs
// something that a person can see: a denial, a pair of opposites, a number.
func (l *lexicon) judge(p *pair) Verdict {
	fs, o := l.features(p)
	v := Verdict{Stand: Neither, Score: p.graded(), Features: fs}
	m := modelOf(p)
	if m.agree == nil {
		v.Reason = reason(v, o)
		return v
	}
	agree := logistic(m.agree.weigh(fs, nil))
	turned := turnedRound(fs)
	// What the verdict would be without the turn tells whether they speak of the same.
	straight := 0.0
	if turned {
		straight = l.straight(p, m.agree)
	}
	disagree := round(logistic(m.disagree.weigh(fs, nil)))
	chosen := m.agree
	v.Confidence = round(agree)
	switch {
	case value(fs, "few") > 0 && max(agree, disagree) < sure:
	case v.Confidence >= m.agreeing(fs) && !Barred(fs):
		v.Stand = Same
	case !comparable(fs):
	case turned && straight >= m.turning(fs) && !other(fs):
		v.Stand, v.Confidence, chosen = Opposite, max(straight, disagree), m.disagree
	case visible(fs) && disagree >= m.opposing(fs) && value(fs, "most") >= mostShared:
		v.Stand, v.Confidence, chosen = Opposite, disagree, m.disagree
	}
	for i := range fs {
		fs[i].Share = round(chosen[fs[i].Name] * fs[i].Value)
	}
	v.Reason = reason(v, o)
	return v
}

// straight is how surely two texts would say the same without what turns one
// of them round.
func (l *lexicon) straight(p *pair, w weights) float64 {
	q := *p
	if a, b := p.opponents(l); a >= 0 {
		q.a.terms = slices.Delete(slices.Clone(p.a.terms), a, a+1)
		q.b.terms = slices.Delete(slices.Clone(p.b.terms), b, b+1)
	}
	fs, _ := l.features(&q)
	return round(logistic(w.weigh(fs, turns)))
}

// kindOf names the threshold that a pair needs: that of two texts that say as
// much as each other, or that of one that may follow from a longer one.
func kindOf(fs []Feature) string {
	if value(fs, "length") < Even {
		return "follows"
	}
	return "threshold"
}

// Even is how long the shorter of two texts is beside the longer one, at
// least, where both say as much.
const Even = 0.75

// The sets that thresholds come from pair sentences on purpose. Of claims that
// lean on somebody named elsewhere, many that look alike or opposed only share
// a way of speaking, and must be surer.
const (
	surelyAgreed  = 0.6
	surelyOpposed = 0.7
	surelyTurned  = 0.85
)

// agreeing is the least confidence that two texts say the same.
func (m model) agreeing(fs []Feature) float64 {
	least := m.agree[kindOf(fs)]
	if value(fs, "leans") > 0 {
		return max(least, surelyAgreed)
	}
	return least
}

// turning is the least confidence that two texts would say the same but for
// what turns one of them round.
func (m model) turning(fs []Feature) float64 {
	if value(fs, "leans") > 0 {
		return surelyTurned
	}
	return m.agree[kindOf(fs)]
}

// opposing is the least confidence in an opposite that no single word turns.
func (m model) opposing(fs []Feature) float64 {
	least := m.disagree[kindOf(fs)]
	if value(fs, "leans") > 0 {
		return max(least, surelyOpposed)
	}
	return least
}

const (
	mostMissing = 0.35 // of what the shorter of two opposites says that finds no answer in the other
	leastLength = 0.5  // of the shorter of two opposites that lean on somebody named elsewhere
)

// comparable reports whether two texts share enough to be opposites: where
// they lean on somebody named elsewhere, they must be of like length, and one
// must deny a very word of the other.
func comparable(fs []Feature) bool {
	if value(fs, "thin") > 0 || value(fs, "missing") > mostMissing {
		return false
	}
	if value(fs, "leans") == 0 {
		return true
	}
	return value(fs, "length") >= leastLength && value(fs, "denied")+value(fs, "opposites")+value(fs, "final") > 0
}

const mostShared = 0.5 // of the words of one of two opposites that the other has

// turns are the features that turn one of two texts round.
var turns = []string{"negation", "opposites", "denied", "final", "whole"}

// turnedRound reports whether one thing turns one of two texts round.
func turnedRound(fs []Feature) bool { return value(fs, "negation")+value(fs, "opposites") == 1 }

// Barred reports whether something stands against the same, however near the
// two texts are: one is turned round, they count differently, or what they
// share could stand in any talk.
func Barred(fs []Feature) bool {
	return turnedRound(fs) || value(fs, "thin") >= tooThin || value(fs, "crossed") > 0 || value(fs, "unit") > 0 || value(fs, "numbers") == 1
}

// other reports whether they speak of other numbers or names.
func other(fs []Feature) bool { return value(fs, "numbers") == 1 || value(fs, "names") == 1 }

const tooThin = 0.5 // substance that two texts lack for saying the same

// visible reports whether a person can see what stands against each other.
func visible(fs []Feature) bool {
	for _, name := range []string{"negation", "denied", "final", "opposites", "extreme"} {
		if value(fs, name) > 0 {
			return true
		}
	}
	return false
}
