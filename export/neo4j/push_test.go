package neo4j_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// sameGraph compares the nodes and edges of two graphs.
func sameGraph(t *testing.T, want, got *graph.Graph) {
	t.Helper()
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmpopts.IgnoreFields(graph.Graph{}, "Documents")); d != "" {
		t.Errorf("the database holds something else (-want +got):\n%.4000s", d)
	}
}

func testPush(t *testing.T, s *neo4jtest.Server) {
	g := graphtest.Small()
	sum := push(t, s, g, "")
	sameGraph(t, g, back(s))
	want := neo4j.Summary{Nodes: neo4j.Change{Created: len(g.Nodes)}, Edges: neo4j.Change{Created: len(g.Edges)}, Meetings: neo4j.Change{Created: len(property.Meetings(g))}}
	if d := cmp.Diff(want, sum, cmpopts.IgnoreFields(neo4j.Summary{}, "Counted")); d != "" {
		t.Errorf("summary (-want +got):\n%s", d)
	}
	for _, row := range s.Run("MATCH (n) RETURN n.name, labels(n), n.whosaid", nil) {
		if row[0] == nil || len(row[1].([]any)) != 1 || !cmp.Equal(row[2], []any{"whosaid"}) {
			t.Errorf("a node is called %v, with labels %v, in %v", row[0], row[1], row[2])
		}
	}
	for _, row := range s.Run("MATCH ()-[r:SAID|CITES|AGREES_WITH|DISAGREES_WITH]->() RETURN [size(r.quotes), size(r.documents), size(r.starts), size(r.ends), size(r.times), size(r.links), size(r.interviews), size(r.reportedBy), size(r.methods), size(r.stances)], r.quote", nil) {
		sizes := row[0].([]any)
		if len(slices.Compact(sizes)) != 1 || sizes[0] == int64(0) || row[1] == nil {
			t.Errorf("lists of lengths %v, quote %v", sizes, row[1])
		}
	}
}

func testAgain(t *testing.T, s *neo4jtest.Server) {
	g := graphtest.Large(200)
	push(t, s, g, "")
	before := held(s)
	if d := cmp.Diff(neo4j.Summary{}, push(t, s, g, "")); d != "" {
		t.Errorf("a second push changes (-want +got):\n%s", d)
	}
	if d := cmp.Diff(before, held(s)); d != "" {
		t.Errorf("(-before +after):\n%s", d)
	}
}

// testChanges has properties and labels of users survive, and nothing else.
func testChanges(t *testing.T, s *neo4jtest.Server) {
	old, g := graphtest.Large(100), graphtest.Large(100)
	push(t, s, old, "")
	s.Run("MATCH (n:Claim) SET n:Reviewed, n.note = 'mine'", nil)
	s.Run("MATCH ()-[r:SAID]->() SET r.checked = true", nil)
	g.Nodes, g.Edges = slices.Clone(g.Nodes), slices.Clone(g.Edges)
	changed := &g.Nodes[slices.IndexFunc(g.Nodes, func(n graph.Node) bool { return n.Kind == graph.Claim })]
	changed.Language = "ko"
	dropped := g.Nodes[slices.IndexFunc(g.Nodes, func(n graph.Node) bool { return n.Kind == graph.Claim && n.ID != changed.ID })].ID
	g.Nodes = slices.DeleteFunc(g.Nodes, func(n graph.Node) bool { return n.ID == dropped })
	g.Edges = slices.DeleteFunc(g.Edges, func(e graph.Edge) bool { return e.Source == dropped || e.Target == dropped })
	edge := slices.IndexFunc(g.Edges, func(e graph.Edge) bool { return e.Kind == graph.Said })
	g.Edges[edge].Evidence = slices.Clone(g.Edges[edge].Evidence)
	g.Edges[edge].Evidence[0].At, g.Edges[edge].Evidence[0].Link = nil, ""
	sum := push(t, s, g, "")
	sameGraph(t, g, back(s))
	sum.Counted, sum.Meetings = 0, neo4j.Change{} // testMeetings counts those
	want := neo4j.Summary{Nodes: neo4j.Change{Updated: 1, Removed: 1}, Edges: neo4j.Change{Updated: 1, Removed: len(old.Edges) - len(g.Edges)}}
	if d := cmp.Diff(want, sum); d != "" {
		t.Errorf("summary (-want +got):\n%s", d)
	}
	rows := s.Run("MATCH (n:Claim:Reviewed {note: 'mine'}) WITH count(n) AS n MATCH ()-[r:SAID {checked: true}]->() RETURN n, count(r)", nil)
	if d := cmp.Diff([][]any{{int64(99), int64(99)}}, rows); d != "" {
		t.Errorf("a user's own properties are gone (-want +got):\n%s", d)
	}
	if rows := s.Run("MATCH ()-[r:SAID {link: $link}]->() RETURN r", map[string]any{"link": old.Edges[edge].Evidence[0].Link}); len(rows) == 100 {
		t.Error("a property that is empty now is still there")
	}
}

