package graph

import (
	"cmp"
	"strings"
)

// Change is one thing in which two graphs differ.
type Change struct {
	Change string `json:"change"` // added, removed or changed
	Kind   string `json:"kind"`   // of the node or edge, or "document"
	ID     string `json:"id"`     // node id, "source → target", or the document's name
	Label  string `json:"label"`  // what a reader knows it by
	Detail string `json:"detail"` // what changed
}

// Columns are the columns of the table.
func (Change) Columns() []string { return []string{"change", "kind", "id", "label", "detail"} }

// Values are the cells of the row, in the order of the columns.
func (c Change) Values() []string { return []string{c.Change, c.Kind, c.ID, c.Label, c.Detail} }

// Diff returns what changed from the old graph to the new one: documents,
// then nodes, then edges, each in order. It is empty when nothing did. What
// only moved within its document is not a change.
func Diff(old, new *Graph) []Change {
	changes := walk(old.Documents, new.Documents, sides[Document]{
		order:  func(a, b *Document) int { return strings.Compare(a.Name, b.Name) },
		tell:   func(d *Document) Change { return Change{Kind: "document", ID: d.Name, Label: d.Name} },
		differ: differDocuments,
	})
	changes = append(changes, walk(old.Nodes, new.Nodes, sides[Node]{
		order:  func(a, b *Node) int { return strings.Compare(a.ID, b.ID) },
		tell:   func(n *Node) Change { return Change{Kind: string(n.Kind), ID: n.ID, Label: Label(n)} },
		differ: differNodes,
	})...)
	before, after := NewIndex(old), NewIndex(new)
	label := func(id string) string {
		if n := after.Node(id); n != nil {
			return Label(n)
		}
		if n := before.Node(id); n != nil {
			return Label(n)
		}
		return id
	}
	return append(changes, walk(old.Edges, new.Edges, sides[Edge]{
		order: func(a, b *Edge) int {
			return cmp.Or(strings.Compare(a.Source, b.Source), strings.Compare(a.Target, b.Target))
		},
		tell: func(e *Edge) Change {
			return Change{Kind: string(e.Kind), ID: e.Source + " → " + e.Target, Label: label(e.Source) + " → " + label(e.Target)}
		},
		differ: differEdges,
	})...)
}

// sides is how two ordered lists are compared.
type sides[T any] struct {
	order  func(a, b *T) int
	tell   func(*T) Change
	differ func(old, new *T) []string
}

func walk[T any](old, new []T, s sides[T]) []Change {
	changes := []Change{}
	add := func(what string, item *T, details ...string) {
		c := s.tell(item)
		c.Change, c.Detail = what, strings.Join(details, "; ")
		changes = append(changes, c)
	}
	for len(old) > 0 || len(new) > 0 {
		c := 0
		switch {
		case len(old) == 0:
			c = 1
		case len(new) == 0:
			c = -1
		default:
			c = s.order(&old[0], &new[0])
		}
		switch {
		case c < 0:
			add("removed", &old[0])
		case c > 0:
			add("added", &new[0])
		default:
			if d := s.differ(&old[0], &new[0]); len(d) > 0 {
				add("changed", &new[0], d...)
			}
		}
		if c <= 0 {
			old = old[1:]
		}
		if c >= 0 {
			new = new[1:]
		}
	}
	return changes
}
