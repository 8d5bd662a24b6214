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
	v.Confidence, v.Needed = round(agree), m.agreeing(fs, p.restated)
	switch {
	case value(fs, "takes") > 0 && Admits(fs, sure):
		v.Stand, v.Confidence = Same, max(v.Confidence, round(alikeTakes+(1-alikeTakes)*value(fs, "takes")))
	case value(fs, "few") > 0 && max(agree, disagree) < sure:
	case v.Confidence >= v.Needed && Admits(fs, v.Confidence):
		v.Stand = Same
	case !comparable(fs) || turned && !anchored(fs) || value(fs, "length") < Even && p.substance() < opposedSubstance:
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
	if p.recounted(l) {
		q.a.terms, q.b.terms = withoutFigures(q.a.terms), withoutFigures(q.b.terms)
	}
	fs, _ := l.features(&q)
	return round(logistic(w.weigh(fs, turns)))
}

// withoutFigures leaves out the terms that are numbers.
func withoutFigures(ts []term) []term {
	return slices.DeleteFunc(slices.Clone(ts), func(t term) bool { return t.stem[0] >= '0' && t.stem[0] <= '9' })
}

// alikeTakes is the least confidence in two claims that the same takes the
// same.
const alikeTakes = 0.5

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

// restatedPart is what is enough of the confidence that two people need, where
// one person says both.
const restatedPart = 0.85

// agreeing is the least confidence that two texts say the same.
func (m model) agreeing(fs []Feature, restated bool) float64 {
	least := m.agree[kindOf(fs)]
	if restated {
		return restatedPart * least
	}
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
	return turnedPart * m.agree[kindOf(fs)]
}

const turnedPart = 0.8 // of the confidence that the same needs, where one thing turns it round

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

// comparable reports whether two texts share enough to be opposites: words of
// substance, a word and its opposite for one of them; where they lean on somebody named elsewhere, they must also be of
// like length, and one must deny a very word of the other.
func comparable(fs []Feature) bool {
	if value(fs, "thin") > wordSubstance*value(fs, "opposites") || value(fs, "missing") > mostMissing {
		return false
	}
	if value(fs, "leans") == 0 {
		return true
	}
	return value(fs, "length") >= leastLength && value(fs, "denied")+value(fs, "opposites")+value(fs, "final") > 0
}

// opposedSubstance is how much two opposites must share of which one says much
// less: a name and a word beside it are a subject, not yet what is said of it.
const opposedSubstance = 2.75

const mostShared = 0.5 // of the words of one of two opposites that the other has

// turns are the features that turn one of two texts round.
var turns = []string{"negation", "opposites", "denied", "final", "whole", "numbers", "unit", "recount", "replaced", "single"}

// turnedRound reports whether one thing turns one of two texts round: a
// negation, a word and its opposite, or another number.
func turnedRound(fs []Feature) bool {
	return value(fs, "negation")+value(fs, "opposites")+value(fs, "recount") == 1
}

// anchored reports whether what turns one of two texts round is all that parts
// them: a pair of opposites; another number, and every word answered; or a
// negation at a word of the other, or at the end, where no word is changed for
// one that is only near. "With no fear" inside a longer sentence denies nothing
// that the other says.
func anchored(fs []Feature) bool {
	switch {
	case value(fs, "opposites") > 0:
		return true
	case value(fs, "recount") > 0:
		return value(fs, "missing") <= allAnswered
	}
	return value(fs, "denied")+value(fs, "final") > 0 && value(fs, "swapped") < nearlySame
}

const (
	nearlySame  = 0.6 // nearness of two words of which each text has one
	allAnswered = 0.1 // of what the shorter text says, at most, that finds no answer
)

// Admits reports whether nothing stands against the same, however near two
// texts are: one is turned round, they count differently, or each needs what
// the other is needed for; or, unless they are surely alike, they say too
// little, or nothing but what could stand in any talk.
func Admits(fs []Feature, confidence float64) bool {
	if turnedRound(fs) || value(fs, "crossed") > 0 || value(fs, "unit") > 0 || value(fs, "numbers") == 1 || value(fs, "takes") < 0 {
		return false
	}
	return confidence >= sure || value(fs, "few") == 0 && value(fs, "thin") < tooThin
}

// other reports whether they speak of other names, or of other numbers than one.
func other(fs []Feature) bool {
	return value(fs, "names") == 1 || value(fs, "numbers") == 1 && value(fs, "recount") == 0
}

const tooThin = 0.25 // substance that two texts lack for saying the same, unless they are surely alike

// visible reports whether a person can see what stands against each other.
func visible(fs []Feature) bool {
	for _, name := range []string{"negation", "denied", "final", "opposites", "extreme", "recount"} {
		if value(fs, name) > 0 {
			return true
		}
	}
	return false
}
