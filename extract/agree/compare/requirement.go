package compare

import (
	"slices"

	"github.com/whosaid/whosaid/internal/sorted"
	"github.com/whosaid/whosaid/internal/words"
)

// requirement is a claim that one thing takes another, as ordered stems: "To
// predict the next word you have to understand the sentence." Two such claims
// may say the same in words of which few are shared, and no likeness of the
// whole shows it.
type requirement struct{ of, needs []string }

// requirementForms are the forms by which a language says so.
type requirementForms struct {
	purpose []string // the words up to it say for what something is needed
	must    []string // what is needed stands beside it
	light   []string // beginnings of the verb after a Korean must
	means   []string // verbs between what needs and what is needed
	topic   []string // the word after what needs, where the verb means it
}

func readRequirements() map[string]requirementForms {
	out := map[string]requirementForms{}
	marks := words.OneOf("purpose", "must", "light", "means", "topic")
	for _, row := range lists.Table("requirements", languages, marks, words.Text) {
		f := out[row[0]]
		f.add(row[1], row[2])
		out[row[0]] = f
	}
	return out
}

func (f *requirementForms) add(mark, form string) {
	to := map[string]*[]string{"purpose": &f.purpose, "must": &f.must, "light": &f.light, "means": &f.means, "topic": &f.topic}[mark]
	*to = append(*to, form)
}

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

// korean cuts "P하려면 Q해야 한다" and "P하는 것은 Q를 의미한다" into P and Q.
func (f *requirementForms) korean(low []string) (of, needs []string) {
	for i, w := range low {
		if endsInOne(w, f.purpose) {
			if end := f.endOfNeed(low, i+1); end >= 0 {
				return low[:i+1], low[i+1 : end]
			}
		}
		if slices.Contains(f.topic, w) {
			if end := f.verbFrom(low, i+1); end >= 0 {
				return low[:i], low[i+1 : end]
			}
		}
	}
	return nil, nil
}

// endOfNeed returns where the words end, from a place on, that name what is
// needed for a purpose; -1 when none do.
func (f *requirementForms) endOfNeed(low []string, from int) int {
	for j := from; j < len(low); j++ {
		if j+1 < len(low) && endsInOne(low[j], f.must) && startsWithOne(low[j+1], f.light) {
			return j + 1
		}
		if startsWithOne(low[j], f.means) {
			return j
		}
	}
	return -1
}

// verbFrom returns the place of the first verb, from a place on, that says
// what a thing means or needs; -1 without one.
func (f *requirementForms) verbFrom(low []string, from int) int {
	for j := from; j < len(low); j++ {
		if startsWithOne(low[j], f.means) {
			return j
		}
	}
	return -1
}

// english cuts "To P you must Q" and "P means Q" into P and Q.
func (f *requirementForms) english(low []string) (of, needs []string) {
	if len(low) == 0 {
		return nil, nil
	}
	marks := f.means
	if slices.Contains(f.purpose, low[0]) {
		marks = f.must
	}
	for j := 1; j < len(low); j++ {
		if slices.Contains(marks, low[j]) {
			return low[:j], low[j+1:]
		}
	}
	return nil, nil
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
