package graph_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestNodeProperties(t *testing.T) {
	for _, c := range []struct {
		node graph.Node
		want []graph.Property
	}{
		{
			graph.Node{ID: "s1", Kind: graph.Speaker, Name: "한아름", Aliases: []string{"Areum Han"}, Named: true, Documents: []string{"a.txt"}},
			[]graph.Property{
				{Name: "id", Type: graph.String, Value: "s1"}, {Name: "name", Type: graph.String, Value: "한아름"},
				{Name: "aliases", Type: graph.Strings, Value: []string{"Areum Han"}}, {Name: "named", Type: graph.Boolean, Value: true},
				{Name: "documents", Type: graph.Strings, Value: []string{"a.txt"}},
			},
		},
		{
			graph.Node{ID: "c1", Kind: graph.Claim, Text: "Trams are\ncheap to run, and quiet, and the whole town knows that.", Language: "en"},
			[]graph.Property{
				{Name: "id", Type: graph.String, Value: "c1"}, {Name: "name", Type: graph.String, Value: "Trams are cheap to run, and quiet, and the…"},
				{Name: "text", Type: graph.String, Value: "Trams are\ncheap to run, and quiet, and the whole town knows that."},
				{Name: "language", Type: graph.String, Value: "en"}, {Name: "asked", Type: graph.Boolean, Value: false},
				{Name: "documents", Type: graph.Strings},
			},
		},
		{
			graph.Node{ID: "i1", Kind: graph.Interview, Date: "2032-02-29"},
			[]graph.Property{
				{Name: "id", Type: graph.String, Value: "i1"}, {Name: "name", Type: graph.String, Value: "2032-02-29"},
				{Name: "title", Type: graph.String}, {Name: "date", Type: graph.Date, Value: graph.Day{Year: 2032, Month: 2, Day: 29}},
				{Name: "dateText", Type: graph.String}, {Name: "speakers", Type: graph.Strings}, {Name: "hosts", Type: graph.Strings},
				{Name: "documents", Type: graph.Strings},
			},
		},
	} {
		if d := cmp.Diff(c.want, graph.NodeProperties(&c.node)); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.node.ID, d)
		}
	}
}

func TestDates(t *testing.T) {
	for date, full := range map[string]bool{
		"2031-05-04": true, "2031-05": false, "2031": false, "2031-02-29": false, "2031-13-01": false, "0001-01-01": true,
		"2031-05-04T10:00": false, "+031-05-04": false,
	} {
		p := map[string]any{}
		for _, v := range graph.NodeProperties(&graph.Node{ID: "i1", Kind: graph.Interview, Date: date}) {
			p[v.Name] = v.Value
		}
		if _, ok := p["date"].(graph.Day); ok != full {
			t.Errorf("%s: date is %v", date, p["date"])
		}
		if n := graph.NodeOf(graph.Interview, p); n.Date != date {
			t.Errorf("%s comes back as %s", date, n.Date)
		}
	}
}

