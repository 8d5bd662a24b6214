package graph

// Judged is an edge of agreement between two claims, and what was decided of it.
type Judged struct {
	Edge    *Edge
	Decided bool // somebody has said whether it is right
	Right   bool // it is: they have decided what it says
}

// Judge tells of each edge between two claims of a graph in which nothing was
// decided so far what was decided of it, in the order of the edges. Edges of what
// is no claim are left out, and those that people made in a graph written earlier.
func Judge(g *Graph, d Decisions) []Judged {
	w, v, struck := NewWordings(g), newVerdicts(d.Pairs), map[string]bool{}
	for _, s := range d.NotClaims {
		for _, n := range w.Find(s) {
			struck[n.ID] = true
		}
	}
	out := []Judged{}
	for i := range g.Edges {
		e := &g.Edges[i]
		a, b, ok := w.ends(e)
		if !ok || e.Method == Decided || struck[e.Source] || struck[e.Target] {
			continue
		}
		said := w.decided(a, b, v)
		right, wrong := supports(said, e.Kind), against(said, e.Kind)
		out = append(out, Judged{e, right || wrong, right})
	}
	return out
}

// supports reports whether decisions of one pair say what its edge says.
func supports(said []Decision, kind Kind) bool {
	for _, d := range said {
		if !d.Not && d.Kind == kind {
			return true
		}
	}
	return false
}
