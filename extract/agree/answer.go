package agree

import (
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Replies joins who replies to what they answer. A reply to what weighs too
// little to be a claim takes no side on the claim before that.
func Replies(in Input) []Relation {
	found := parallel.Map(len(in.Documents), func(d int) []Relation {
		var out []Relation
		for i := range in.Documents[d].Replies {
			if r, ok := in.relation(&in.Documents[d], &in.Documents[d].Replies[i]); ok {
				out = append(out, r)
			}
		}
		return out
	})
	return slices.Concat(found...)
}

// Answerable reports whether a claim weighs enough to be answered, where claims
// weigh at least min.
func Answerable(weight, min float64) bool { return weight >= weighty*min }

// weighty is how many times the weight from which claims stay a claim must
// weigh to be answered: a reply names no subject of its own.
const weighty = 2

// relation joins the person who replies to the claim, or their own claim where
// it says the thing again.
func (in *Input) relation(d *Document, r *Reply) (Relation, bool) {
	to, by := d.From+r.To, d.From+r.By
	said, answer := &in.Sentences[to], &in.Sentences[by]
	between := said.Person >= 0 && answer.Person >= 0 && said.Person != answer.Person
	if !between || !said.IsClaim() || !Answerable(said.Weight, d.MinWeight) || r.Claims && !in.claims(by) {
		return Relation{}, false
	}
	verb := "agrees"
	if !r.Agrees {
		verb = "disagrees"
	}
	out := Relation{
		A: -1, B: to, Person: answer.Person, Reply: by, Agrees: r.Agrees, Score: r.Score, Method: ByReply,
		Reason: fmt.Sprintf("%s: '%s'", verb, beginning(answer.Text)),
	}
	if r.Again && answer.IsClaim() {
		out.A, out.Person = by, -1
	}
	return out, true
}

// claims reports whether the turn of sentence i claims something by itself.
func (in *Input) claims(i int) bool {
	document, turn := in.Sentences[i].Document, in.Sentences[i].Turn
	same := func(k int) bool {
		return k >= 0 && k < len(in.Sentences) && in.Sentences[k].Document == document && in.Sentences[k].Turn == turn
	}
	for same(i - 1) {
		i--
	}
	for ; same(i); i++ {
		if s := &in.Sentences[i]; s.Quotation < 0 && s.IsClaim() {
			return true
		}
	}
	return false
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
