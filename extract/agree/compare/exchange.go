package compare

import "slices"

// exchange is two things of which each does, or is, in one text what the other does
// or is in the other text.
type exchange struct {
	found    bool
	compared bool   // not both can be so to each other
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
		return exchangedByParticles(a.steps, b.steps, o)
	}
	return exchangedByOrder(a.steps, b.steps, o)
}

// relateAlike reports whether two steps relate things in the same way, or in the
// opposite one: then texts say the same where two things have exchanged their roles.
func relateAlike(s, t step, o *opposites) bool { return s.stem == t.stem || o.against(s.stem, t.stem) }

const longLink = 5 // steps that tell how two things stand to each other

// exchangedByOrder compares what stands before and after each link of both texts.
func exchangedByOrder(a, b []step, o *opposites) exchange {
	for i := 1; i < len(a); i++ {
		for j := 1; j < len(b); j++ {
			for n := 0; n < longLink && i+n < len(a) && j+n < len(b) && relateAlike(a[i+n], b[j+n], o); n++ {
				x := linked{a[i-1], b[j-1], a[i : i+n+1], a[i+n+1:], b[j+n+1:]}
				if e := x.exchanged(); e.found && !x.bothWays(a, b) {
					return e
				}
			}
		}
	}
	return exchange{}
}

// linked is what stands around a link that two texts have.
type linked struct {
	beforeA, beforeB step
	link             []step
	afterA, afterB   []step
}

func (x *linked) exchanged() exchange {
	e := exchange{true, hasMark(x.link, compares), bothOf(x.beforeA.word, x.beforeB.word)}
	same := x.beforeA.stem == x.beforeB.stem
	switch turned := opensBy(x.afterA) != opensBy(x.afterB); {
	case hasMark(x.link, alike), onlyFrames(x.link):
	case turned && same && x.beforeA.mark == plain:
		other := sharedThing(x.afterA, x.afterB)
		e.found, e.words = other.stem != "" && other.stem != x.beforeA.stem, bothOf(x.beforeA.word, other.word)
		return e
	case !turned && !same && isNamed(x.afterB, x.beforeA) && isNamed(x.afterA, x.beforeB):
		return e
	}
	return exchange{}
}

// bothWays reports whether one of the texts says it both ways round.
func (x *linked) bothWays(a, b []step) bool {
	return x.within(a, x.beforeB, x.beforeA) || x.within(b, x.beforeA, x.beforeB)
}

// within reports whether steps hold the link with these two things around it.
func (x *linked) within(steps []step, before, after step) bool {
	for i := 1; i+len(x.link) < len(steps); i++ {
		if steps[i-1].stem == before.stem && slices.EqualFunc(steps[i:i+len(x.link)], x.link, step.same) && isNamed(steps[i+len(x.link):], after) {
			return true
		}
	}
	return false
}

// marked reports whether a word stands among steps with a mark.
func marked(steps []step, stem string, as mark) bool {
	return slices.ContainsFunc(steps, func(s step) bool { return s.stem == stem && s.mark == as })
}

// onlyFrames reports whether a link of itself tells but where, when or what.
func onlyFrames(link []step) bool {
	return !slices.ContainsFunc(link, func(s step) bool { return s.mark != frames })
}

func hasMark(steps []step, m mark) bool {
	return slices.ContainsFunc(steps, func(s step) bool { return s.mark == m })
}

// opensBy reports whether steps open with who does what was said before.
func opensBy(steps []step) bool { return len(steps) > 0 && steps[0].mark == by }

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
		if marked(thing(b), s.stem, plain) {
			return s
		}
	}
	return step{}
}

// exchangedByParticles compares what particles say of things.
func exchangedByParticles(a, b []step, o *opposites) exchange {
	if len(a) == 0 || len(b) == 0 || !relateAlike(a[len(a)-1], b[len(b)-1], o) {
		return exchange{}
	}
	for _, x := range a {
		for _, y := range a {
			to := y.mark
			if x.stem != y.stem && x.mark == doer && (to == done || to == compares) && marked(b, x.stem, to) && marked(b, y.stem, doer) {
				return exchange{true, to == compares, bothOf(x.word, y.word)}
			}
		}
	}
	return exchange{}
}
