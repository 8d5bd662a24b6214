package graph

// WithoutLight returns g without the claims that weigh less than min, and how
// many those are. With them go their edges, and whoever is left with nothing
// said and takes no turn in an interview.
func WithoutLight(g *Graph, min float64) (*Graph, int) {
	light, gone := map[string]bool{}, map[string]bool{}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == Claim && n.Weight < min {
			light[n.ID], gone[n.ID] = true, true
		}
	}
	if len(light) == 0 {
		return g, 0
	}
	for _, id := range silenced(g, light) {
		gone[id] = true
	}
	return without(g, gone), len(light)
}

// without is g without some nodes and their edges.
func without(g *Graph, gone map[string]bool) *Graph {
	out := &Graph{Documents: g.Documents}
	for _, n := range g.Nodes {
		if !gone[n.ID] {
			out.Nodes = append(out.Nodes, n)
		}
	}
	for _, e := range g.Edges {
		if !gone[e.Source] && !gone[e.Target] {
			out.Edges = append(out.Edges, e)
		}
	}
	return out
}

// silenced are the speakers whom only light claims keep in the graph.
func silenced(g *Graph, light map[string]bool) []string {
	lost, stays := map[string]bool{}, map[string]bool{}
	for i := range g.Edges {
		e := &g.Edges[i]
		if light[e.Source] || light[e.Target] {
			lost[e.Source] = true
			continue
		}
		stays[e.Source] = true
		for j := range e.Evidence {
			stays[e.Evidence[j].ReportedBy] = true
		}
	}
	turns := map[string]bool{}
	for i := range g.Nodes {
		for _, name := range g.Nodes[i].Speakers {
			turns[name] = true
		}
	}
	ids := []string{}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == Speaker && lost[n.ID] && !stays[n.ID] && !turns[n.Name] {
			ids = append(ids, n.ID)
		}
	}
	return ids
}
