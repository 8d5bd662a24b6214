package main

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/internal/decision"
)

// decidedOf are the decisions of which a sentence is a side.
func (e explainer) decidedOf(i int) []decision.Entry {
	return slices.DeleteFunc(slices.Clone(e.rulings.all()), func(d decision.Entry) bool {
		return d.Kind.OfPeople() || !slices.ContainsFunc(d.Sides, func(s decision.Side) bool { return e.says(i, s) })
	})
}

// decidedBetween are the decisions of how two sentences stand to each other.
func (e explainer) decidedBetween(i, j int) []decision.Entry {
	return slices.DeleteFunc(e.decidedOf(i), func(d decision.Entry) bool {
		return len(d.Sides) != 2 || !(e.says(i, d.Sides[0]) && e.says(j, d.Sides[1]) || e.says(j, d.Sides[0]) && e.says(i, d.Sides[1]))
	})
}

// says reports whether a sentence has the words of a side.
func (e explainer) says(i int, s decision.Side) bool {
	of := &e.Sentences[i]
	return decision.Normal(of.Text) == decision.Normal(s.Words) && (s.After == "" || decision.Normal(of.Where.Context) == decision.Normal(s.After))
}

// rejected reports whether people have decided that a relation is not to be.
func (e explainer) rejected(r agree.Relation) bool {
	return r.A >= 0 && slices.ContainsFunc(e.decidedBetween(r.A, r.B), func(d decision.Entry) bool {
		kind, not, ok := stanceOf(d.Kind)
		return ok && not == (kind == edgeKind(r.Agrees))
	})
}

// struck is the decision by which a sentence is no claim, nil for none.
func (e explainer) struck(i int) *decision.Entry {
	for _, d := range e.decidedOf(i) {
		if d.Kind == decision.NotClaim {
			return &d
		}
	}
	return nil
}

// decidedFacts tell what was decided.
func decidedFacts(entries []decision.Entry) []fact {
	facts := []fact{}
	for i := range entries {
		d := &entries[i]
		says := d.String() + "; " + d.Reason()
		if d.When != "" {
			says += ", " + d.When
		}
		facts = append(facts, fact{"decided", says + " (" + d.Place.String() + ")"})
	}
	return facts
}
