package compare

// exchangedParticles compares what particles say of things in two Korean texts that
// end in the same verb, or in one and its opposite.
func exchangedParticles(a, b []step, o *opposites) exchange {
	if len(a) == 0 || len(b) == 0 {
		return exchange{}
	}
	verb, other := a[len(a)-1], b[len(b)-1]
	if !o.relate(verb, other) || verb.mark == alike {
		return exchange{}
	}
	for _, x := range a {
		for _, y := range a {
			if isTurned(a, b, x, y) {
				return exchange{true, y.mark == compares, verb.stem != other.stem, bothOf(x.word, y.word)}
			}
		}
	}
	return exchange{}
}

// isTurned reports whether x does in one text what is done to it in the other, and y
// the other way round, and neither text says both.
func isTurned(a, b []step, x, y step) bool {
	to := y.mark
	if x.stem == y.stem || x.mark != doer || to != done && to != compares {
		return false
	}
	return marked(b, x.stem, to) && marked(b, y.stem, doer) && !says(a, y, x, to) && !says(b, x, y, to)
}

// says reports whether one thing does something, and to the other it is done.
func says(steps []step, does, other step, to mark) bool {
	return marked(steps, does.stem, doer) && marked(steps, other.stem, to)
}
