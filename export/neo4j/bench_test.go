package neo4j

import (
	"context"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
	"github.com/whosaid/whosaid/internal/neo4jserver"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// benchClaims is how many claims the benchmark pushes, with three times as
// many relationships: BENCH_CLAIMS, else enough to see whether it is slow.
func benchClaims() int {
	if n, err := strconv.Atoi(os.Getenv("BENCH_CLAIMS")); err == nil {
		return n
	}
	return 5000
}

// BenchmarkPush times a first push and one that changes nothing, beside the
// driver's own UNWIND loop over the same rows on the same server. All of them
// find the constraints made; a server gets faster for a while, so the loop
// is run before and after.
func BenchmarkPush(b *testing.B) {
	s := neo4jtest.StartIn(b, neo4jserver.Config{
		Dir: b.TempDir(), Java: []string{"-XX:TieredStopAtLevel=4", "-Xmx2g"},
	})
	c, err := Open(b.Context(), Config{URI: s.URI, User: s.User, Password: s.Password, Database: s.Database})
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close(context.Background())
	g := graphtest.Large(benchClaims())
	run := func(name string, empty bool, f func(*testing.B, *graph.Graph) time.Duration) {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if empty {
					for s.Run("MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(n)", nil)[0][0] != int64(0) {
					}
				}
				took := f(b, g)
				b.ReportMetric(float64(len(g.Nodes)+len(g.Edges))/took.Seconds(), "rows/s")
			}
		})
	}
	pushed(b, c, graphtest.Large(3000)) // which warms the server
	push := func(b *testing.B, g *graph.Graph) time.Duration { return pushed(b, c, g) }
	loop := func(verb string) func(*testing.B, *graph.Graph) time.Duration {
		return func(b *testing.B, g *graph.Graph) time.Duration { return looped(b, c, g, verb) }
	}
	run("loop-create-before", true, loop("CREATE"))
	run("first", true, push)
	run("again", false, push)
	run("loop-create-after", true, loop("CREATE"))
	run("loop-merge", true, loop("MERGE"))
}

func pushed(b *testing.B, c *Client, g *graph.Graph) time.Duration {
	start := time.Now()
	if _, err := c.Push(b.Context(), g, Options{}); err != nil {
		b.Fatal(err)
	}
	return time.Since(start)
}

// looped is the time that the driver alone needs for the rows of a first
// push; making them is not counted.
func looped(b *testing.B, c *Client, g *graph.Graph, verb string) (took time.Duration) {
	p, err := c.newPush(g, Options{Collection: Collection, Rows: batchRows})
	if err != nil {
		b.Fatal(err)
	}
	p.nodes, p.edges = make([]state, len(g.Nodes)), make([]state, len(g.Edges))
	s := c.session(b.Context(), neo4j.AccessModeWrite)
	defer s.Close(b.Context())
	write := func(statement string, rows []record) {
		start := time.Now()
		_, err := s.ExecuteWrite(b.Context(), func(tx neo4j.ManagedTransaction) (any, error) {
			r, err := tx.Run(b.Context(), statement, record{"rows": rows})
			if err != nil {
				return nil, err
			}
			return r.Consume(b.Context())
		})
		if err != nil {
			b.Fatal(err)
		}
		took += time.Since(start)
	}
	for _, k := range kinds {
		key := "(n:" + property.Label(k)
		if verb == "MERGE" {
			key += " {id: row.id}"
		}
		for rows := range p.batches(p.nodeRows(k, absent)) {
			write("UNWIND $rows AS row "+verb+" "+key+") SET n += row", rows)
		}
	}
	for _, w := range ways() {
		statement := "UNWIND $rows AS row MATCH (a:" + property.Label(w.From) + " {id: row.source}) MATCH (b:" + property.Label(w.To) + " {id: row.target}) " +
			verb + " (a)-[r:" + property.RelationshipType(w.Kind) + "]->(b) SET r += row.properties"
		for rows := range p.batches(p.edgeRows(w, absent)) {
			write(statement, rows)
		}
	}
	return took
}
