package compare

import "unicode/utf8"

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

// substance returns how much of what two texts share could not stand in almost
// any talk: "You can't answer that" has next to none. Shared words that stand
// side by side in both are one thing, a name or a term: who talks of the same
// thing need not say the same of it.
func (p *Pair) substance() float64 {
	short, long := p.inOrder()
	sum, enough := 0.0, nearEnough
	if p.across() {
		enough = nearAcross
	}
	var last, lastLong *term
	terms := inPlace(short.terms)
	for i := range terms {
		t := &terms[i]
		best, found := p.best(t, long)
		if best < enough {
			continue
		}
		weight := best * t.substance()
		if last != nil && beside(last, t) && beside(lastLong, found) {
			weight *= besidePart
		}
		last, lastLong = t, found
		sum += weight
	}
	return sum
}

// best returns the term of a text that says most nearly the same as t, and how
// nearly.
func (p *Pair) best(t *term, in *Profile) (near float64, found *term) {
	for i := range in.terms {
		if x := p.alike(t, &in.terms[i]); x > near {
			near, found = x, &in.terms[i]
		}
	}
	return near, found
}

// alike returns how far two words say the same, by form or by meaning.
func (p *Pair) alike(t, u *term) float64 {
	switch {
	case t.stem == u.stem:
		return 1
	case beginsLike(t.stem, u.stem):
		return partMatch
	case t.vector == nil || u.vector == nil:
		return 0
	}
	return p.near(t, u)
}

// beside reports whether t stands right after before, or a name one word after
// another ("Roe v. Wade"), both in Latin letters: in Korean a verb stands
// there after its object.
func beside(before, t *term) bool {
	near := 1
	if t.name && before.name {
		near = 2
	}
	return t.at > before.at && t.at-before.at <= near && t.word[0] < utf8.RuneSelf && before.word[0] < utf8.RuneSelf
}

// substance returns what the word counts.
func (t *term) substance() float64 {
	switch {
	case t.thin:
		return thinSubstance
	case t.name:
		return nameSubstance
	}
	return wordSubstance
}

// missingSubstance returns how much substance two texts lack for saying the
// same.
func (p *Pair) missingSubstance() float64 {
	need := leastSubstance + leaning*(truth(p.A.leans)+truth(p.B.leans))
	if p.across() {
		need -= wordSubstance // translation leaves no two words quite alike
	}
	return max(0, need-p.substance())
}
