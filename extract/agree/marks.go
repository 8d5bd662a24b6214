package agree

import (
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
)

// mark is a sign in a turn that it takes a side.
type mark struct {
	agrees bool
	first  bool // it counts only where the turn begins with it
	weight float64
	words  string // with a space on either side where they are English
}

var marksOnce = sync.OnceValue(func() []mark {
	out := []mark{}
	for _, row := range lists.Table("reply-marks") {
		weight, _ := strconv.ParseFloat(row[2], 64)
		m := mark{agrees: row[0] == "agree", first: row[1] == "first", weight: weight, words: " " + row[3]}
		if row[3][0] < utf8.RuneSelf {
			m.words += " "
		}
		out = append(out, m)
	}
	return out
})

const (
	markedScore = 0.5 // of a side that only marks tell
	clear       = 0.5 // by which the marks of one side outweigh the other's
)

// marked reads the side that a turn between equals takes without an opening
// that says so.
func marked(in *Input, prev, cur *turn) (Relation, bool) {
	if !equals(in, prev, cur) || !asserts(in, prev) || !says(in, cur) || opens(in, cur) {
		return Relation{}, false
	}
	sum := 0.0
	for _, m := range marksIn(in, cur) {
		if m.agrees {
			sum += m.weight
		} else {
			sum -= m.weight
		}
	}
	target := answered(in, prev, "", "")
	if sum > -clear && sum < clear || target < 0 {
		return Relation{}, false
	}
	return relationOf(in, cur, cur.sentences[0], target, sum > 0, markedScore), true
}

// marksIn finds the marks of a turn's first sentences, each kind of side and
// place once: the heaviest.
func marksIn(in *Input, cur *turn) []mark {
	said := " "
	for _, s := range cur.sentences[:min(openers, len(cur.sentences))] {
		for _, w := range wordsOf(in.Sentences[s].Text) {
			said += w.low + " "
		}
	}
	best := map[[2]bool]mark{}
	for _, m := range marksOnce() {
		key := [2]bool{m.agrees, m.first}
		found := strings.HasPrefix(said, m.words) || !m.first && strings.Contains(said, m.words)
		if found && m.weight > best[key].weight {
			best[key] = m
		}
	}
	var out []mark
	for _, key := range [][2]bool{{false, false}, {false, true}, {true, false}, {true, true}} {
		if m, ok := best[key]; ok {
			out = append(out, m)
		}
	}
	return out
}

// equals reports whether neither of two turns is a host's or a guest's, and
// the first opens its conversation: what is said in the midst of one rarely
// answers one claim.
func equals(in *Input, prev, cur *turn) bool {
	turns := in.Readings[cur.document].Turns
	if prev.index > 0 && turns[prev.index-1].Section == turns[prev.index].Section {
		return false
	}
	return turns[prev.index].Role == dialogue.Unknown && turns[cur.index].Role == dialogue.Unknown
}

// asserts reports whether a turn claims something and does not end in a
// question.
func asserts(in *Input, t *turn) bool {
	claims := false
	for _, s := range t.sentences {
		claims = claims || in.Sentences[s].Kind == claim.Assertion
	}
	return claims && !asks(in, t)
}

// asks reports whether a turn ends in a question.
func asks(in *Input, t *turn) bool {
	return in.Sentences[t.sentences[len(t.sentences)-1]].Kind == claim.Question
}

// says reports whether a turn is more than a nod or a greeting, and does not
// end in a question.
func says(in *Input, t *turn) bool {
	if in.Sentences[t.sentences[0]].Kind == claim.Thanks {
		return false
	}
	n := 0
	for _, s := range t.sentences {
		n += len(wordsOf(in.Sentences[s].Text))
	}
	return n >= leastSaid && !asks(in, t)
}

const leastSaid = 4 // words of a turn whose marks count

// opens reports whether a turn begins with words that take a side, and has
// been judged by them.
func opens(in *Input, t *turn) bool {
	side, _, ok := cuesOnce().opening(in.Sentences[t.sentences[0]].Text)
	return ok && side.strength >= weakCue
}
