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