func testDryRun(t *testing.T, s *neo4jtest.Server) {
	g := graphtest.Small()
	sum, err := client(t, s).Push(t.Context(), g, neo4j.Options{DryRun: true})
	if err != nil {
		t.Fatal(err)
	}
	want := neo4j.Summary{Nodes: neo4j.Change{Created: len(g.Nodes)}, Edges: neo4j.Change{Created: len(g.Edges)}, Meetings: neo4j.Change{Created: len(property.Meetings(g))}}
	if d := cmp.Diff(want, sum); d != "" {
		t.Errorf("summary (-want +got):\n%s", d)
	}
	if rows := held(s); len(rows) > 0 {
		t.Errorf("a dry run wrote %v", rows)
	}
	if rows := s.Run("SHOW CONSTRAINTS", nil); len(rows) > 0 {
		t.Errorf("a dry run made %v", rows)
	}
	push(t, s, g, "")
	before := held(s)
	if sum, err = client(t, s).Push(t.Context(), &graph.Graph{}, neo4j.Options{DryRun: true}); err != nil {
		t.Fatal(err)
	}
	want = neo4j.Summary{Nodes: neo4j.Change{Removed: len(g.Nodes)}, Edges: neo4j.Change{Removed: len(g.Edges)}, Meetings: neo4j.Change{Removed: len(property.Meetings(g))}}
	if d := cmp.Diff(want, sum); d != "" {
		t.Errorf("summary (-want +got):\n%s", d)
	}
	if d := cmp.Diff(before, held(s)); d != "" {
		t.Errorf("a dry run wrote (-before +after):\n%s", d)
	}
}

// testCollections has two collections share nodes and relationships, and
// takes each away again: what is left is what the other alone pushed.
func testCollections(t *testing.T, s *neo4jtest.Server) {
	harbour, both := half(t, "harbour.txt"), graphtest.Small()
	push(t, s, harbour, "harbour")
	alone := held(s)
	push(t, s, both, "both")
	sameGraph(t, both, back(s))
	together := held(s)
	for name, g := range map[string]*graph.Graph{"harbour": harbour, "both": both} {
		if d := cmp.Diff(neo4j.Summary{}, push(t, s, g, name)); d != "" {
			t.Errorf("%s again (-want +got):\n%s", name, d)
		}
	}
	sum := push(t, s, &graph.Graph{}, "harbour")
	if want := (neo4j.Change{Removed: len(harbour.Nodes)}); sum.Nodes != want {
		t.Errorf("let go of %+v, want %+v", sum.Nodes, want)
	}
	sameGraph(t, both, back(s))
	push(t, s, harbour, "harbour")
	if d := cmp.Diff(together, held(s)); d != "" {
		t.Errorf("harbour came back otherwise (-before +after):\n%s", d)
	}
	push(t, s, &graph.Graph{}, "both")
	if d := cmp.Diff(alone, held(s)); d != "" {
		t.Errorf("both left something (-before +after):\n%s", d)
	}
	push(t, s, &graph.Graph{}, "harbour")
	if left := held(s); len(left) > 0 {
		t.Errorf("left: %s", left)
	}
}

// half is what the small graph holds of one document.
func half(t *testing.T, document string) *graph.Graph {
	t.Helper()
	g := graphtest.Small()
	out := &graph.Graph{Documents: slices.DeleteFunc(g.Documents, func(d graph.Document) bool { return d.Name != document })}
	kept := map[string]bool{}
	for _, n := range g.Nodes {
		if slices.Contains(n.Documents, document) {
			n.Documents = []string{document}
			kept[n.ID] = true
			out.Nodes = append(out.Nodes, n)
		}
	}
	for _, e := range g.Edges {
		e.Evidence = slices.DeleteFunc(slices.Clone(e.Evidence), func(v graph.Evidence) bool { return v.Document != document })
		if kept[e.Source] && kept[e.Target] && len(e.Evidence) > 0 {
			out.Edges = append(out.Edges, e)
		}
	}
	if err := graph.Check(out); err != nil || len(out.Edges) == 0 {
		t.Fatal(err, len(out.Edges))
	}
	return out
}

// testForeign has what whosaid did not make stay as it is, whatever labels
// and types it has.
func testForeign(t *testing.T, s *neo4jtest.Server) {
	s.Run("CREATE (a:Speaker {id: 'somebody', own: 'a'})-[:SAID {own: 1}]->(b:Claim {own: 'b', id: 7})-[:CITES]->(:Link {own: 'c'})", nil)
	before := held(s)
	g := graphtest.Small()
	push(t, s, g, "")
	s.Run("MATCH (a:Speaker), (b:Claim) WHERE a.whosaid IS NOT NULL AND b.whosaid IS NOT NULL CREATE (a)-[:SAID {own: 2}]->(b)", nil)
	foreign := s.Run("MATCH (a)-[r {own: 2}]->(b) RETURN a.id, b.id, properties(r) ORDER BY a.id, b.id", nil)
	g.Nodes = slices.Clone(g.Nodes)
	for i := range g.Nodes {
		g.Nodes[i].Language = "ko"
	}
	push(t, s, g, "")
	if d := cmp.Diff(foreign, s.Run("MATCH (a)-[r {own: 2}]->(b) RETURN a.id, b.id, properties(r) ORDER BY a.id, b.id", nil)); d != "" {
		t.Errorf("foreign relationships changed (-before +after):\n%s", d)
	}
	s.Run("MATCH ()-[r {own: 2}]->() DELETE r", nil)
	push(t, s, &graph.Graph{}, "")
	if d := cmp.Diff(before, held(s)); d != "" {
		t.Errorf("what is foreign changed (-before +after):\n%s", d)
	}
}

