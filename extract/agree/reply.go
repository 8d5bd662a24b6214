package agree

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/parallel"
)

// replies finds the turns that take a side on what was said right before them
// in the same conversation. One that answers what weighs too little to be a
// claim takes no side on the claim before that.
func replies(in *Input) []Relation {
	met := exchanges(in)
	const together = 256 // turns that are worked on as one piece
	found := parallel.Map((len(met)+together-1)/together, func(i int) []Relation {
		var out []Relation
		for _, x := range met[i*together : min((i+1)*together, len(met))] {
			if r, ok := x.reply(); ok && in.answerable(&in.Sentences[r.B]) {
				out = append(out, r)
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// weighty is how many times the weight from which claims stay a claim must
// weigh to be answered: a reply names no subject of its own.
const weighty = 2

// answerable reports whether a reply to the sentence means something.
func (in *Input) answerable(s *claim.Sentence) bool {
	return s.IsClaim() && s.Weight >= weighty*in.MinWeight
}

// reply reads the side that the answer takes: by its opening, else by marks.
func (x *exchange) reply() (Relation, bool) {
	if r, ok := x.byOpening(); ok {
		return r, true
	}
	return x.byMarks()
}

const (
	openers    = 2   // sentences of a turn that can take its side
	askedScore = 0.8 // a yes or no to a question that puts a proposition
	partial    = 0.7 // an assent that is taken back in part
)

// byOpening reads the side from the words that the first sentences open with.
func (x *exchange) byOpening() (Relation, bool) {
	for k := range min(openers, len(x.answer.sentences)) {
		s := x.sentence(&x.answer, k)
		taken, rest, ok := loadLexicon().openings.read(s.Text)
		switch {
		case s.Kind == claim.Request || s.Kind == claim.Thanks || s.Kind == claim.Question:
			return Relation{}, false
		case ok:
			if r, found, end := x.opened(k, taken, rest); found || end {
				return r, found
			}
		case s.Kind == claim.Assertion:
			return Relation{}, false
		}
	}
	return Relation{}, false
}

// opened is the relation by a side that sentence k opens with; where there is
// none, end says that no later sentence can take a side.
func (x *exchange) opened(k int, taken side, rest string) (r Relation, found, end bool) {
	target := x.answered(rest, x.assertedAfter(k))
	if target < 0 {
		return Relation{}, false, true
	}
	taken, ok := x.weighed(taken, k, rest, target)
	if !ok || taken.strength < weak {
		return Relation{}, false, !ok
	}
	return x.relation(k, target, taken), true, false
}

// weighed returns the side that sentence k takes in view of what it answers
// and of how it goes on; ok is false where it turns out to take none.
func (x *exchange) weighed(taken side, k int, rest string, target int) (out side, ok bool) {
	s := &x.in.Sentences[target]
	if s.Asked {
		taken.strength = max(taken.strength, askedScore)
		taken.agrees = taken.agrees || taken.denies && confirms(s.Text, rest)
	}
	if !s.Asked && !x.alone() && (otherThought(taken, rest, s.Text) || onlyHears(taken, s)) {
		return side{}, false
	}
	if !taken.agrees {
		return taken, true
	}
	o := &loadLexicon().openings
	if o.turnsBack(rest) || laterTurnsBack(o, rest) {
		return side{}, false
	}
	if k+1 < len(x.answer.sentences) && o.turnsBack(x.sentence(&x.answer, k+1).Text) {
		taken.strength *= partial
	}
	return taken, true
}

// otherThought reports whether the words that would take a side on a statement
// are only the beginning of another thought: an adverb before words that have
// little of the statement ("Of course, the other thing is the price."), or a
// no after which nothing of the statement is denied ("No, I love that."). A no
// to a statement that denies may mean either.
func otherThought(taken side, rest, statement string) bool {
	goes, was := compare.Read(rest), compare.Read(statement)
	share := compare.Covered(goes, was)
	if taken.denies {
		return share == 0 || !goes.Denies() || was.Denies()
	}
	again, _, _ := loadLexicon().openings.read(rest)
	return taken.adverb && goes.Len() > 0 && share < pointing && again.strength < weak
}

// onlyHears reports whether an assent only takes in what another tells of
// themselves.
func onlyHears(taken side, s *claim.Sentence) bool {
	return taken.agrees && !taken.mirrors && ownDoing(s)
}

// confirms reports whether a no to an English question agrees with what it
// puts, as in "So it is not finished?" "No.": the question denies, after its
// first word, and what follows the no denies as well or is nothing.
func confirms(question, rest string) bool {
	ws := compare.Words(question)
	if len(ws) == 0 || ws[0][0] >= utf8.RuneSelf || compare.Negates(strings.ToLower(ws[0])) || !compare.Read(question).Denies() {
		return false
	}
	return compare.Read(rest).Denies() || len(compare.Words(rest)) == 0
}

// laterTurnsBack reports whether a later clause of the sentence takes the
// assent back.
func laterTurnsBack(o *openings, rest string) bool {
	clauses := strings.Split(rest, ", ")
	for i := range clauses[1:] {
		if o.turnsBack(strings.Join(clauses[i+1:], ", ")) {
			return true
		}
	}
	return false
}

// relation joins the person who replies to the claim, or their own claim where
// sentence k, which takes the side, says the thing again.
func (x *exchange) relation(k, target int, taken side) Relation {
	s := x.sentence(&x.answer, k)
	verb := "agrees"
	if !taken.agrees {
		verb = "disagrees"
	}
	r := Relation{
		A: -1, B: target, Person: x.answer.person, Reply: x.answer.sentences[k],
		Agrees: taken.agrees, Score: math.Round(taken.strength*1000) / 1000, Method: Reply,
		Reason: fmt.Sprintf("%s: '%s'", verb, beginning(s.Text)),
	}
	if s.IsClaim() && !s.Leans && compare.Covered(compare.Read(x.in.Sentences[target].Text), compare.Read(s.Text)) >= pointing {
		r.A, r.Person = r.Reply, -1
	}
	return r
}

// beginning returns the beginning of a text, for a reason.
func beginning(s string) string {
	const most = 60
	rs := []rune(s)
	if len(rs) <= most {
		return s
	}
	return string(rs[:most]) + "…"
}
