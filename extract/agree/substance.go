package agree

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// What the shared words of two texts count for their substance.
const (
	nameSubstance  = 1.5
	wordSubstance  = 1.0
	thinSubstance  = 0.5
	nearEnough     = 0.7  // of the meanings of two words that say the same thing
	nearAcross     = 0.55 // the same of words of two languages
	leastSubstance = 2.0  // that two texts share which say the same
	besidePart     = 0.25 // of a word that stands beside another shared one in both texts
	leaning        = 0.5  // that each text needs more which leans on somebody named elsewhere
)

// substance is how much of what two texts share could not stand in almost any
// talk: "You can't answer that" has next to none. Shared words that stand side
// by side in both are one thing, a name or a term: who talks of the same thing
// need not say the same of it.
func (p *pair) substance() float64 {
	short, long := p.inOrder()
	sum, enough := 0.0, nearEnough
	if p.across() {
		enough = nearAcross
	}
	var last, lastLong *term
	for _, t := range inPlace(short.terms) {
		best, found := p.best(&t, long)
		if best < enough {
			continue
		}
		weight := best * t.substance()
		if last != nil && beside(last, &t) && beside(lastLong, found) {
			weight *= besidePart
		}
		last, lastLong = &t, found
		sum += weight
	}
	return sum
}

// best is the term of a text that says most nearly the same as t, and how far.
func (p *pair) best(t *term, in *profile) (near float64, found *term) {
	for i := range in.terms {
		if x := p.alike(t, &in.terms[i]); x > near {
			near, found = x, &in.terms[i]
		}
	}
	return near, found
}

// beside reports whether t stands right behind before, or a name one word
// behind another ("Roe v. Wade"), both in Latin letters: in Korean a verb stands
// there behind its object.
func beside(before, t *term) bool {
	near := 1
	if t.name && before.name {
		near = 2
	}
	return t.at > before.at && t.at-before.at <= near && t.word[0] < utf8.RuneSelf && before.word[0] < utf8.RuneSelf
}

// alike is how far two words say the same, by form or by meaning.
func (p *pair) alike(t, u *term) float64 {
	if t.stem == u.stem {
		return 1
	}
	if beginsLike(t.stem, u.stem) {
		return partMatch
	}
	if p.means == nil {
		return 0
	}
	return p.near(t, u)
}

// inPlace is the terms in the order of the text.
func inPlace(ts []term) []term {
	out := slices.Clone(ts)
	slices.SortFunc(out, func(a, b term) int { return a.at - b.at })
	return out
}

// substance is what the word counts.
func (t *term) substance() float64 {
	switch {
	case t.thin:
		return thinSubstance
	case t.name:
		return nameSubstance
	}
	return wordSubstance
}

// lacking is how much substance is missing for two texts to say the same.
func (p *pair) lacking() float64 {
	need := leastSubstance
	for _, x := range []*profile{&p.a, &p.b} {
		if x.leans {
			need += leaning
		}
	}
	if p.across() {
		need -= wordSubstance // translation leaves no two words quite alike
	}
	return max(0, need-p.substance())
}

// standsIn reports whether a word stands for somebody or something named
// elsewhere; named tells that something is named before it.
func (l *lexicon) standsIn(w, low string, named bool) bool {
	if w == "US" {
		return false
	}
	where := l.standIns[strings.ReplaceAll(low, "’", "'")]
	if where == "" && containsHangul(low) {
		where = l.standIns[l.bare(low)]
	}
	return where != "" && !(named && where == "first")
}
