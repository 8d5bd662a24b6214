package compare

import "strings"

const (
	heldPart = 0.7 // of what one text says, that a part of the other holds
	ownWords = 2   // with a meaning, of a part that denies something of its own: "that is not true" denies what stands before
)

// deniesBeside reports whether one of two texts says the other in a part in which
// nothing is denied, and denies something else beside it: "I'd sell the second boat,
// the town has no use for it." and "The town should sell the second boat."
func (p *Pair) deniesBeside() bool {
	return !p.across() && (saysBeside(p.A, p.B) || saysBeside(p.B, p.A))
}

func saysBeside(long, short *Profile) bool {
	if !long.Denies() || short.negated > 0 || share(short.terms, long.terms) < 1 {
		return false
	}
	held, denies := false, false
	for _, part := range strings.FieldsFunc(long.text, isBreak) {
		said := Read(part)
		held = held || said.negated == 0 && share(short.terms, said.terms) >= heldPart
		denies = denies || said.Denies() && len(said.terms) >= ownWords
	}
	return held && denies
}

func isBreak(r rune) bool { return strings.ContainsRune(",;:—–", r) }
