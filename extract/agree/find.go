package agree

import (
	"cmp"
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Input is what agreement is found in.
type Input struct {
	Documents []Document
	Sentences []claim.Sentence
	Fast      bool               // look for candidates by vectors among few statements only
	Vectors   compare.Similarity // nil when there is none
	Reader    compare.Reader     // reads what may say the same; nil when there is none
	Quick     compare.Similarity // vectors at little cost, by which candidates are found; nil: Vectors
	Loose     bool               // join what is less sure as well
	Open      bool               // find what may be joined and is not, in place of what is
}

// Document is what a document says of its talk.
type Document struct {
	From      int // its first sentence
	Turns     []cite.Turn
	Replies   []Reply // by number of its own sentences
	OfSection []int   // its conversations, by number of interview
	MinWeight float64 // from which claims stay in the graph
}

// hasVectors reports whether sentence vectors are to be used.
func (in *Input) hasVectors() bool { return in.Vectors != nil }

// Find returns the relations between claims, and between people and claims,
// ordered by A, B, Person and Reply.
func Find(in Input) []Relation {
	if in.Open {
		return slices.DeleteFunc(similar(&in), answered(Replies(in)))
	}
	parts := parallel.Map(2, func(i int) []Relation {
		if i == 0 {
			return similar(&in)
		}
		return Replies(in)
	})
	out := slices.Concat(parts...)
	slices.SortFunc(out, func(a, b Relation) int {
		return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B), cmp.Compare(a.Person, b.Person), cmp.Compare(a.Reply, b.Reply))
	})
	return out
}
