package compare

import (
	"slices"

	"github.com/whosaid/whosaid/internal/words"
)

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
