package graph

import (
	"slices"
	"strings"
)

// Merge makes one graph of several that New or Read made, whatever their
// order. A document that several read is one, told by its bytes; documents
// that only share a name are told apart by their hash ("talk.txt~1f0c9a2e").
func Merge(graphs ...*Graph) *Graph {
	names := documentNames(graphs)
	documents, nodes, edges := []Document{}, []Node{}, []Edge{}
	for _, g := range graphs {
		g = renamed(g, names)
		documents = append(documents, g.Documents...)
		nodes = append(nodes, g.Nodes...)
		edges = append(edges, g.Edges...)
	}
	return New(documents, nodes, edges)
}

// documentNames gives every document the name it has in the merged graph:
// the first of its names, with its hash where another document has it too.
func documentNames(graphs []*Graph) map[Document]string {
	first := map[string]string{} // bytes → name
	for _, g := range graphs {
		for _, d := range g.Documents {
			if name, ok := first[bytesOf(d)]; !ok || d.Name < name {
				first[bytesOf(d)] = d.Name
			}
		}
	}
	bearers := map[string]int{}
	for _, name := range first {
		bearers[name]++
	}
	names := map[Document]string{}
	for _, g := range graphs {
		for _, d := range g.Documents {
			name := first[bytesOf(d)]
			if bearers[name] > 1 {
				name += "~" + d.SHA256[:min(8, len(d.SHA256))]
			}
			names[d] = name
		}
	}
	return names
}

// bytesOf tells documents apart by their bytes; by name where a graph made
// elsewhere holds no hash.
func bytesOf(d Document) string {
	if d.SHA256 == "" {
		return "named " + d.Name
	}
	return d.SHA256
}

// renamed is g with its documents under their new names; g itself when none
// changes. A source without a name belongs to its document, so its id changes
// with it.
func renamed(g *Graph, names map[Document]string) *Graph {
	r := renaming{document: map[string]string{}, node: map[string]string{}}
	out := &Graph{Documents: slices.Clone(g.Documents)}
	for i, d := range g.Documents {
		if names[d] != d.Name {
			r.document[d.Name] = names[d]
			out.Documents[i].Name = names[d]
		}
	}
	if len(r.document) == 0 {
		return g
	}
	out.Nodes = slices.Clone(g.Nodes)
	for i := range out.Nodes {
		r.rename(&out.Nodes[i])
	}
	out.Edges = slices.Clone(g.Edges)
	for i := range out.Edges {
		r.redirect(&out.Edges[i])
	}
	return out
}

type renaming struct{ document, node map[string]string }

func (r renaming) rename(n *Node) {
	if n.Kind == Speaker && len(n.Documents) == 1 && n.ID == LocalID(n.Documents[0], n.Name) {
		r.node[n.ID] = LocalID(or(r.document, n.Documents[0]), n.Name)
		n.ID = r.node[n.ID]
	}
	n.Documents = slices.Clone(n.Documents)
	for i, d := range n.Documents {
		n.Documents[i] = or(r.document, d)
	}
	slices.SortFunc(n.Documents, strings.Compare)
}

func (r renaming) redirect(e *Edge) {
	e.Source, e.Target = or(r.node, e.Source), or(r.node, e.Target)
	e.Evidence = slices.Clone(e.Evidence)
	for i := range e.Evidence {
		v := &e.Evidence[i]
		v.Document, v.ReportedBy, v.Of = or(r.document, v.Document), or(r.node, v.ReportedBy), or(r.node, v.Of)
	}
}

// or is what m says of s, s itself when it says nothing.
func or(m map[string]string, s string) string {
	if to, ok := m[s]; ok {
		return to
	}
	return s
}
