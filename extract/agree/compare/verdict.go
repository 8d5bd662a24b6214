package compare

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
)

// Judge weighs the features of a pair, once for the same and once for the
// opposite. What turns one of them round bars the same, and the opposite needs
// something that a person can see: a denial, a pair of opposites, a number, a
// comparison the other way round.
func Judge(p *Pair) Verdict {
	l := loadLexicon()
	v := Verdict{Stand: Neither, Score: p.graded(), Features: l.features(p)}
	if m, ok := l.modelOf(p); ok {
		l.decide(&v, p, &m)
		if p.Loose && v.Stand == Neither { // what is sure stays
			m.loosen()
			l.decide(&v, p, &m)
		}
	}
	v.Reason = reason(v, p)
	return v
}

// decide says how the two stand to each other, and how sure that is.
func (l *lexicon) decide(v *Verdict, p *Pair, m *model) {
	fs := v.Features
	if p.reading != nil {
		v.decideRead(m, p)
		return
	}
	agree, disagree := m.agree.confidence(fs), round(m.disagree.confidence(fs))
	v.Confidence, v.Needed = round(agree), m.agreeing(fs, p.Restated)
	m.agree.share(fs)
	switch {
	case takesTheSame(fs):
		v.Stand, v.Confidence = Same, v.requiring()
	case fs.Has(feature.Few) && max(agree, disagree) < Sure:
		v.Stand = Neither
	case v.Confidence >= v.Needed && Admits(fs, v.Confidence):
		v.Stand = Same
	default:
		if sure, ok := l.opposite(p, fs, m, disagree); ok {
			v.Stand, v.Confidence = Opposite, sure
			m.disagree.share(fs)
		}
	}
}

// decideRead says how two texts stand to each other that a network has read
// together. What rules see is a feature beside what the network makes of them; which
// words they share no longer bars the same. An opposite that rules see stands where
// the network gives it a fair chance, and a comparison the other way, in which it
// sees but the same words, in any case; of what it calls opposites by itself most
// are none in talk, so it must be sure, and neither text may hold all of the other,
// differ from it in a detail, or deny something else beside it. That the same takes
// the same it was not fitted to see: there rules decide, unless it is sure of the
// opposite.
func (v *Verdict) decideRead(m *model, p *Pair) {
	fs := v.Features
	agree, disagree := round(m.agree.confidence(fs)), round(m.disagree.confidence(fs))
	v.Confidence, v.Open, v.Needed = agree, 0, round(m.agree.least(fs)*p.eased())
	v.Same, v.Opposite, v.Empty = round(p.reading.Same), round(p.reading.Opposite), round(p.reading.Empty)
	m.agree.share(fs)
	switch {
	case fs.Has(feature.Reversed) && turnedRound(fs) && p.ruled.Stand == Opposite:
		v.Stand, v.Confidence = Opposite, p.ruled.Confidence
	case disagree > agree && (p.ruled.Stand == Opposite && fs.Of(feature.Denies) > leastDenied || disagree >= m.disagree.least(fs) && !contains(fs, disagree) && !details(fs)) && !p.deniesBeside():
		v.Stand, v.Confidence = Opposite, max(disagree, p.ruledOpposite())
		m.disagree.share(fs)
	case takesTheSame(fs) && disagree < m.disagree.least(fs):
		v.Stand, v.Confidence = Same, v.requiring()
	case agree >= v.Needed && !barredRead(fs, disagree) && !(p.across() && disagree >= mayDeny):
		v.Stand = Same
	default:
		v.leaveOpen(m)
	}
}

// leaveOpen tells how likely two texts that were not joined speak to one point all
// the same. A network sees that much better than whether they say the same of it or
// the opposite, which a person sees at once. What says the same and nothing is no point.
func (v *Verdict) leaveOpen(m *model) {
	point := round(m.point.confidence(v.Features))
	if m.point.threshold > 0 && point >= m.point.threshold && (v.Opposite > v.Same || v.Empty < leastEmpty) {
		v.Open = point
	}
}

// mayDeny is how sure of the opposite the network is of two claims in two
// languages that may as well be opposites: rules, which see a denial or two words
// that exclude each other, do not see those of another language.
const mayDeny = 0.20

// The network was fitted on claims of a line. Of longer ones it is less sure,
// and those that rules join have so much in common that they are mostly right.
const (
	longClaim = 100 // bytes
	longPart  = 0.6 // of the confidence that is needed for two such claims
)

// eased is the part of the usual confidence that is enough for the pair.
func (p *Pair) eased() float64 {
	part := 1.0
	if p.Restated {
		part = restatedPart
	}
	if p.ruled.Stand == Same && min(len(p.A.text), len(p.B.text)) >= longClaim {
		part *= longPart
	}
	return part
}

// leastDenied is the fair chance of an opposite, in log-odds of the network: three in ten.
const leastDenied = -0.8

// ruledOpposite is how surely rules see an opposite; 0 where they see none.
func (p *Pair) ruledOpposite() float64 {
	if p.ruled.Stand != Opposite {
		return 0
	}
	return p.ruled.Confidence
}

// leastAlike is the least confidence in two claims that the same takes the
// same.
const leastAlike = 0.5

// takesTheSame reports whether both say that the same thing takes the same.
func takesTheSame(fs feature.List) bool { return fs.Has(feature.Requires) && Admits(fs, Sure) }

// requiring is how sure it is that they do: as alike as what it takes is.
func (v *Verdict) requiring() float64 {
	return max(v.Confidence, round(leastAlike+(1-leastAlike)*v.Features.Of(feature.Requires)))
}

// opposite returns how surely two texts say the opposite, given what the
// weights make of it, and whether that is enough.
func (l *lexicon) opposite(p *Pair, fs feature.List, m *model, disagree float64) (sure float64, ok bool) {
	turned := turnedRound(fs)
	if !comparable(fs) || turned && !onlyTurned(fs) || !even(fs) && p.substance() < opposedSubstance {
		return 0, false
	}
	// What the verdict would be without the turn tells whether they speak of the same.
	if turned && !aboutOthers(fs) {
		if straight := l.withoutTurn(p, &m.agree); straight >= m.turning(fs) {
			return max(straight, disagree), true
		}
	}
	return disagree, visible(fs) && disagree >= m.opposing(fs) && fs.Of(feature.Most) >= mostShared
}

// share notes what each feature adds to the verdict.
func (w *weights) share(fs feature.List) {
	for i := range fs {
		fs[i].Share = round(w.of[i] * fs[i].Value)
	}
}

// withoutTurn returns how surely two texts would say the same without what
// turns one of them round.
func (l *lexicon) withoutTurn(p *Pair, w *weights) float64 {
	a, b, q := *p.A, *p.B, *p
	q.A, q.B = &a, &b
	if i, j := p.opponents(&l.opposites); i >= 0 {
		a.terms = slices.Delete(slices.Clone(a.terms), i, i+1)
		b.terms = slices.Delete(slices.Clone(b.terms), j, j+1)
	}
	if p.recounted(&l.numbers) {
		a.terms, b.terms = withoutFigures(a.terms), withoutFigures(b.terms)
	}
	return round(w.confidence(l.features(&q), turns...))
}

// withoutFigures leaves out the terms that are numbers.
func withoutFigures(ts []term) []term {
	return slices.DeleteFunc(slices.Clone(ts), func(t term) bool { return isDigit(t.stem[0]) })
}
