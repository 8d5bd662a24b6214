package neo4j_test

import (
	"cmp"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// metRow is a row of graph.Shared or graph.Disputed as a database tells it.
type metRow struct {
	Kind, A, B, ClaimA, ClaimB, Method, QuoteA, QuoteB, LinkA, LinkB, ReportedA, ReportedB string
	Score                                                                                  float64
}

// metIn are all rows that a collection holds between people.
func metIn(s *neo4jtest.Server, collection string) []metRow {
	rows := []metRow{}
	for _, r := range s.Run(`MATCH (a:Speaker)-[s:SHARES|DISPUTES]->(b:Speaker) WHERE s.whosaid = [$c] UNWIND range(0, s.count - 1) AS i
RETURN type(s), a.id, b.id, s.claimsA[i], s.claimsB[i], s.methods[i], s.quotesA[i], s.quotesB[i], s.linksA[i], s.linksB[i], s.reportersA[i], s.reportersB[i], s.scores[i]`,
		map[string]any{"c": collection}) {
		t := func(i int) string { return r[i].(string) }
		rows = append(rows, metRow{t(0), t(1), t(2), t(3), t(4), t(5), t(6), t(7), t(8), t(9), t(10), t(11), r[12].(float64)})
	}
	slices.SortFunc(rows, ordered)
	return rows
}

// met are the rows that g has.
func met(g *graph.Graph) []metRow {
	rows := []metRow{}
	for kind, of := range map[string][]graph.SharedRow{"SHARES": graph.Shared(g, graph.Filter{}), "DISPUTES": graph.Disputed(g, graph.Filter{})} {
		for _, r := range of {
			rows = append(rows, metRow{kind, r.SpeakerAID, r.SpeakerBID, r.ClaimA, r.ClaimB, r.Method, r.QuoteA, r.QuoteB, r.LinkA, r.LinkB, r.ReportedA, r.ReportedB, r.Score})
		}
	}
	slices.SortFunc(rows, ordered)
	return rows
}

func ordered(x, y metRow) int {
	return cmp.Or(cmp.Compare(x.Kind, y.Kind), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B), cmp.Compare(x.ClaimA, y.ClaimA), cmp.Compare(x.ClaimB, y.ClaimB), cmp.Compare(x.Method, y.Method))
}

func sameMeetings(t *testing.T, s *neo4jtest.Server, g *graph.Graph, collection string) {
	t.Helper()
	want := met(g)
	if len(want) == 0 {
		t.Fatal("nobody meets in this graph")
	}
	if d := gocmp.Diff(want, metIn(s, collection)); d != "" {
		t.Errorf("who meets whom in %s (-want +got):\n%.3000s", collection, d)
	}
}

// testMeetings has what stands between people follow the graph, be counted,
// and leave what is a user's own alone.
func testMeetings(t *testing.T, s *neo4jtest.Server) {
	g := graphtest.Large(100)
	push(t, s, g, "")
	sameMeetings(t, s, g, neo4j.Collection)
	s.Run("MATCH ()-[r:SHARES]->() SET r.checked = true", nil)
	s.Run("MATCH (a:Speaker), (b:Speaker) WHERE a.id < b.id WITH a, b LIMIT 1 CREATE (a)-[:SHARES {own: 1}]->(b), (a)-[:DISPUTES {own: 1}]->(b)", nil)
	s.Run("MATCH (a)-[r:SHARES {checked: true}]->(b) WITH a, r, b LIMIT 1 CREATE (a)-[d:SHARES]->(b) SET d = properties(r)", nil)
	less := &graph.Graph{Documents: g.Documents, Nodes: g.Nodes, Edges: slices.DeleteFunc(slices.Clone(g.Edges), func(e graph.Edge) bool {
		return e.Kind == graph.AgreesWith && e.Score < 0.8
	})}
	dry, err := client(t, s).Push(t.Context(), less, neo4j.Options{DryRun: true})
	if err != nil {
		t.Fatal(err)
	}
	sum := push(t, s, less, "")
	sameMeetings(t, s, less, neo4j.Collection)
	if dry.Meetings != sum.Meetings || sum.Meetings == (neo4j.Change{}) {
		t.Errorf("a dry run says %+v, the push %+v", dry.Meetings, sum.Meetings)
	}
	if gone := len(property.Meetings(g)) - len(property.Meetings(less)) + 1; sum.Meetings.Removed != gone {
		t.Errorf("removed %d, want %d, the doubled one with them", sum.Meetings.Removed, gone)
	}
	if sum := push(t, s, less, ""); sum.Counted != 0 {
		t.Errorf("the same again changes %+v", sum)
	}
	kept := s.Run("MATCH ()-[r:SHARES|DISPUTES {own: 1}]->() WITH count(r) AS own MATCH ()-[r:SHARES {checked: true}]->() RETURN own, count(r) > 0", nil)
	if d := gocmp.Diff([][]any{{int64(2), true}}, kept); d != "" {
		t.Errorf("a user's own is gone (-want +got):\n%s", d)
	}
}

// testMeetingsOfCollections has each collection keep what follows from it
// alone, between the same people.
func testMeetingsOfCollections(t *testing.T, s *neo4jtest.Server) {
	whole, part := graphtest.Large(100), graphtest.Large(100)
	part.Edges = slices.DeleteFunc(slices.Clone(part.Edges), func(e graph.Edge) bool { return e.Kind == graph.AgreesWith && e.Score < 0.8 })
	push(t, s, whole, "whole")
	push(t, s, part, "part")
	for range 2 {
		sameMeetings(t, s, whole, "whole")
		sameMeetings(t, s, part, "part")
		if sum := push(t, s, whole, "whole"); sum.Counted != 0 {
			t.Errorf("the same again changes %+v", sum)
		}
		if sum := push(t, s, part, "part"); sum.Counted != 0 {
			t.Errorf("the same again changes %+v", sum)
		}
	}
	push(t, s, &graph.Graph{}, "whole")
	sameMeetings(t, s, part, "part")
	if left := metIn(s, "whole"); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	push(t, s, &graph.Graph{}, "part")
	if left := held(s); len(left) > 0 {
		t.Errorf("left: %s", left)
	}
}
