package compare

import (
	"slices"

	"github.com/whosaid/whosaid/internal/sorted"
)

// requirement is a claim that one thing takes another, as ordered stems: "To
// predict the next word you have to understand the sentence." Two such claims
// may say the same in words of which few are shared, and no likeness of the
// whole shows it.
type requirement struct{ of, needs []string }

// requirementOf reads a text, cut into words in small letters; empty where it
// says of nothing that it takes another thing.
func (l *lexicon) requirementOf(language string, low []string) requirement {
	f := l.requirements[language]
	of, needs := f.english(low)
	if language == korean {
		of, needs = f.korean(low)
	}
	r := requirement{l.contentsOf(of), l.contentsOf(needs)}
	if len(r.of) == 0 || len(r.needs) == 0 {
		return requirement{}
	}
	return r
}

// contentsOf returns the stems of the words that carry more than the sentence.
func (l *lexicon) contentsOf(low []string) []string {
	var out []string
	for _, w := range low {
		if stem := l.content(w); stem != "" {
			out = append(out, stem)
		}
	}
	return sorted.Set(out)
}

// requireAlike tells whether both texts say that the same takes the same, and
// names the two; near is how much of both they share, in (0, 1], and -1 where
// each needs what the other is needed for. 0 where they say neither.
func (p *Pair) requireAlike() (near float64, of, needs string) {
	a, b := p.A.requires, p.B.requires
	if p.across() || len(a.of) == 0 || len(b.of) == 0 || p.A.negated+p.B.negated > 0 {
		return 0, "", ""
	}
	switch {
	case mostly(a.of, b.of) && mostly(a.needs, b.needs):
		near = (shareOf(a.of, b.of) + shareOf(a.needs, b.needs)) / 2
		return near, firstShared(a.of, b.of), firstShared(a.needs, b.needs)
	case mostly(a.of, b.needs) && mostly(a.needs, b.of):
		return -1, firstShared(a.of, b.needs), firstShared(a.needs, b.of)
	}
	return 0, "", ""
}

// mostly reports whether the shorter of two sets is more than half in the other.
func mostly(a, b []string) bool { return 2*sorted.Common(a, b) > min(len(a), len(b)) }

// shareOf returns the part of the longer set that both have.
func shareOf(a, b []string) float64 {
	return float64(sorted.Common(a, b)) / float64(max(len(a), len(b)))
}

// firstShared returns the first stem that both sets have.
func firstShared(a, b []string) string {
	for _, s := range a {
		if _, ok := slices.BinarySearch(b, s); ok {
			return s
		}
	}
	return ""
}
