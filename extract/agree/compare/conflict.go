package compare

import "slices"

// conflict is what stands against each other in two texts that are otherwise
// alike.
type conflict struct {
	denied  bool    // one denies a word that the other has and does not deny
	final   bool    // the last words of one deny, those of the other do not
	whole   float64 // where they do: share of the shorter text's words that the longer one has
	single  bool    // all but one word of the shorter text are in the longer one
	extreme bool    // the shorter text says all, none or only, the longer one does not
	unit    bool    // each counts the same thing, and to another number
	recount bool    // and those are the only numbers that differ, and no dates
}

const leastWords = 3 // of a text of which one word is few

// conflict compares what the two texts deny and count.
func (p *Pair) conflict(l *lexicon) conflict {
	short, long := p.inOrder()
	missing := missingFrom(long, short)
	c := conflict{
		denied:  denies(p.A, p.B) || denies(p.B, p.A),
		final:   p.A.endsDenied != p.B.endsDenied,
		single:  missing == 1 && len(short.terms) >= leastWords,
		extreme: onlyIn(short, long, all) || onlyIn(short, long, only),
		unit:    p.miscounted(),
	}
	c.recount = c.unit && p.recounted(&l.numbers)
	if c.final && len(short.terms) > 0 {
		c.whole = 1 - float64(missing)/float64(len(short.terms))
	}
	return c
}

// missingFrom returns the number of words of the shorter text that the longer
// one lacks.
func missingFrom(long, short *Profile) int {
	missing := 0
	for i := range short.terms {
		if match(&short.terms[i], long.terms) == 0 {
			missing++
		}
	}
	return missing
}

// onlyIn reports whether a has a word of a class of quantity and b has none.
func onlyIn(a, b *Profile, class string) bool {
	return slices.Contains(a.classes, class) && !slices.Contains(b.classes, class)
}

// denies reports whether a denies a word that b has and does not deny.
func denies(a, b *Profile) bool {
	return slices.ContainsFunc(a.denied, func(stem string) bool {
		return has(b.terms, stem) && !slices.Contains(b.denied, stem)
	})
}

// negatedOnce reports whether one is turned round by a negation and the other
// not, and names the negation.
func (p *Pair) negatedOnce() (bool, string) {
	switch {
	case p.A.Denies() == p.B.Denies():
		return false, ""
	case p.A.Denies():
		return true, p.A.negation
	}
	return true, p.B.negation
}

// crossed reports whether one denies what the other has and does not deny;
// where both are turned round, they are so at different words.
func (p *Pair) crossed() bool {
	return !p.across() && (denies(p.A, p.B) || denies(p.B, p.A))
}
