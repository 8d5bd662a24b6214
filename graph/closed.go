package graph

// closed is the part of x that the claims to keep span: their edges, whoever
// and whatever stands at the other ends, the interviews and reporters that
// their evidence names, and the links of those interviews. It adds to keep.
func (x *Index) closed(keep map[string]bool) *Graph {
	for i := range x.g.Edges {
		e := &x.g.Edges[i]
		from, to := KindOfID(e.Source) == Claim, KindOfID(e.Target) == Claim
		if !from && !to || from && !keep[e.Source] || to && !keep[e.Target] {
			continue
		}
		keep[e.Source], keep[e.Target] = true, true
		for j := range e.Evidence {
			keep[e.Evidence[j].Interview], keep[e.Evidence[j].ReportedBy] = true, true
		}
	}
	return x.part(keep)
}

// part is the graph of the nodes to keep, with the links of its interviews
// and the documents that it stands on.
func (x *Index) part(keep map[string]bool) *Graph {
	for i := range x.g.Edges {
		if e := &x.g.Edges[i]; KindOfID(e.Source) == Interview && keep[e.Source] {
			keep[e.Target] = true
		}
	}
	out, documents := &Graph{}, map[string]bool{}
	for i := range x.g.Nodes {
		if n := &x.g.Nodes[i]; keep[n.ID] {
			out.Nodes = append(out.Nodes, *n)
			for _, d := range n.Documents {
				documents[d] = true
			}
		}
	}
	for i := range x.g.Edges {
		if e := &x.g.Edges[i]; keep[e.Source] && keep[e.Target] {
			out.Edges = append(out.Edges, *e)
			for j := range e.Evidence {
				documents[e.Evidence[j].Document] = true
			}
		}
	}
	for _, d := range x.g.Documents {
		if documents[d.Name] {
			out.Documents = append(out.Documents, d)
		}
	}
	return out
}
