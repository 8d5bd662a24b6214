package graph

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	graphs "github.com/dominikbraun/graph"
)

// PathRow is one step of a chain.
type PathRow struct {
	Step   int     `json:"step"` // from 1
	From   string  `json:"from"` // name, words, title or address
	Edge   string  `json:"edge"` // its kind; "← said" when it leads the other way
	To     string  `json:"to"`
	Method string  `json:"method"`
	Score  float64 `json:"score"` // of agreement, [0, 1]; else 0
	Quote  string  `json:"quote"`
	Link   string  `json:"link"`
	FromID string  `json:"from_id"`
	ToID   string  `json:"to_id"`
}

// Columns are the columns of the table.
func (PathRow) Columns() []string {
	return []string{"step", "from", "edge", "to", "method", "score", "quote", "link", "from_id", "to_id"}
}

// Values are the cells of the row, in the order of the columns.
func (r PathRow) Values() []string {
	score := ""
	if r.Method != "" {
		score = formatScore(r.Score)
	}
	return []string{strconv.Itoa(r.Step), r.From, r.Edge, r.To, r.Method, score, r.Quote, r.Link, r.FromID, r.ToID}
}

// Path returns the shortest chain from one speaker to another, by their ids,
// over every edge the filter lets through but related links. Of several,
// each step takes the best edge: said before agreement, that before
// disagreement, that before sources; then the higher score, then the lower
// id. The error says that nothing joins them.
func Path(g *Graph, from, to string, f Filter) ([]PathRow, error) {
	g = passable(g, from, to, f)
	x := NewIndex(g)
	a, b := x.Node(from), x.Node(to)
	if a == nil || b == nil {
		return nil, fmt.Errorf("no chain from %q to %q: one of them is not in the graph", from, to)
	}
	steps := map[string]int{} // node → steps to the end
	err := graphs.BFSWithDepth(Undirected(g), to, func(id string, depth int) bool {
		steps[id] = depth
		return id == from
	})
	if err != nil {
		return nil, fmt.Errorf("path: %w", err)
	}
	if _, ok := steps[from]; !ok {
		return nil, fmt.Errorf("nothing joins %s and %s", a.Name, b.Name)
	}
	rows := []PathRow{}
	for at := from; at != to; {
		row := x.nearer(at, steps)
		row.Step = len(rows) + 1
		rows = append(rows, row)
		at = row.ToID
	}
	return rows, nil
}

// passable is the part of g that a chain may run through.
func passable(g *Graph, from, to string, f Filter) *Graph {
	topic := about(f.About)
	ends := Filter{Speakers: []string{from, to}, Unnamed: f.Unnamed}
	out := &Graph{}
	kept := make(map[string]bool, len(g.Nodes))
	for i := range g.Nodes {
		n := &g.Nodes[i]
		if n.Kind == Claim && !topic.in(n.Text) || n.Kind == Speaker && !ends.counts(n) {
			continue
		}
		kept[n.ID] = true
		out.Nodes = append(out.Nodes, *n)
	}
	for _, e := range g.Edges {
		if f.NoReported {
			e = direct(e)
		}
		if kept[e.Source] && kept[e.Target] && e.Role != roleRelated && len(e.Evidence) > 0 {
			out.Edges = append(out.Edges, e)
		}
	}
	return out
}

// direct is e without what is only reported; without any evidence when
// nothing is left.
func direct(e Edge) Edge {
	if e.Method == Reported {
		e.Evidence = nil
	}
	if slices.ContainsFunc(e.Evidence, func(v Evidence) bool { return v.ReportedBy != "" }) {
		e.Evidence = slices.DeleteFunc(slices.Clone(e.Evidence), func(v Evidence) bool { return v.ReportedBy != "" })
	}
	return e
}

// nearer is the best step from a node to one that is nearer to the end.
func (x *Index) nearer(at string, steps map[string]int) PathRow {
	type step struct {
		edge      *Edge
		to, arrow string
	}
	next := []step{}
	out := x.Out(at)
	for i := range out {
		next = append(next, step{&out[i], out[i].Target, ""})
	}
	for _, e := range x.In(at) {
		arrow := "← "
		if kindOf(e.Source) == Claim && e.agreement() {
			arrow = "" // leads both ways
		}
		next = append(next, step{e, e.Source, arrow})
	}
	next = slices.DeleteFunc(next, func(s step) bool {
		d, ok := steps[s.to]
		return !ok || d != steps[at]-1
	})
	best := slices.MinFunc(next, func(a, b step) int {
		return cmp.Or(
			kindRank(a.edge.Kind)-kindRank(b.edge.Kind), -cmp.Compare(a.edge.Score, b.edge.Score), strings.Compare(a.to, b.to),
		)
	})
	row := PathRow{
		From: Label(x.Node(at)), FromID: at, Edge: best.arrow + string(best.edge.Kind), To: Label(x.Node(best.to)), ToID: best.to,
		Method: best.edge.Method, Score: best.edge.Score,
	}
	if len(best.edge.Evidence) > 0 {
		row.Quote, row.Link = best.edge.Evidence[0].Quote, best.edge.Evidence[0].Link
	}
	return row
}

func kindRank(k Kind) int { return slices.Index([]Kind{Said, AgreesWith, DisagreesWith, Cites}, k) }
