package agree

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/parallel"
)

// turn is the sentences of a turn's own speech.
type turn struct {
	document, index, person int
	sentences               []int
}

// replies finds the turns that take a side on what was said right before them
// in the same conversation.
func replies(in *Input) []Relation {
	met := exchanges(in)
	const together = 256 // turns that are worked on as one piece
	found := parallel.Map((len(met)+together-1)/together, func(i int) []Relation {
		var out []Relation
		for _, x := range met[i*together : min((i+1)*together, len(met))] {
			r, ok := reply(in, &x.said, &x.answer)
			if !ok {
				r, ok = marked(in, &x.said, &x.answer)
			}
			if ok {
				out = append(out, r)
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// exchange is a turn and the one that follows it in the same conversation.
type exchange struct{ said, answer turn }

func exchanges(in *Input) []exchange {
	var out []exchange
	var prev turn
	for from := 0; from < len(in.Sentences); {
		cur, to := nextTurn(in.Sentences, from)
		if len(cur.sentences) > 0 {
			if follows(in, &prev, &cur) {
				out = append(out, exchange{prev, cur})
			}
			prev = cur
		}
		from = to
	}
	return out
}

// nextTurn gathers the own sentences of the turn that starts at from.
func nextTurn(all []claim.Sentence, from int) (t turn, to int) {
	first := &all[from]
	t = turn{document: first.Document, index: first.Turn, person: -1}
	for to = from; to < len(all) && all[to].Document == t.document && all[to].Turn == t.index; to++ {
		if s := &all[to]; s.Turn >= 0 && s.Quotation < 0 {
			t.sentences = append(t.sentences, to)
			t.person = s.Person
		}
	}
	return t, to
}

// follows reports whether cur is the next turn of the same conversation, by
// somebody else.
func follows(in *Input, prev, cur *turn) bool {
	if len(prev.sentences) == 0 || prev.document != cur.document || cur.index != prev.index+1 || prev.person < 0 || cur.person < 0 || prev.person == cur.person {
		return false
	}
	turns := in.Readings[cur.document].Turns
	return turns[prev.index].Section == turns[cur.index].Section
}

const openers = 2 // sentences of a turn that can take its side

// reply reads the side that cur takes on prev.
func reply(in *Input, prev, cur *turn) (Relation, bool) {
	c := cuesOnce()
	for k, s := range cur.sentences {
		if k == openers {
			break
		}
		text := in.Sentences[s].Text
		side, rest, ok := c.opening(text)
		if kind := in.Sentences[s].Kind; kind == claim.Request || kind == claim.Thanks || kind == claim.Question {
			break
		}
		if !ok {
			if in.Sentences[s].Kind == claim.Assertion {
				break
			}
			continue
		}
		target := answered(in, prev, rest, goesOnWith(in, cur, k))
		if target < 0 {
			return Relation{}, false
		}
		asked := in.Sentences[target].Asked
		score := side.strength
		if asked {
			score = max(score, askedScore)
		}
		if asked && !side.agrees && confirms(in.Sentences[target].Text, rest) {
			side.agrees = true
		}
		if side.agrees && (c.turnsBack(rest) || behind(rest, c)) {
			return Relation{}, false
		}
		if side.agrees && k+1 < len(cur.sentences) && c.turnsBack(in.Sentences[cur.sentences[k+1]].Text) {
			score *= partial
		}
		if score < weakCue {
			if k+1 < openers {
				continue
			}
			return Relation{}, false
		}
		return relationOf(in, cur, s, target, side.agrees, score), true
	}
	return Relation{}, false
}

// confirms reports whether a no to an English question agrees with what it
// puts, as in "So it is not finished?" "No.": the question denies, behind its
// first word, and what follows the no denies as well or is nothing.
func confirms(question, rest string) bool {
	l := loadLexicon()
	words := split(question)
	if len(words) == 0 || words[0][0] >= utf8.RuneSelf || l.negations.turns(strings.ToLower(words[0])) {
		return false
	}
	if l.profileOf(question).negated%2 == 0 {
		return false
	}
	after := l.profileOf(rest)
	return after.negated%2 == 1 || len(split(rest)) == 0
}

const (
	askedScore = 0.8 // a yes or no to a question that puts a proposition
	partial    = 0.7 // an assent that is taken back in part
)

// behind reports whether a later clause of the sentence takes the assent
// back.
func behind(rest string, c *cues) bool {
	for {
		_, after, ok := strings.Cut(rest, ", ")
		if !ok {
			return false
		}
		if c.turnsBack(after) {
			return true
		}
		rest = after
	}
}

// relationOf joins the person who replies to the claim, or his own claim where
// the sentence that takes the side says the thing again.
func relationOf(in *Input, cur *turn, s, target int, agrees bool, score float64) Relation {
	r := Relation{A: -1, B: target, Person: cur.person, Reply: s, Agrees: agrees, Score: round(score), Method: Reply}
	verb := "agrees"
	if !agrees {
		verb = "disagrees"
	}
	r.Reason = fmt.Sprintf("%s: '%s'", verb, short(in.Sentences[s].Text))
	if x := &in.Sentences[s]; x.IsClaim() && !x.Leans {
		l := loadLexicon()
		if share, _, _ := covered(l.profileOf(in.Sentences[target].Text).terms, l.profileOf(x.Text).terms); share >= pointing {
			r.A, r.Person = s, -1
		}
	}
	return r
}

// short is the beginning of a text, for a reason.
func short(s string) string {
	const most = 60
	rs := []rune(s)
	if len(rs) <= most {
		return s
	}
	return string(rs[:most]) + "…"
}
