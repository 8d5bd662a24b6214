package graph

import "slices"

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
	out, documents := &Graph{Nodes: chosen(x.g.Nodes, func(n *Node) bool { return keep[n.ID] })}, map[string]bool{}
	for i := range out.Nodes {
		for _, d := range out.Nodes[i].Documents {
			documents[d] = true
		}
	}
	out.Edges = chosen(x.g.Edges, func(e *Edge) bool { return keep[e.Source] && keep[e.Target] })
	for i := range out.Edges {
		for j := range out.Edges[i].Evidence {
			documents[out.Edges[i].Evidence[j].Document] = true
		}
	}
	for _, d := range x.g.Documents {
		if documents[d.Name] {
			out.Documents = append(out.Documents, d)
		}
	}
	return out
}

// chosen are the items that are wanted, nil for none. Big structs are copied once.
func chosen[T any](items []T, wanted func(*T) bool) []T {
	at := make([]int32, 0, len(items))
	for i := range items {
		if wanted(&items[i]) {
			at = append(at, int32(i))
		}
	}
	out := slices.Grow([]T(nil), len(at))
	for _, i := range at {
		out = append(out, items[i])
	}
	return out
}
