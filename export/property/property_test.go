package property_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestNodeProperties(t *testing.T) {
	for _, c := range []struct {
		node graph.Node
		want []property.Property
	}{
		{
			graph.Node{ID: "s1", Kind: graph.Speaker, Name: "한아름", Aliases: []string{"Areum Han"}, Named: true, Documents: []string{"a.txt"}},
			[]property.Property{
				{Name: "id", Type: property.String, Value: "s1"}, {Name: "name", Type: property.String, Value: "한아름"},
				{Name: "aliases", Type: property.Strings, Value: []string{"Areum Han"}}, {Name: "named", Type: property.Boolean, Value: true},
				{Name: "documents", Type: property.Strings, Value: []string{"a.txt"}},
			},
		},
		{
			graph.Node{ID: "c1", Kind: graph.Claim, Text: "Trams are\ncheap to run, and quiet, and the whole town knows that.", Language: "en", Weight: 0.75, Context: "Why trams?"},
			[]property.Property{
				{Name: "id", Type: property.String, Value: "c1"}, {Name: "name", Type: property.String, Value: "Trams are cheap to run, and quiet, and the…"},
				{Name: "text", Type: property.String, Value: "Trams are\ncheap to run, and quiet, and the whole town knows that."},
				{Name: "language", Type: property.String, Value: "en"}, {Name: "asked", Type: property.Boolean, Value: false},
				{Name: "weight", Type: property.Double, Value: 0.75}, {Name: "context", Type: property.String, Value: "Why trams?"},
				{Name: "documents", Type: property.Strings},
			},
		},
		{
			graph.Node{ID: "i1", Kind: graph.Interview, Date: "2032-02-29"},
			[]property.Property{
				{Name: "id", Type: property.String, Value: "i1"}, {Name: "name", Type: property.String, Value: "2032-02-29"},
				{Name: "title", Type: property.String}, {Name: "date", Type: property.Date, Value: property.Day{Year: 2032, Month: 2, Day: 29}},
				{Name: "dateText", Type: property.String}, {Name: "speakers", Type: property.Strings}, {Name: "hosts", Type: property.Strings},
				{Name: "documents", Type: property.Strings},
			},
		},
	} {
		if d := cmp.Diff(c.want, property.OfNode(&c.node)); d != "" {
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
		for _, v := range property.OfNode(&graph.Node{ID: "i1", Kind: graph.Interview, Date: date}) {
			p[v.Name] = v.Value
		}
		if _, ok := p["date"].(property.Day); ok != full {
			t.Errorf("%s: date is %v", date, p["date"])
		}
		if n := property.Node(graph.Interview, p); n.Date != date {
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
	want := []property.Property{
		{Name: "role", Type: property.String}, {Name: "quote", Type: property.String, Value: "said at a moment"},
		{Name: "link", Type: property.String, Value: "https://example.org/d?t=12"}, {Name: "score", Type: property.Double},
		{Name: "method", Type: property.String, Value: "turn"}, {Name: "reason", Type: property.String},
		{Name: "quotes", Type: property.Strings, Value: []string{"reported", "agreed", "said", "said at a moment"}},
		{Name: "documents", Type: property.Strings, Value: []string{"a", "b", "c", "d"}},
		{Name: "starts", Type: property.Integers, Value: []int64{0, 0, 0, 0}}, {Name: "ends", Type: property.Integers, Value: []int64{0, 0, 0, 0}},
		{Name: "pages", Type: property.Integers, Value: []int64{-1, -1, 7, -1}},
		{Name: "times", Type: property.Doubles, Value: []float64{12.5, 12.5, -1, 12.5}},
		{Name: "about", Type: property.Booleans, Value: []bool{false, false, false, false}},
		{Name: "links", Type: property.Strings, Value: []string{"", "", "https://example.org/c", "https://example.org/d?t=12"}},
		{Name: "interviews", Type: property.Strings, Value: []string{"", "", "", "i1"}},
		{Name: "reportedBy", Type: property.Strings, Value: []string{"s2", "", "", ""}},
		{Name: "methods", Type: property.Strings, Value: []string{"", "", "", "turn"}},
		{Name: "scores", Type: property.Doubles, Value: []float64{1, 1, -1, -1}},
		{Name: "stances", Type: property.Strings, Value: []string{"", "agrees", "", ""}},
		{Name: "of", Type: property.Strings, Value: []string{"", "", "", ""}},
		{Name: "contextStarts", Type: property.Integers, Value: []int64{-1, -1, -1, -1}}, {Name: "contextEnds", Type: property.Integers, Value: []int64{-1, -1, -1, -1}},
	}
	if d := cmp.Diff(want, property.OfEdge(&e)); d != "" {
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
			p, shape := taken(property.OfNode(n))
			sameShape(t, shapes, property.Label(n.Kind), shape)
			if d := cmp.Diff(*n, property.Node(property.KindOfLabel(property.Label(n.Kind)), p), cmpopts.EquateEmpty()); d != "" {
				t.Errorf("%s (-want +got):\n%s", n.ID, d)
			}
		}
		for i := range g.Edges {
			e := &g.Edges[i]
			p, shape := taken(property.OfEdge(e))
			sameShape(t, shapes, "edge", shape)
			if d := cmp.Diff(*e, property.Edge(property.KindOfType(property.RelationshipType(e.Kind)), e.Source, e.Target, p), cmpopts.EquateEmpty()); d != "" {
				t.Errorf("%s → %s (-want +got):\n%s", e.Source, e.Target, d)
			}
		}
	}
}

func taken(properties []property.Property) (map[string]any, string) {
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
		return property.EdgeHash(&e)
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

// TestMeetings holds that people meet as graph.Shared and graph.Disputed say,
// once for a pair and a kind, and that all meetings have one shape.
func TestMeetings(t *testing.T) {
	for _, g := range []*graph.Graph{graphtest.Small(), graphtest.Hostile(), graphtest.Large(300)} {
		shapes, pairs := map[string]string{}, map[[3]string]bool{}
		got := map[graph.Kind][]graph.SharedRow{}
		for _, m := range property.Meetings(g) {
			p, shape := taken(property.OfMeeting(&m))
			sameShape(t, shapes, "meeting", shape)
			key := [3]string{string(m.Kind), m.A, m.B}
			if pairs[key] || m.A >= m.B || property.KindOfType(property.RelationshipType(m.Kind)) != "" {
				t.Errorf("%v: there twice, in the wrong order, or an edge", key)
			}
			pairs[key] = true
			if p["count"] != int64(len(m.Rows)) || len(p["quotesA"].([]string)) != len(m.Rows) || p["score"] != p["scores"].([]float64)[0] {
				t.Errorf("%v: %v of %d rows", key, p, len(m.Rows))
			}
			got[m.Kind] = append(got[m.Kind], m.Rows...)
		}
		for kind, want := range map[graph.Kind][]graph.SharedRow{
			property.Shares: graph.Shared(g, graph.Filter{}), property.Disputes: graph.Disputed(g, graph.Filter{}),
		} {
			sort := cmpopts.SortSlices(func(a, b graph.SharedRow) bool {
				return strings.Join(a.Values(), "\x00") < strings.Join(b.Values(), "\x00")
			})
			if d := cmp.Diff(want, got[kind], sort, cmpopts.EquateEmpty()); d != "" {
				t.Errorf("%s (-want +got):\n%.2000s", kind, d)
			}
		}
	}
}

func TestMeetingHashTellsContentsApart(t *testing.T) {
	meeting := func(change func(*property.Meeting)) int64 {
		m := property.Meeting{Kind: property.Shares, A: "s1", B: "s2", Rows: []graph.SharedRow{{ClaimA: "c1", ClaimB: "c2", QuoteA: "a", QuoteB: "b", Score: .5}}}
		change(&m)
		return property.MeetingHash(&m)
	}
	same := meeting(func(*property.Meeting) {})
	if same != meeting(func(*property.Meeting) {}) || same <= 0 {
		t.Errorf("equal meetings have hashes %d and %d", same, meeting(func(*property.Meeting) {}))
	}
	for i, change := range []func(*property.Meeting){
		func(m *property.Meeting) { m.Kind = property.Disputes }, func(m *property.Meeting) { m.B = "s3" },
		func(m *property.Meeting) { m.Rows[0].Score = .6 }, func(m *property.Meeting) { m.Rows[0].LinkB = "x" },
		func(m *property.Meeting) { m.Rows[0].QuoteA, m.Rows[0].QuoteB = "b", "a" }, func(m *property.Meeting) { m.Rows = append(m.Rows, m.Rows[0]) },
		func(m *property.Meeting) { m.Rows[0].Reason = "other" },
	} {
		if meeting(change) == same {
			t.Errorf("change %d does not show", i)
		}
	}
}
