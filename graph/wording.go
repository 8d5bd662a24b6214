package graph

import "github.com/whosaid/whosaid/internal/parallel"

// Wordings finds the claims of a graph by their words. It points into the graph.
type Wordings struct {
	g      *Graph
	normal []Wording          // of each node that is a claim, for comparison
	of     map[string][]int32 // words → positions of claims
	byID   map[string]int32
}

// NewWordings returns the claims of g by their words.
func NewWordings(g *Graph) Wordings {
	w := Wordings{g, make([]Wording, len(g.Nodes)), map[string][]int32{}, map[string]int32{}}
	parallel.Do(len(g.Nodes), func(i int) {
		if n := &g.Nodes[i]; n.Kind == Claim {
			w.normal[i] = n.Wording().normal()
		}
	})
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == Claim {
			text := w.normal[i].Text
			w.of[text], w.byID[n.ID] = append(w.of[text], int32(i)), int32(i)
		}
	}
	return w
}

// Find returns the claims that have some words, by id: several, where they lean
// on different sentences and the wording does not say on which.
func (w Wordings) Find(of Wording) []*Node {
	out := []*Node{}
	of = of.normal()
	for _, i := range w.of[of.Text] {
		if of.Context == "" || of.Context == w.normal[i].Context {
			out = append(out, &w.g.Nodes[i])
		}
	}
	return out
}

// ends are the positions of the claims that an edge joins; false where it joins no
// two.
func (w Wordings) ends(e *Edge) (a, b int32, ok bool) {
	a, from := w.byID[e.Source]
	b, to := w.byID[e.Target]
	return a, b, from && to && e.Agreement()
}

// wordings are how a claim can be told, the closest first.
func (w Wordings) wordings(at int32) []Wording {
	closest := w.normal[at]
	if closest.Context == "" {
		return []Wording{closest}
	}
	return []Wording{closest, {Text: closest.Text}}
}

// decided is what was decided of two claims. What names their contexts beats what
// does not.
func (w Wordings) decided(a, b int32, v verdicts) []Decision {
	for _, one := range w.wordings(a) {
		for _, other := range w.wordings(b) {
			if said := v[pairOf(one, other)]; len(said) > 0 {
				return said
			}
		}
	}
	return nil
}

// Wording is the words of a claim, and the sentence that it leans on.
func (n *Node) Wording() Wording { return Wording{n.Text, n.Context} }

// normal is a wording for comparison.
func (w Wording) normal() Wording {
	if w.Context != "" {
		w.Context = words(w.Context)
	}
	return Wording{words(w.Text), w.Context}
}

// verdicts are what was decided of pairs of claims.
type verdicts map[[2]Wording][]Decision

func newVerdicts(pairs []Decision) verdicts {
	v := verdicts{}
	for _, p := range pairs {
		key := pairOf(p.A.normal(), p.B.normal())
		v[key] = append(v[key], p)
	}
	return v
}

// pairOf is two wordings, the same way round whichever comes first.
func pairOf(a, b Wording) [2]Wording {
	if a.Text > b.Text || a.Text == b.Text && a.Context > b.Context {
		a, b = b, a
	}
	return [2]Wording{a, b}
}

// against reports whether decisions of one pair speak against its edge: they
// reject it, or make it the other kind.
func against(said []Decision, kind Kind) bool {
	for _, d := range said {
		if d.Not == (d.Kind == kind) {
			return true
		}
	}
	return false
}
