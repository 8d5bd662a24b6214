package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/text"
)

// Similarity gives sentence vectors.
type Similarity interface {
	// Vectors returns one vector of unit length for each text, in order.
	Vectors(texts []string) [][]float32
}

// Input is what agreement is found in.
type Input struct {
	Readings  []quote.Reading
	People    *people.People
	Sentences []claim.Sentence
	Sources   *cite.Sources
	NotSame   [][2]string // texts of claims that a person has judged not to be the same
	Fast      bool        // look for candidates by vectors among few statements only
	Vectors   Similarity  // nil when there is none
	Quick     Similarity  // vectors at little cost, by which candidates are found; nil: Vectors
}

// meant reports whether sentence vectors are to be used.
func (in *Input) meant() bool { return in.Vectors != nil }

// Find returns the relations between claims, and between people and claims,
// ordered by A, B, Person and Reply.
func Find(in Input) []Relation {
	parts := parallel.Map(2, func(i int) []Relation {
		if i == 0 {
			return similar(&in)
		}
		return replies(&in)
	})
	out := slices.Concat(parts...)
	slices.SortFunc(out, func(a, b Relation) int {
		return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B), cmp.Compare(a.Person, b.Person), cmp.Compare(a.Reply, b.Reply))
	})
	return without(out, &in)
}

// without drops the relations between claims that a person has judged.
func without(rs []Relation, in *Input) []Relation {
	if len(in.NotSame) == 0 {
		return rs
	}
	judged := map[[2]string]bool{}
	for _, p := range in.NotSame {
		a, b := text.Normal(p[0]), text.Normal(p[1])
		judged[[2]string{min(a, b), max(a, b)}] = true
	}
	return slices.DeleteFunc(rs, func(r Relation) bool {
		if r.A < 0 {
			return false
		}
		a, b := text.Normal(in.Sentences[r.A].Text), text.Normal(in.Sentences[r.B].Text)
		return r.Agrees && judged[[2]string{min(a, b), max(a, b)}]
	})
}
