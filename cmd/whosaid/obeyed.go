package main

import (
	"slices"

	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/decision"
)

// obeyed is a graph as people have decided.
func (r rulings) obeyed(g *graph.Graph) *graph.Graph {
	return graph.Decide(g, decisionsOf(r.all()))
}

// all is what was decided, and what the aliases file says of claims.
func (r rulings) all() []decision.Entry {
	notSame := slices.DeleteFunc(slices.Clone(r.others), func(e decision.Entry) bool { return e.Kind != decision.NotSame })
	return append(notSame, r.entries...)
}

// decisionsOf are entries as a graph takes them, whatever their order.
func decisionsOf(entries []decision.Entry) graph.Decisions {
	out, seen := graph.Decisions{}, map[string]bool{}
	for _, e := range decision.Sorted(entries) {
		if key := e.Key(); seen[key] {
			continue // the first who decided so gives the reason
		} else {
			seen[key] = true
		}
		if e.Kind == decision.NotClaim {
			out.NotClaims = append(out.NotClaims, wordingOf(e.Sides[0]))
		} else if kind, not, ok := stanceOf(e.Kind); ok {
			out.Pairs = append(out.Pairs, graph.Decision{Kind: kind, Not: not, A: wordingOf(e.Sides[0]), B: wordingOf(e.Sides[1]), Reason: e.Reason()})
		}
	}
	return out
}

// stanceOf is the edge that a kind of decision is about, and whether it is not
// to be; false for a kind that is about none.
func stanceOf(k decision.Kind) (kind graph.Kind, not, ok bool) {
	switch k {
	case decision.Same:
		return graph.AgreesWith, false, true
	case decision.NotSame:
		return graph.AgreesWith, true, true
	case decision.Opposite:
		return graph.DisagreesWith, false, true
	case decision.NotOpposite:
		return graph.DisagreesWith, true, true
	}
	return "", false, false
}

// edgeKind is the kind of edge that says whether two claims agree.
func edgeKind(agrees bool) graph.Kind {
	if agrees {
		return graph.AgreesWith
	}
	return graph.DisagreesWith
}

func wordingOf(s decision.Side) graph.Wording { return graph.Wording{Text: s.Words, Context: s.After} }

// obeysPeople reports whether a graph written earlier is as was decided of people
// and of what is to be kept: what it takes the documents, or what was found in
// them, to change.
func (r rulings) obeysPeople(g *graph.Graph) bool {
	if len(g.Readings) < len(g.Documents) {
		return true // no matter what was decided: nothing can be found anew
	}
	w, shown := graph.NewWordings(g), map[string]string{} // key of a name → the name to show
	for _, p := range decision.Persons(r.entries, r.others) {
		for _, name := range p.Names {
			shown[people.Key(name)] = p.Shown
		}
	}
	for i := range r.entries {
		e := &r.entries[i]
		if e.Kind == decision.Claim && !slices.ContainsFunc(w.Find(wordingOf(e.Sides[0])), func(n *graph.Node) bool { return n.Weight == 1 }) {
			return false
		}
	}
	two := r.twoPeople()
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if n.Kind != graph.Speaker || len(shown)+len(two) == 0 {
			continue
		}
		if name, known := shown[people.Key(n.Name)]; known && name != n.Name || two.one(nameKeys(n)) {
			return false
		}
	}
	return true
}

// twoPeople are pairs of names that are two people.
type twoPeople [][2]string

func (r rulings) twoPeople() twoPeople {
	out := twoPeople{}
	for i := range r.entries {
		if e := &r.entries[i]; e.Kind == decision.TwoPeople {
			out = append(out, [2]string{people.Key(e.Sides[0].Words), people.Key(e.Sides[1].Words)})
		}
	}
	return out
}

// one reports whether somebody has both names of a pair.
func (t twoPeople) one(names map[string]bool) bool {
	return slices.ContainsFunc(t, func(p [2]string) bool { return names[p[0]] && names[p[1]] })
}

// nameKeys are the names of a speaker, for comparison.
func nameKeys(n *graph.Node) map[string]bool {
	out := map[string]bool{people.Key(n.Name): true}
	for _, a := range n.Aliases {
		out[people.Key(a)] = true
	}
	return out
}
