package agree

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Reply is a turn that takes a side on what was said right before it in the same
// conversation, as far as its document tells: a relation where the two are
// by different people.
type Reply struct {
	To, By int // sentences: the claim, and the one that takes the side
	Agrees bool
	Score  float64 // [0, 1], three decimals
	Again  bool    // By says the thing again: where it is a claim, that one answers
	Claims bool    // it only counts where the turn claims something
}

// Read finds the replies in a document.
func Read(turns []dialogue.Turn, sentences []claim.Sentence) []Reply {
	met := exchanges(turns, sentences)
	const together = 256 // turns that are worked on as one piece
	found := parallel.Map((len(met)+together-1)/together, func(i int) []Reply {
		var out []Reply
		for _, x := range met[i*together : min((i+1)*together, len(met))] {
			if r, ok := x.reply(); ok {
				out = append(out, r)
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// reply reads the side that the answer takes: by its opening, else by marks.
func (x *exchange) reply() (Reply, bool) {
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
func (x *exchange) byOpening() (Reply, bool) {
	for k := range min(openers, len(x.answer.sentences)) {
		s := x.sentence(&x.answer, k)
		taken, rest, ok := loadLexicon().openings.read(s.Text)
		switch {
		case s.Kind == claim.Request || s.Kind == claim.Thanks || s.Kind == claim.Question:
			return Reply{}, false
		case ok:
			if r, found, end := x.opened(k, taken, rest); found || end {
				return r, found
			}
		case s.Kind == claim.Assertion:
			return Reply{}, false
		}
	}
	return Reply{}, false
}

// opened is the reply by a side that sentence k opens with; where there is
// none, end says that no later sentence can take a side.
func (x *exchange) opened(k int, taken side, rest string) (r Reply, found, end bool) {
	target := x.answered(rest, x.assertedAfter(k))
	if target < 0 {
		return Reply{}, false, true
	}
	taken, ok := x.weighed(taken, k, rest, target)
	if !ok || taken.strength < weak {
		return Reply{}, false, !ok
	}
	return x.takes(k, target, taken), true, false
}

// weighed returns the side that sentence k takes in view of what it answers
// and of how it goes on; ok is false where it turns out to take none.
func (x *exchange) weighed(taken side, k int, rest string, target int) (out side, ok bool) {
	s := &x.sentences[target]
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
	if !taken.denies && !taken.adverb {
		return false
	}
	goes := compare.ReadGist(rest)
	share := compare.Covered(goes, compare.ReadGist(statement))
	if taken.denies {
		return share == 0 || !compare.Read(rest).Denies() || compare.Read(statement).Denies()
	}
	again, _, _ := loadLexicon().openings.read(rest)
	return goes.Len() > 0 && share < pointing && again.strength < weak
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

// takes is the reply of sentence k, which takes the side on a claim.
func (x *exchange) takes(k, target int, taken side) Reply {
	s := x.sentence(&x.answer, k)
	return Reply{
		To: target, By: x.answer.sentences[k], Agrees: taken.agrees, Score: math.Round(taken.strength*1000) / 1000,
		Again: s.Asserts() && !s.Leans && compare.Covered(compare.ReadGist(x.sentences[target].Text), compare.ReadGist(s.Text)) >= pointing,
	}
}
