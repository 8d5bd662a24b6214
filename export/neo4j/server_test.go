package neo4j_test

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// TestServer runs all tests that share one server; each begins with an empty
// database.
func TestServer(t *testing.T) {
	s := neo4jtest.Start(t)
	for _, c := range []struct {
		name string
		test func(*testing.T, *neo4jtest.Server)
	}{
		{"push", testPush}, {"again", testAgain}, {"changes", testChanges}, {"dry run", testDryRun},
		{"collections", testCollections}, {"foreign", testForeign}, {"stale", testStale}, {"conflict", testConflict},
		{"constraint", testConstraint}, {"moves", testMoves}, {"who said it where", testWhoSaidItWhere},
		{"hostile", testHostile}, {"cut", testCut}, {"two at once", testTwoAtOnce}, {"refusals", testRefusals},
		{"doubled", testDoubled}, {"meetings", testMeetings}, {"meetings of collections", testMeetingsOfCollections}, {"killed", testKilled},
	} {
		t.Run(c.name, func(t *testing.T) {
			clean(s)
			c.test(t, s)
		})
	}
}

func clean(s *neo4jtest.Server) {
	s.Run("MATCH (n) DETACH DELETE n", nil)
	for _, c := range s.Run("SHOW CONSTRAINTS YIELD name", nil) {
		s.Run("DROP CONSTRAINT "+c[0].(string), nil)
	}
}

// client is connected until the test ends.
func client(t *testing.T, s *neo4jtest.Server) *neo4j.Client {
	t.Helper()
	c, err := neo4j.Open(t.Context(), configOf(s))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close(context.Background()) })
	return c
}

func configOf(s *neo4jtest.Server) neo4j.Config {
	return neo4j.Config{URI: s.URI, User: s.User, Password: s.Password, Database: s.Database}
}

// push pushes g and fails the test on an error.
func push(t *testing.T, s *neo4jtest.Server, g *graph.Graph, collection string) neo4j.Summary {
	t.Helper()
	sum, err := client(t, s).Push(t.Context(), g, neo4j.Options{Collection: collection})
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

// held is everything in the database, a line a node or relationship.
func held(s *neo4jtest.Server) []string {
	lines := []string{}
	for _, row := range s.Run("MATCH (n) RETURN labels(n), properties(n)", nil) {
		lines = append(lines, shown(row[0], row[1]))
	}
	for _, row := range s.Run("MATCH (a)-[r]->(b) RETURN coalesce(a.id, a.own), type(r), coalesce(b.id, b.own), properties(r)", nil) {
		lines = append(lines, shown(row...))
	}
	slices.Sort(lines)
	return lines
}

func shown(values ...any) string {
	var b strings.Builder
	for _, v := range values {
		if m, ok := v.(map[string]any); ok {
			for _, name := range slices.Sorted(keys(m)) {
				fmt.Fprintf(&b, "%s=%#v ", name, m[name])
			}
			continue
		}
		fmt.Fprintf(&b, "%v ", v)
	}
	return b.String()
}

func keys(m map[string]any) func(func(string) bool) {
	return func(yield func(string) bool) {
		for k := range m {
			if !yield(k) {
				return
			}
		}
	}
}

// back reads a collection as a graph, for graphs that hold no collection but
// this one.
func back(s *neo4jtest.Server) *graph.Graph {
	g := &graph.Graph{}
	for _, row := range s.Run("MATCH (n) WHERE n.whosaid IS NOT NULL RETURN labels(n)[0], properties(n) ORDER BY n.id", nil) {
		g.Nodes = append(g.Nodes, property.Node(property.KindOfLabel(row[0].(string)), model(row[1])))
	}
	for _, row := range s.Run("MATCH (a)-[r]->(b) WHERE r.whosaid IS NOT NULL AND NOT r:SHARES AND NOT r:DISPUTES RETURN type(r), a.id, b.id, properties(r)", nil) {
		g.Edges = append(g.Edges, property.Edge(property.KindOfType(row[0].(string)), row[1].(string), row[2].(string), model(row[3])))
	}
	slices.SortFunc(g.Edges, func(a, b graph.Edge) int {
		return cmp.Or(strings.Compare(a.Source, b.Source), strings.Compare(a.Target, b.Target))
	})
	return g
}

func model(properties any) map[string]any {
	p := properties.(map[string]any)
	if d, ok := p["date"].(driver.Date); ok {
		y, m, day := d.Time().Date()
		p["date"] = property.Day{Year: y, Month: int(m), Day: day}
	}
	return p
}
