package graph

import "slices"

// Decisions are what people have decided of the claims of a graph.
type Decisions struct {
	Pairs     []Decision
	NotClaims []Wording // what is no claim
}

// Decision is how two claims stand to each other.
type Decision struct {
	Kind   Kind // AgreesWith or DisagreesWith
	Not    bool // that they do not
	A, B   Wording
	Reason string // who decided so and why, in words
}

// Wording tells a claim by its words, whatever their case and punctuation.
type Wording struct {
	Text    string
	Context string // the sentence that the claim leans on; "" for any
}

// Decide returns g as people have decided: what is no claim goes, with its edges
// and those who have said nothing else; edges of agreement that were rejected go;
// and two claims that say the same, or the opposite, are joined by method
// Decided, with all places where they were said as evidence beside what was found
// of them before. Words that several claims have, told apart by what they lean
// on, are joined only where the decision says on what. g itself stays as it is.
func Decide(g *Graph, d Decisions) *Graph {
	if len(d.Pairs)+len(d.NotClaims) == 0 {
		return g
	}
	w := NewWordings(g)
	out := w.withoutClaims(d.NotClaims)
	j := judging{w, newVerdicts(d.Pairs), nil}
	kept := make([]Edge, 0, len(out.Edges))
	for i := range out.Edges {
		if e := &out.Edges[i]; !j.rejects(e) {
			kept = append(kept, *e)
		}
	}
	j.join(d.Pairs, NewIndex(out))
	out.Edges = withMore(kept, j.added)
	out.Readings = g.Readings
	return out
}

// withoutClaims is the graph without claims, and without those whom only these
// keep in it.
func (w Wordings) withoutClaims(struck []Wording) *Graph {
	claims, gone := map[string]bool{}, map[string]bool{}
	for _, s := range struck {
		for _, n := range w.Find(s) {
			claims[n.ID], gone[n.ID] = true, true
		}
	}
	if len(claims) == 0 {
		return &Graph{Documents: w.g.Documents, Nodes: w.g.Nodes, Edges: w.g.Edges}
	}
	for _, id := range silenced(w.g, claims) {
		gone[id] = true
	}
	return without(w.g, gone)
}

// judging lays decisions over the edges of a graph.
type judging struct {
	Wordings
	verdicts verdicts
	added    []Edge
}

// rejects reports whether an edge between two claims is not to be.
func (j *judging) rejects(e *Edge) bool {
	a, b, ok := j.ends(e)
	return ok && against(j.decided(a, b, j.verdicts), e.Kind)
}

// join makes an edge of each pair that says the same or the opposite.
func (j *judging) join(pairs []Decision, x *Index) {
	for _, p := range pairs {
		a, b := x.Node(j.one(p.A)), x.Node(j.one(p.B))
		if p.Not || a == nil || b == nil || a.ID == b.ID {
			continue
		}
		e := Edge{Source: a.ID, Target: b.ID, Kind: p.Kind, Score: 1, Method: Decided, Reason: p.Reason}
		for _, claim := range []*Node{a, b} {
			e.Evidence = append(e.Evidence, x.places(claim)...)
		}
		stamp(&e)
		if checkAgreement(&e) == nil { // of a part of a graph, who said it may be missing
			j.added = append(j.added, e)
		}
	}
}

// one is the id of the claim that has some words; "" where none has them, or
// several.
func (w Wordings) one(words Wording) string {
	if found := w.Find(words); len(found) == 1 {
		return found[0].ID
	}
	return ""
}

// places are where a claim was said, or denied, as one side of an agreement.
func (x *Index) places(claim *Node) []Evidence {
	out := []Evidence{}
	for _, e := range x.In(claim.ID) {
		if KindOfID(e.Source) != Speaker {
			continue
		}
		for _, v := range e.Evidence {
			if v.Stance == "" || v.Stance == Denies {
				v.Stance, v.Of, v.Method, v.Score = "", claim.ID, "", 0
				out = append(out, v)
			}
		}
	}
	return out
}

// withMore are the edges of a graph and more between its nodes, in order.
func withMore(edges, more []Edge) []Edge {
	pairs := map[[2]string]bool{}
	for i := range more {
		pairs[[2]string{more[i].Source, more[i].Target}] = true
	}
	rest := edges[:0]
	for i := range edges {
		if e := &edges[i]; pairs[[2]string{e.Source, e.Target}] {
			known := *e
			known.Evidence = slices.Clone(e.Evidence) // which the graph that was given has too
			more = append(more, known)
		} else {
			rest = append(rest, *e)
		}
	}
	return inEdgeOrder(rest, mergeEdges(more))
}

// inEdgeOrder is two lists of edges, each in order, as one.
func inEdgeOrder(a, b []Edge) []Edge {
	out := make([]Edge, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if before(&a[0], &b[0]) {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}
