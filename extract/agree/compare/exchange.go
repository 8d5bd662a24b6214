package compare

import "slices"

// exchange is two things of which each does, or is, in one text what the other does
// or is in the other text.
type exchange struct {
	found    bool
	compared bool   // not both can be so to each other
	opposed  bool   // what relates the two is turned round, too, so that the texts say the same
	words    string // the two
}

// exchanged finds what has exchanged its roles: "Stress causes bad sleep" and "Bad
// sleep causes stress". Across languages nothing is told.
func (p *Pair) exchanged(o *opposites) exchange {
	a, b := p.inOrder()
	switch {
	case p.across():
		return exchange{}
	case a.language == korean:
		return exchangedParticles(a.steps, b.steps, o)
	}
	return exchangedPlaces(a.steps, b.steps, o)
}

// relate reports whether two steps relate things in the same way, or in opposite
// ones.
func (o *opposites) relate(s, t step) bool { return s.stem == t.stem || o.against(s.stem, t.stem) }

const longLink = 5 // steps that tell how two things stand to each other

// exchangedPlaces compares what stands before and after each link of both texts.
func exchangedPlaces(a, b []step, o *opposites) exchange {
	for i := 1; i < len(a); i++ {
		for j := 1; j < len(b); j++ {
			for n := 1; n <= longLink && i+n <= len(a) && j+n <= len(b) && o.relate(a[i+n-1], b[j+n-1]); n++ {
				if e := around(link{a, i, i + n}, link{b, j, j + n}, o); e.found {
					return e
				}
			}
		}
	}
	return exchange{}
}

// around compares what stands around the link of one text and around that of the
// other.
func around(x, y link, o *opposites) exchange {
	one, other := x.before(), y.before()
	switch {
	case opensBy(x.after()) != opensBy(y.after()): // in two voices what stands before both has exchanged its role
		if one.stem != other.stem {
			return exchange{}
		}
		other = sharedThing(x.after(), y.after())
	case !isNamed(y.after(), one) || !isNamed(x.after(), other):
		return exchange{}
	}
	if one.stem == other.stem || one.mark != plain || other.stem == "" || !x.tells() || !y.tells() || !o.relate(x.degree(), y.degree()) {
		return exchange{}
	}
	return exchange{true, x.has(compares), o.opposed(x, y), bothOf(one.word, other.word)}
}

// opposed reports whether an odd number of words of one link are the opposites of
// those of the other.
func (o *opposites) opposed(x, y link) bool {
	odd := x.degree().stem != y.degree().stem
	for k, s := range x.words() {
		odd = odd != (s.stem != y.words()[k].stem)
	}
	return odd
}

const longName = 3 // words that name one thing

// thing is the words that steps open with and that name one thing, of which what
// stands before them is not told.
func thing(steps []step) []step {
	n := 0
	for n < min(longName, len(steps)) && steps[n].mark == plain && !steps[n].told {
		n++
	}
	return steps[:n]
}

// isNamed reports whether steps open with a thing that this word names.
func isNamed(steps []step, word step) bool {
	return word.mark == plain && marked(thing(steps), word.stem, plain)
}

// sharedThing is a word of the thing with which both open, one of them after a "by";
// the zero step where they open with other things.
func sharedThing(a, b []step) step {
	if opensBy(b) {
		a, b = b, a
	}
	for _, s := range thing(a[1:]) {
		if isNamed(b, s) {
			return s
		}
	}
	return step{}
}

// opensBy reports whether steps open with who does what was said before.
func opensBy(steps []step) bool { return len(steps) > 0 && steps[0].mark == by }

// marked reports whether a word stands among steps with a mark.
func marked(steps []step, stem string, as mark) bool {
	return slices.ContainsFunc(steps, func(s step) bool { return s.stem == stem && s.mark == as })
}
