package agree

import (
	"slices"
	"strings"
)

// requirement is a claim that one thing takes another, as stems: "To predict
// the next word you have to understand the sentence." Two such claims may say
// the same in words of which few are shared, and no likeness of the whole
// shows it.
type requirement struct{ of, needs []string }

// requirementForms are the forms of a language by what they mark.
type requirementForms map[string][]string

func (l *lexicon) addRequirements() {
	l.requirements = map[string]requirementForms{}
	for _, row := range lists.Table("requirements") {
		if l.requirements[row[0]] == nil {
			l.requirements[row[0]] = requirementForms{}
		}
		l.requirements[row[0]][row[1]] = append(l.requirements[row[0]][row[1]], row[2])
	}
}

// requirementOf reads a text, cut into words in small letters; empty where it
// says of nothing that it takes another thing.
func (l *lexicon) requirementOf(language string, low []string) requirement {
	f := l.requirements[language]
	of, needs := f.english(low)
	if language == "ko" {
		of, needs = f.korean(low)
	}
	r := requirement{l.contents(of), l.contents(needs)}
	if len(r.of) == 0 || len(r.needs) == 0 {
		return requirement{}
	}
	return r
}

// korean cuts "P하려면 Q해야 한다" and "P하는 것은 Q를 의미한다" into P and Q.
func (f requirementForms) korean(low []string) (of, needs []string) {
	for i, w := range low {
		if f.ends("purpose", w) {
			for j := i + 1; j < len(low); j++ {
				if j+1 < len(low) && f.ends("must", low[j]) && f.begins("light", low[j+1]) {
					return low[:i+1], low[i+1 : j+1]
				}
				if f.begins("means", low[j]) {
					return low[:i+1], low[i+1 : j]
				}
			}
		}
		if slices.Contains(f["topic"], w) {
			for j := i + 1; j < len(low); j++ {
				if f.begins("means", low[j]) {
					return low[:i], low[i+1 : j]
				}
			}
		}
	}
	return nil, nil
}

// english cuts "To P you must Q" and "P means Q" into P and Q.
func (f requirementForms) english(low []string) (of, needs []string) {
	if len(low) == 0 {
		return nil, nil
	}
	opens, mark := slices.Contains(f["purpose"], low[0]), "means"
	if opens {
		mark = "must"
	}
	for j := 1; j < len(low); j++ {
		if slices.Contains(f[mark], low[j]) {
			return low[:j], low[j+1:]
		}
	}
	return nil, nil
}

func (f requirementForms) ends(mark, w string) bool {
	return slices.ContainsFunc(f[mark], func(e string) bool { return strings.HasSuffix(w, e) })
}

func (f requirementForms) begins(mark, w string) bool {
	return slices.ContainsFunc(f[mark], func(b string) bool { return strings.HasPrefix(w, b) })
}

// contents is the stems of the words that carry more than the sentence.
func (l *lexicon) contents(low []string) []string {
	out := []string{}
	for _, w := range low {
		if stem := l.content(w); stem != "" {
			out = append(out, stem)
		}
	}
	return sorted(out)
}

// requires tells whether both texts say that the same takes the same, and
// names the two; near is how much of both they share, in (0, 1], and -1 where
// each needs what the other is needed for. 0 where they say neither.
func (p *pair) requires() (near float64, of, needs string) {
	a, b := p.a.requires, p.b.requires
	if p.across() || len(a.of) == 0 || len(b.of) == 0 || p.a.negated+p.b.negated > 0 {
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
func mostly(a, b []string) bool { return 2*common(a, b) > min(len(a), len(b)) }

// shareOf is the part of the longer set that both have.
func shareOf(a, b []string) float64 { return float64(common(a, b)) / float64(max(len(a), len(b))) }

// firstShared is the first stem that both sets have.
func firstShared(a, b []string) string {
	for _, s := range a {
		if _, ok := slices.BinarySearch(b, s); ok {
			return s
		}
	}
	return ""
}
