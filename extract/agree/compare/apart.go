package compare

import (
	"slices"
	"strings"
)

const (
	heldPart    = 0.7 // of what one text says, that a part of the other holds
	fewestWords = 2   // with a meaning, of a part that denies something of its own: "that is not true" denies what stands before
)

// apart reports whether one of two texts says the other in a part in which nothing
// is denied, and denies something else beside it: "I'd sell the second boat, the town
// has no use for it." and "The town should sell the second boat."
func (p *Pair) apart() bool {
	return !p.across() && (saysApart(p.A, p.B) || saysApart(p.B, p.A))
}

func saysApart(long, short *Profile) bool {
	if !long.Denies() || short.negated > 0 {
		return false
	}
	held, denies := false, false
	for _, part := range strings.FieldsFunc(long.text, isBreak) {
		said := Read(part)
		held = held || said.negated == 0 && said.holds(short) >= heldPart
		denies = denies || said.Denies() && len(said.terms) >= fewestWords
	}
	return held && denies && long.holds(short) == 1
}

func isBreak(r rune) bool { return strings.ContainsRune(",;:—–", r) }

// holds is the share of the words of another text that a text has, from 0 to 1.
func (p *Profile) holds(o *Profile) float64 {
	n := 0
	for _, t := range o.terms {
		if slices.ContainsFunc(p.terms, func(own term) bool { return own.stem == t.stem }) {
			n++
		}
	}
	return float64(n) / float64(max(1, len(o.terms)))
}
