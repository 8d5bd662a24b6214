package compare

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/words"
)

// step is a word of a text that says something, or tells how two such words
// stand to each other.
type step struct {
	word string // in small letters, without a Korean particle
	stem string
	mark mark // of a Korean word, what its particle marks
	told bool // a form of "be" or "get" stands before it: it is told of what stands before that
}

func (s step) same(t step) bool { return s.stem == t.stem && s.mark == t.mark }

// mark is what a word, or the particle of a Korean one, tells of roles.
type mark string

// The marks, as the list explains them.
const (
	plain    mark = "" // it says something
	relates  mark = "relates"
	frames   mark = "frames"
	compares mark = "compares"
	degree   mark = "degree"
	alike    mark = "alike"
	by       mark = "by"
	passive  mark = "passive"
	parts    mark = "parts"
	doer     mark = "doer"
	done     mark = "done"
)

// roles are the marks of words, stems and particles, by language.
type roles map[string]map[string]mark

func readRoles(s *stemmer) roles {
	r := roles{english: {}, korean: {}}
	var known []string
	for _, m := range []mark{relates, frames, compares, degree, alike, by, passive, parts, doer, done} {
		known = append(known, string(m))
	}
	for _, row := range lists.Table("roles", languages, words.OneOf(known...), words.Text) {
		r[row[0]][row[2]] = mark(row[1])
		if mark(row[1]) == alike && row[0] == english {
			r[english][s.stem(row[2])] = alike
		}
	}
	return r
}

// stepsOf are the steps of a text that was cut into these words; low are the same in
// small letters.
func (l *lexicon) stepsOf(language, text string, ws, low []string) []step {
	var out []step
	told := false
	for i, w := range low {
		var gap string
		if gap, text, _ = strings.Cut(text, ws[i]); i > 0 && strings.ContainsAny(gap, clauseMarks) {
			out = append(out, step{mark: parts})
		}
		stem, m := l.content(w), l.markOf(language, low, i)
		if stem == "" && m != plain && m != passive && language == english {
			stem = l.stem(w)
		}
		if stem != "" {
			out = append(out, step{l.bare(w), stem, m, told})
		}
		told = m == passive || stem == "" && told
	}
	return out
}

// clauseMarks are the punctuation marks between clauses.
const clauseMarks = ",;:.!?()–—"

// markOf is the mark of word i.
func (l *lexicon) markOf(language string, low []string, i int) mark {
	marks, w := l.roles[language], low[i]
	if language == korean {
		if marks[l.stem(w)] == alike {
			return alike
		}
		return marks[strings.TrimPrefix(w, l.bare(w))]
	}
	switch m := marks[w]; {
	case m == by && !l.inPassive(low[:i], marks):
		return frames
	case m == plain && marks[l.stem(w)] == alike:
		return alike
	default:
		return m
	}
}

const passiveReach = 4 // words before "by" among which the form of "be" stands

// inPassive reports whether words end with a verb in the passive voice.
func (l *lexicon) inPassive(before []string, marks map[string]mark) bool {
	verb := false
	for _, w := range slices.Backward(before[max(0, len(before)-passiveReach):]) {
		if marks[w] == passive {
			return verb
		}
		verb = verb || l.content(w) != ""
	}
	return false
}
