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
	told bool // a form of "be" stands before it: it is told of what stands before that
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
	alike    mark = "alike"
	by       mark = "by"
	passive  mark = "passive"
	doer     mark = "doer"
	done     mark = "done"
)

// roles are the marks of words and particles, by language.
type roles map[string]map[string]mark

func readRoles() roles {
	r := roles{english: {}, korean: {}}
	marks := words.OneOf(string(relates), string(frames), string(compares), string(alike), string(by), string(passive), string(doer), string(done))
	for _, row := range lists.Table("roles", languages, marks, words.Text) {
		r[row[0]][row[2]] = mark(row[1])
	}
	return r
}

// stepsOf are the steps of a text, cut into words in small letters.
func (l *lexicon) stepsOf(language string, low []string) []step {
	var out []step
	told := false
	for i, w := range low {
		m := l.markOf(language, low, i)
		stem := l.content(w)
		if stem == "" && m != plain && m != passive && language == english {
			stem = w
		}
		if stem != "" {
			out = append(out, step{l.bare(w), stem, m, told})
		}
		told = m == passive || stem == "" && told
	}
	return out
}

// markOf is the mark of word i.
func (l *lexicon) markOf(language string, low []string, i int) mark {
	marks := l.roles[language]
	if language == korean {
		return marks[strings.TrimPrefix(low[i], l.bare(low[i]))]
	}
	if m := marks[low[i]]; m != by || inPassive(low[:i], marks) {
		return m
	}
	return frames
}

const passiveReach = 4 // words before "by" among which the form of "be" stands

// inPassive reports whether words end with a verb in the passive voice.
func inPassive(before []string, marks map[string]mark) bool {
	return slices.ContainsFunc(before[max(0, len(before)-passiveReach):], func(w string) bool { return marks[w] == passive })
}
