package graph

// Wordings finds the claims of a graph by their words. It points into the graph.
type Wordings struct {
	g    *Graph
	of   map[string][]int32 // words → positions of claims
	byID map[string]int32
}

// NewWordings returns the claims of g by their words.
func NewWordings(g *Graph) Wordings {
	w := Wordings{g, map[string][]int32{}, map[string]int32{}}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == Claim {
			w.of[words(n.Text)] = append(w.of[words(n.Text)], int32(i))
			w.byID[n.ID] = int32(i)
		}
	}
	return w
}

// Find returns the claims that have some words, by id: several, where they lean
// on different sentences and the wording does not say on which.
func (w Wordings) Find(of Wording) []*Node {
	out := []*Node{}
	for _, i := range w.of[words(of.Text)] {
		n := &w.g.Nodes[i]
		if of.Context == "" || words(of.Context) == words(n.Context) {
			out = append(out, n)
		}
	}
	return out
}

// node is the claim of an id, nil for none.
func (w Wordings) node(id string) *Node {
	if i, ok := w.byID[id]; ok {
		return &w.g.Nodes[i]
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

// of is what was decided of two claims. What names their contexts beats what does
// not.
func (v verdicts) of(a, b *Node) []Decision {
	for _, one := range a.wordings() {
		for _, other := range b.wordings() {
			if said := v[pairOf(one, other)]; len(said) > 0 {
				return said
			}
		}
	}
	return nil
}

// wordings are how a claim can be told, the closest first.
func (n *Node) wordings() []Wording {
	plain := Wording{Text: words(n.Text)}
	if n.Context == "" {
		return []Wording{plain}
	}
	return []Wording{n.Wording().normal(), plain}
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
