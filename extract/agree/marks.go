package agree

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/internal/words"
)

// mark is a sign in a turn that it takes a side.
type mark struct {
	agrees bool
	first  bool // it counts only where the turn begins with it
	weight float64
	words  string // with a space on either side where they are English
}

func readMarks() []mark {
	var out []mark
	for _, row := range lists.Table("reply-marks", sides, words.OneOf("first", "any"), words.Number, words.Text) {
		m := mark{agrees: row[0] == agreeing, first: row[1] == "first", weight: words.Float(row[2]), words: " " + row[3]}
		if row[3][0] < utf8.RuneSelf {
			m.words += " "
		}
		out = append(out, m)
	}
	return out
}

const (
	markedScore = 0.5 // of a side that only marks tell
	clear       = 0.5 // by which the marks of one side outweigh the other's
	leastSaid   = 4   // words of a turn whose marks count
)

// byMarks reads the side that a turn between equals takes without an opening
// that says so.
func (x *exchange) byMarks() (Reply, bool) {
	if !x.betweenEquals() || !x.asserts() || !x.says() || x.opens() {
		return Reply{}, false
	}
	sum := 0.0
	for _, m := range heaviest(x.opening()) {
		if m.agrees {
			sum += m.weight
		} else {
			sum -= m.weight
		}
	}
	target := x.answered("", "")
	if sum > -clear && sum < clear || target < 0 {
		return Reply{}, false
	}
	r := x.takes(0, target, side{agrees: sum > 0, strength: markedScore})
	r.Claims = !x.alone()
	return r, true
}

// opening returns the words of an answer's first sentences, with a space
// before and after each.
func (x *exchange) opening() string {
	said := ""
	for k := range min(openers, len(x.answer.sentences)) {
		said += x.sentence(&x.answer, k).Text + " "
	}
	return spaced(said)
}

// heaviest finds the marks in what was said, of each side and place only the
// heaviest.
func heaviest(said string) []mark {
	var out []mark
	for _, agrees := range []bool{false, true} {
		for _, first := range []bool{false, true} {
			var best mark
			for _, m := range loadLexicon().marks {
				if m.agrees == agrees && m.first == first && m.weight > best.weight && m.in(said) {
					best = m
				}
			}
			if best.weight > 0 {
				out = append(out, best)
			}
		}
	}
	return out
}

// in reports whether the mark stands in what was said, where it counts.
func (m *mark) in(said string) bool {
	if m.first {
		return strings.HasPrefix(said, m.words)
	}
	return strings.Contains(said, m.words)
}

// betweenEquals reports whether neither turn is a host's or a guest's, and the
// first opens its conversation: what is said in the midst of one rarely
// answers one claim.
func (x *exchange) betweenEquals() bool {
	said, i := x.spoken(&x.said), x.said.index
	if i > 0 && x.turns[i-1].Section == said.Section {
		return false
	}
	return said.Role == dialogue.Unknown && x.spoken(&x.answer).Role == dialogue.Unknown
}

// asserts reports whether the first turn claims something and does not end in
// a question.
func (x *exchange) asserts() bool {
	for k := range x.said.sentences {
		if x.sentence(&x.said, k).Kind == claim.Assertion {
			return x.last(&x.said).Kind != claim.Question
		}
	}
	return false
}

// says reports whether the answer is more than a nod or a greeting, claims
// something where the talk goes on, and does not end in a question.
func (x *exchange) says() bool {
	if x.sentence(&x.answer, 0).Kind == claim.Thanks || x.last(&x.answer).Kind == claim.Question {
		return false
	}
	n, claims := 0, x.alone()
	for k := range x.answer.sentences {
		s := x.sentence(&x.answer, k)
		n += len(wordsOf(s.Text))
		claims = claims || s.Asserts()
	}
	return claims && n >= leastSaid
}

// opens reports whether the answer begins with words that take a side, and has
// been judged by them.
func (x *exchange) opens() bool {
	taken, _, ok := loadLexicon().openings.read(x.sentence(&x.answer, 0).Text)
	return ok && taken.strength >= weak
}
