package agree

import (
	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
)

// turn is the sentences of a turn's own speech.
type turn struct {
	index, person int
	sentences     []int
}

// exchange is a turn and the one that follows it in the same conversation.
type exchange struct {
	turns        []dialogue.Turn
	sentences    []claim.Sentence
	said, answer turn
	gists        []*compare.Gist // of the sentences of said, once they are read
}

// exchanges are those of a document.
func exchanges(turns []dialogue.Turn, sentences []claim.Sentence) []exchange {
	out := make([]exchange, 0, len(turns))
	var before turn
	for from := 0; from < len(sentences); {
		t, to := nextTurn(sentences, from)
		if len(t.sentences) > 0 {
			if x := (exchange{turns: turns, sentences: sentences, said: before, answer: t}); x.answers() {
				out = append(out, x)
			}
			before = t
		}
		from = to
	}
	return out
}

// nextTurn gathers the own sentences of the turn that starts at from.
func nextTurn(all []claim.Sentence, from int) (t turn, to int) {
	first := &all[from]
	t = turn{index: first.Turn, person: -1}
	for to = from; to < len(all) && all[to].Turn == t.index; to++ {
		if s := &all[to]; s.Turn >= 0 && s.Quotation < 0 {
			t.sentences = append(t.sentences, to)
			t.person = s.Person
		}
	}
	return t, to
}

// answers reports whether the second turn is the next one of the same
// conversation, as far as the document tells by somebody else.
func (x *exchange) answers() bool {
	a, b := &x.said, &x.answer
	if len(a.sentences) == 0 || b.index != a.index+1 {
		return false
	}
	if a.person < 0 || b.person < 0 || a.person == b.person {
		return false
	}
	return x.spoken(a).Section == x.spoken(b).Section
}

// alone reports whether the two turns are a whole conversation, as a comment
// and what somebody replies: there the one answers all of the other.
func (x *exchange) alone() bool {
	turns, section := x.turns, x.spoken(&x.said).Section
	before, after := x.said.index-1, x.answer.index+1
	return (before < 0 || turns[before].Section != section) && (after >= len(turns) || turns[after].Section != section)
}

// spoken returns a turn as it was read.
func (x *exchange) spoken(t *turn) *dialogue.Turn {
	return &x.turns[t.index]
}

// sentence returns sentence k of a turn.
func (x *exchange) sentence(t *turn, k int) *claim.Sentence { return &x.sentences[t.sentences[k]] }

// last returns the last sentence of a turn.
func (x *exchange) last(t *turn) *claim.Sentence { return x.sentence(t, len(t.sentences)-1) }