func TestBestEvidence(t *testing.T) {
	at := 12.5
	e := graph.Edge{Source: "s1", Target: "c1", Kind: graph.Said, Evidence: []graph.Evidence{
		{Document: "a", Quote: "reported", ReportedBy: "s2", At: &at, Score: 1},
		{Document: "b", Quote: "agreed", Stance: graph.Agrees, At: &at, Score: 1},
		{Document: "c", Quote: "said", Page: 7, Link: "https://example.org/c"},
		{Document: "d", Quote: "said at a moment", Link: "https://example.org/d?t=12", At: &at, Interview: "i1", Method: "turn"},
	}}
	want := []graph.Property{
		{Name: "role", Type: graph.String}, {Name: "quote", Type: graph.String, Value: "said at a moment"},
		{Name: "link", Type: graph.String, Value: "https://example.org/d?t=12"}, {Name: "score", Type: graph.Double},
		{Name: "method", Type: graph.String, Value: "turn"}, {Name: "reason", Type: graph.String},
		{Name: "quotes", Type: graph.Strings, Value: []string{"reported", "agreed", "said", "said at a moment"}},
		{Name: "documents", Type: graph.Strings, Value: []string{"a", "b", "c", "d"}},
		{Name: "starts", Type: graph.Integers, Value: []int64{0, 0, 0, 0}}, {Name: "ends", Type: graph.Integers, Value: []int64{0, 0, 0, 0}},
		{Name: "pages", Type: graph.Integers, Value: []int64{-1, -1, 7, -1}},
		{Name: "times", Type: graph.Doubles, Value: []float64{12.5, 12.5, -1, 12.5}},
		{Name: "about", Type: graph.Booleans, Value: []bool{false, false, false, false}},
		{Name: "links", Type: graph.Strings, Value: []string{"", "", "https://example.org/c", "https://example.org/d?t=12"}},
		{Name: "interviews", Type: graph.Strings, Value: []string{"", "", "", "i1"}},
		{Name: "reportedBy", Type: graph.Strings, Value: []string{"s2", "", "", ""}},
		{Name: "methods", Type: graph.Strings, Value: []string{"", "", "", "turn"}},
		{Name: "scores", Type: graph.Doubles, Value: []float64{1, 1, -1, -1}},
		{Name: "stances", Type: graph.Strings, Value: []string{"", "agrees", "", ""}},
		{Name: "of", Type: graph.Strings, Value: []string{"", "", "", ""}},
	}
	if d := cmp.Diff(want, graph.EdgeProperties(&e)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestPropertiesComeBack holds that nothing of a graph is lost on the way
// into properties, and that all of a kind have one shape.
func TestPropertiesComeBack(t *testing.T) {
	for _, g := range []*graph.Graph{graphtest.Small(), graphtest.Hostile(), graphtest.Large(300)} {
		shapes := map[string]string{}
		for i := range g.Nodes {
			n := &g.Nodes[i]
			p, shape := taken(graph.NodeProperties(n))
			sameShape(t, shapes, graph.NodeLabel(n.Kind), shape)
			if d := cmp.Diff(*n, graph.NodeOf(graph.KindOfLabel(graph.NodeLabel(n.Kind)), p), cmpopts.EquateEmpty()); d != "" {
				t.Errorf("%s (-want +got):\n%s", n.ID, d)
			}
		}
		for i := range g.Edges {
			e := &g.Edges[i]
			p, shape := taken(graph.EdgeProperties(e))
			sameShape(t, shapes, "edge", shape)
			if d := cmp.Diff(*e, graph.EdgeOf(graph.KindOfType(graph.EdgeType(e.Kind)), e.Source, e.Target, p), cmpopts.EquateEmpty()); d != "" {
				t.Errorf("%s → %s (-want +got):\n%s", e.Source, e.Target, d)
			}
		}
	}
}

func taken(properties []graph.Property) (map[string]any, string) {
	p, shape := map[string]any{}, strings.Builder{}
	for _, v := range properties {
		shape.WriteString(v.Name + " " + string(v.Type) + "\n")
		p[v.Name] = v.Value
	}
	return p, shape.String()
}

func sameShape(t *testing.T, shapes map[string]string, of, shape string) {
	t.Helper()
	if known, ok := shapes[of]; ok && known != shape {
		t.Errorf("%s has another shape than the one before:\n%s\n%s", of, known, shape)
	}
	shapes[of] = shape
}

func TestHashTellsContentsApart(t *testing.T) {
	at, later := 1.0, 2.0
	edge := func(change func(*graph.Edge)) int64 {
		e := graph.Edge{Source: "c1", Target: "c2", Kind: graph.AgreesWith, Score: 0.5, Method: "similar", Evidence: []graph.Evidence{{Document: "a", Quote: "b", At: &at}}}
		change(&e)
		return graph.EdgeHash(&e)
	}
	same := edge(func(*graph.Edge) {})
	if same != edge(func(*graph.Edge) {}) || same <= 0 {
		t.Errorf("equal edges have hashes %d and %d", same, edge(func(*graph.Edge) {}))
	}
	for i, change := range []func(*graph.Edge){
		func(e *graph.Edge) { e.Source = "c0" }, func(e *graph.Edge) { e.Kind = graph.DisagreesWith }, func(e *graph.Edge) { e.Score = 0.6 },
		func(e *graph.Edge) { e.Evidence[0].Quote = "bb" }, func(e *graph.Edge) { e.Evidence[0].At = nil },
		func(e *graph.Edge) { e.Evidence[0].At = &later }, func(e *graph.Edge) { e.Evidence[0].About = true },
		func(e *graph.Edge) { e.Evidence[0].Document, e.Evidence[0].Quote = "ab", "" },
	} {
		if edge(change) == same {
			t.Errorf("change %d does not show", i)
		}
	}
}
