package compare

import (
	"slices"

	"github.com/whosaid/whosaid/internal/names"
)

// alignment is how well the words of two texts answer each other in meaning:
// each word with the nearest of the other text.
type alignment struct {
	more, less float64 // share of what finds no answer, in the text with more of it and the one with less
	farthest   float64 // how far the word is that is answered worst in the text with less
	swapped    float64 // how near the two nearest words are that only one text has each
	words      string  // those two
}

// align finds for each word of either text the nearest in the other.
func (p *Pair) align() alignment {
	if !p.wordsMean() {
		return alignment{}
	}
	a, far := p.unanswered(p.A, p.B)
	b, farB := p.unanswered(p.B, p.A)
	if a > b {
		a, b, far = b, a, farB
	}
	out := alignment{less: a, more: b, farthest: far}
	out.swapped, out.words = p.nearestSwap()
	return out
}

// nearestSwap finds the two nearest words of which each text has one, and
// returns how near they are; 0 when there are none.
func (p *Pair) nearestSwap() (nearest float64, words string) {
	for i := range p.A.terms {
		t := &p.A.terms[i]
		if match(t, p.B.terms) > 0 {
			continue
		}
		for j := range p.B.terms {
			u := &p.B.terms[j]
			if near := p.near(t, u); near > nearest && match(u, p.A.terms) == 0 {
				nearest, words = near, min(t.word, u.word)+" / "+max(t.word, u.word)
			}
		}
	}
	return nearest, words
}

// unanswered returns the share of the weight of a that has no answer in b, and
// how far the word is that is answered worst.
func (p *Pair) unanswered(a, b *Profile) (share, farthest float64) {
	sum, lost := 0.0, 0.0
	for i := range a.terms {
		t := &a.terms[i]
		best := match(t, b.terms)
		if best == 0 {
			for j := range b.terms {
				best = max(best, p.near(t, &b.terms[j]))
			}
		}
		sum += t.weight
		lost += t.weight * (1 - best)
		farthest = max(farthest, 1-best)
	}
	if sum == 0 {
		return 0, 0
	}
	return lost / sum, farthest
}

// wordsMean reports whether it is known what the words mean.
func (p *Pair) wordsMean() bool {
	known := func(t term) bool { return t.vector != nil }
	return slices.ContainsFunc(p.A.terms, known) || slices.ContainsFunc(p.B.terms, known)
}

const sameName = 0.8 // of a name in Latin letters and one in Hangul

// near returns how near two words are in meaning: as their vectors say, unless
// they are values of one class, which only look alike ("Monday", "Tuesday").
func (p *Pair) near(t, u *term) float64 {
	differ, same := exclude(t.kinds, u.kinds)
	switch {
	case same:
		return 1
	case differ:
		return 0
	case p.across() && (nameOf(t, u) || nameOf(u, t)):
		return 1
	}
	return cosine(t.vector, u.vector)
}

// nameOf reports whether u is the name t in other letters.
func nameOf(t, u *term) bool { return t.name && names.Same(t.word, u.bare) >= sameName }