// testStale keeps a node that a foreign relationship holds until it lets go.
func testStale(t *testing.T, s *neo4jtest.Server) {
	g := graphtest.Small()
	push(t, s, g, "")
	s.Run("MATCH (n:Speaker {name: 'Mina Orrell'}) CREATE (:Note {own: 'note'})-[:ABOUT]->(n)", nil)
	without := &graph.Graph{}
	for range 2 { // the second time there is nothing more to do
		sum := push(t, s, without, "")
		if len(sum.Stale) != 1 || !strings.Contains(sum.Stale[0], "Mina Orrell") {
			t.Errorf("kept %q, want Mina Orrell", sum.Stale)
		}
		rows := s.Run("MATCH (n {stale: true}) OPTIONAL MATCH (n)--(m) RETURN n.name, m.own", nil)
		if d := cmp.Diff([][]any{{"Mina Orrell", "note"}}, rows); d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	}
	if sum := push(t, s, without, ""); sum.Counted != 0 {
		t.Errorf("a push that changes nothing changes %d things", sum.Counted)
	}
	push(t, s, g, "")
	sameGraph(t, g, back(s))
	if rows := s.Run("MATCH (n) WHERE n.stale IS NOT NULL RETURN n", nil); len(rows) > 0 {
		t.Errorf("still stale: %v", rows)
	}
	push(t, s, without, "")
	s.Run("MATCH (n:Note) DETACH DELETE n", nil)
	push(t, s, without, "")
	if left := held(s); len(left) > 0 {
		t.Errorf("left: %s", left)
	}
}

func testConflict(t *testing.T, s *neo4jtest.Server) {
	g := graphtest.Small()
	id := g.Nodes[0].ID
	s.Run("CREATE (:Claim {id: $id, own: 1})", map[string]any{"id": id})
	before := held(s)
	_, err := client(t, s).Push(t.Context(), g, neo4j.Options{})
	if err == nil || !strings.Contains(err.Error(), id) {
		t.Errorf("error %v, want one that names %s", err, id)
	}
	if d := cmp.Diff(before, held(s)); d != "" {
		t.Errorf("it wrote (-before +after):\n%s", d)
	}
}

// testConstraint has existing data break a constraint.
func testConstraint(t *testing.T, s *neo4jtest.Server) {
	s.Run("CREATE (:Link {id: 1}), (:Link {id: 1})", nil)
	_, err := client(t, s).Push(t.Context(), graphtest.Small(), neo4j.Options{})
	if err == nil || !strings.Contains(err.Error(), "share an id") || strings.Contains(err.Error(), "\n") {
		t.Errorf("error %v", err)
	}
}

// testWhoSaidItWhere has two people say one claim in two interviews: who said
// it where stands on SAID, and claim and interview alone would tell wrongly.
func testWhoSaidItWhere(t *testing.T, s *neo4jtest.Server) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	m.Said(m.Speaker("Mina Orrell"), m.Interview("Harbour talk", "", "Mina Orrell"), "Trams are cheap.")
	m.Document("b.txt")
	m.Said(m.Speaker("한아름"), m.Interview("도서관 대담", "", "한아름"), "Trams are cheap.")
	push(t, s, m.Graph(), "")
	rows := s.Run(neo4j.WhoSaidItWhere, nil)
	want := [][]any{{"Mina Orrell", "Trams are cheap.", "Harbour talk"}, {"한아름", "Trams are cheap.", "도서관 대담"}}
	slices.SortFunc(rows, func(a, b []any) int { return strings.Compare(a[0].(string), b[0].(string)) })
	for i := range rows {
		rows[i] = rows[i][:3]
	}
	if d := cmp.Diff(want, rows); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// testDoubled has one of two equal relationships of ours go.
func testDoubled(t *testing.T, s *neo4jtest.Server) {
	g := graphtest.Small()
	push(t, s, g, "")
	s.Run("MATCH (a)-[r:SAID]->(b) WITH a, r, b LIMIT 1 CREATE (a)-[d:SAID]->(b) SET d = properties(r)", nil)
	if sum := push(t, s, g, ""); sum.Edges.Removed != 1 {
		t.Errorf("removed %d relationships, want 1", sum.Edges.Removed)
	}
	sameGraph(t, g, back(s))
}
