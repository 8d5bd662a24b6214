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
	adjacent, err := Undirected(g).AdjacencyMap()
	if err != nil {
		return nil, fmt.Errorf("path: %w", err)
	}
	steps := distances(adjacent, to, from)
	if _, ok := steps[from]; !ok {
		return nil, fmt.Errorf("nothing joins %s and %s", a.Name, b.Name)
	}
	rows := []PathRow{}
	for at := from; at != to; {
		e := nearer(adjacent[at], steps)
		rows = append(rows, x.pathRow(len(rows)+1, e))
		at = e.Target
	}
	return rows, nil
}

type adjacency = map[string]map[string]graphs.Edge[string]

// distances counts the steps from every node to the end, as far as the start.
func distances(adjacent adjacency, end, start string) map[string]int {
	steps := map[string]int{end: 0}
	for level := []string{end}; len(level) > 0; {
		next := []string{}
		for _, at := range level {
			if at == start {
				return steps
			}
			for to := range adjacent[at] {
				if _, ok := steps[to]; !ok {
					steps[to] = steps[at] + 1
					next = append(next, to)
				}
			}
		}
		level = next
	}
	return steps
}

// nearer is the best of a node's edges that lead nearer to the end.
func nearer(edges map[string]graphs.Edge[string], steps map[string]int) graphs.Edge[string] {
	var best graphs.Edge[string]
	for _, e := range edges {
		if d, ok := steps[e.Target]; !ok || d != steps[e.Source]-1 {
			continue
		}
		if best.Source == "" || compareSteps(e, best) < 0 {
			best = e
		}
	}
	return best
}

func compareSteps(a, b graphs.Edge[string]) int {
	of, or := a.Properties.Data.(*Edge), b.Properties.Data.(*Edge)
	return cmp.Or(kindRank(of.Kind)-kindRank(or.Kind), -cmp.Compare(of.Score, or.Score), strings.Compare(a.Target, b.Target))
}

func kindRank(k Kind) int { return slices.Index([]Kind{Said, AgreesWith, DisagreesWith, Cites}, k) }

func (x *Index) pathRow(step int, way graphs.Edge[string]) PathRow {
	e := way.Properties.Data.(*Edge)
	row := PathRow{
		Step: step, From: Label(x.Node(way.Source)), FromID: way.Source, To: Label(x.Node(way.Target)), ToID: way.Target,
		Edge: string(e.Kind), Method: e.Method, Score: e.Score,
	}
	if way.Source != e.Source && !(e.Agreement() && KindOfID(e.Source) == Claim) {
		row.Edge = "← " + row.Edge // agreement of claims leads both ways
	}
	if len(e.Evidence) > 0 {
		row.Quote, row.Link = e.Evidence[0].Quote, e.Evidence[0].Link
	}
	return row
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
