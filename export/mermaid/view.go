package mermaid

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// view is what one flowchart shows of a graph.
type view struct {
	all   *graph.Graph
	shown *graph.Graph
	index *graph.Index // of all
	drawn map[string]bool
	more  []line // folded
}

// line is the claims of a speaker in an interview that are not drawn.
type line struct {
	speaker, interview string // ids
	claims             int
}

func newView(g *graph.Graph) *view {
	v := &view{all: g, shown: g, index: graph.NewIndex(g), drawn: map[string]bool{}}
	claims := 0
	for i := range g.Nodes {
		if g.Nodes[i].Kind == graph.Claim {
			claims++
		}
	}
	if claims > mostClaims {
		// Without a name to look up, Select has nothing to fail on.
		v.shown, _ = graph.Select(g, graph.Selection{Shared: true, Limit: mostClaims})
	}
	for i := range v.shown.Nodes {
		v.drawn[v.shown.Nodes[i].ID] = true
	}
	v.more = v.count()
	for _, l := range v.more[:min(len(v.more), mostLines)] {
		v.drawn[l.speaker], v.drawn[l.interview] = true, true
	}
	return v
}

// nodes is the drawn nodes of a kind, in the order of the graph.
func (v *view) nodes(kind graph.Kind) []*graph.Node {
	out := []*graph.Node{}
	for i := range v.all.Nodes {
		if n := &v.all.Nodes[i]; n.Kind == kind && v.drawn[n.ID] {
			out = append(out, n)
		}
	}
	return out
}

// groups parts the drawn claims into those that agreement joins, in the order
// of their first.
func (v *view) groups() [][]*graph.Node {
	parent := map[string]string{}
	root := func(id string) string {
		for parent[id] != "" {
			id = parent[id]
		}
		return id
	}
	for i := range v.shown.Edges {
		e := &v.shown.Edges[i]
		a, b := root(e.Source), root(e.Target)
		if e.Kind == graph.AgreesWith && a != b && v.index.Node(e.Source).Kind == graph.Claim {
			parent[max(a, b)] = min(a, b)
		}
	}
	groups, at := [][]*graph.Node{}, map[string]int{}
	for _, c := range v.nodes(graph.Claim) {
		r := root(c.ID)
		if _, ok := at[r]; !ok {
			at[r] = len(groups)
			groups = append(groups, nil)
		}
		groups[at[r]] = append(groups[at[r]], c)
	}
	return groups
}

// people names who makes the claims.
func (v *view) people(claims []*graph.Node) string {
	names := []string{}
	for _, c := range claims {
		for _, e := range v.index.In(c.ID) {
			n := v.index.Node(e.Source)
			if n != nil && n.Kind == graph.Speaker && e.Kind != graph.DisagreesWith && !slices.Contains(names, n.Name) {
				names = append(names, n.Name)
			}
		}
	}
	slices.Sort(names)
	if len(names) > 4 {
		names = append(names[:4], strconv.Itoa(len(names)-4)+" more")
	}
	return strings.Join(names, ", ")
}

// opens is the address at which a claim is heard or read.
func (v *view) opens(claim string) string {
	for _, e := range v.index.In(claim) {
		for i := range e.Evidence {
			if e.Kind == graph.Said && e.Evidence[i].Link != "" {
				return e.Evidence[i].Link
			}
		}
	}
	return ""
}

// arrow is the line of an edge, "" when it is not drawn: links open after
// their interview, and an interview stands with the speaker when claims are
// folded.
func (v *view) arrow(e *graph.Edge) string {
	person := v.index.Node(e.Source).Kind == graph.Speaker
	score := strconv.FormatFloat(e.Score, 'g', -1, 64)
	switch {
	case e.Kind == graph.Said:
		return "-->"
	case e.Kind == graph.AgreesWith && person:
		return `-.->|"agrees"|`
	case e.Kind == graph.AgreesWith:
		return `===|"agrees ` + score + `"|`
	case e.Kind == graph.DisagreesWith && person:
		return `-.-x|"disagrees"|`
	case e.Kind == graph.DisagreesWith:
		return `x-.-x|"disagrees ` + score + `"|`
	case v.index.Node(e.Target).Kind == graph.Interview && len(v.more) == 0:
		return "-.->"
	}
	return ""
}

// count is who said how much in which interview without being drawn, most
// first.
func (v *view) count() []line {
	type pair struct{ speaker, interview string }
	claims := map[pair]int{}
	for i := range v.all.Edges {
		e := &v.all.Edges[i]
		if e.Kind != graph.Said || v.drawn[e.Target] || !v.index.Node(e.Source).Named {
			continue
		}
		last := pair{}
		for j := range e.Evidence {
			p := pair{e.Source, e.Evidence[j].Interview}
			if p.interview != "" && p != last {
				claims[p]++
				last = p
			}
		}
	}
	lines := []line{}
	for p, n := range claims {
		lines = append(lines, line{p.speaker, p.interview, n})
	}
	slices.SortFunc(lines, func(a, b line) int {
		return cmp.Or(b.claims-a.claims, strings.Compare(a.speaker, b.speaker), strings.Compare(a.interview, b.interview))
	})
	return lines
}
