package compare

import (
	"slices"
	"strings"
)

// link is steps of a text that may tell how what stands before them is to what
// stands after them.
type link struct {
	steps    []step // of the whole text
	from, to int    // the link
}

func (l link) before() step  { return l.steps[l.from-1] }
func (l link) words() []step { return l.steps[l.from:l.to] }
func (l link) after() []step { return l.steps[l.to:] }

func (l link) has(m mark) bool {
	return slices.ContainsFunc(l.words(), func(s step) bool { return s.mark == m })
}

// tells reports whether the link tells which of two things is which to the other:
// none that has two sides alike, goes on in another clause, only says where, when or
// what, or stands in the text a second time.
func (l link) tells() bool {
	only := !slices.ContainsFunc(l.words(), func(s step) bool { return s.mark != frames })
	return !l.has(alike) && !l.has(parts) && !only && l.times() == 1
}

// times is how often the link stands in its text.
func (l link) times() (n int) {
	for i := 0; i+len(l.words()) <= len(l.steps); i++ {
		if slices.EqualFunc(l.steps[i:i+len(l.words())], l.words(), step.same) {
			n++
		}
	}
	return n
}

// degree is the step before a comparing link that says in which respect: "cheaper"
// of "it is cheaper to rent than to buy"; the zero step where the link holds it, or
// nothing is compared.
func (l link) degree() step {
	if !l.has(compares) || slices.ContainsFunc(l.words(), step.isDegree) {
		return step{}
	}
	for _, s := range slices.Backward(l.steps[:l.from]) {
		if s.isDegree() {
			return s
		}
		if s.mark == parts {
			break
		}
	}
	return step{}
}

func (s step) isDegree() bool {
	return s.mark == degree || s.mark == plain && strings.HasSuffix(s.word, "er")
}
