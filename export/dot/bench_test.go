package dot

import (
	"fmt"
	"io"
	"math/rand/v2"
	"testing"
	"time"

	dominik "github.com/dominikbraun/graph"
	"github.com/dominikbraun/graph/draw"

	"github.com/whosaid/whosaid/graph"
)

const (
	benchNodes = 100_000
	benchEdges = 300_000
)

// Every node and edge of a large graph, beside draw.DOT of dominikbraun/graph
// in the same run: "times" is how often faster Write is.
func BenchmarkAll(b *testing.B) {
	ours, theirs := benchGraphs(b)
	var yardstick time.Duration
	for b.Loop() {
		if err := Write(io.Discard, ours, Options{All: true}); err != nil {
			b.Fatal(err)
		}
		b.StopTimer()
		start := time.Now()
		if err := draw.DOT(theirs, io.Discard); err != nil {
			b.Fatal(err)
		}
		yardstick += time.Since(start)
		b.StartTimer()
	}
	b.ReportMetric(float64(yardstick)/float64(b.Elapsed()), "times")
}

// The usual drawing of the same graph.
func BenchmarkMeetings(b *testing.B) {
	ours, _ := benchGraphs(b)
	for b.Loop() {
		if err := Write(io.Discard, ours, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func benchGraphs(b *testing.B) (*graph.Graph, dominik.Graph[string, string]) {
	b.Helper()
	theirs := dominik.New(dominik.StringHash, dominik.Directed())
	m := &maker{}
	id := func(n int) string { return fmt.Sprintf("claim:%06d", n) }
	for n := range benchNodes {
		text := fmt.Sprintf("Claim number %d of a hundred thousand, about as long as one", n)
		m.g.Nodes = append(m.g.Nodes, graph.Node{ID: id(n), Kind: graph.Claim, Text: text})
		if err := theirs.AddVertex(id(n), dominik.VertexAttribute("label", text), dominik.VertexAttribute("shape", "box")); err != nil {
			b.Fatal(err)
		}
	}
	r := rand.New(rand.NewPCG(1, 2))
	for added := 0; added < benchEdges; {
		from, to := r.IntN(benchNodes), r.IntN(benchNodes)
		if from < to && theirs.AddEdge(id(from), id(to), dominik.EdgeAttribute("label", "agrees-with")) == nil {
			m.g.Edges = append(m.g.Edges, graph.Edge{Source: id(from), Target: id(to), Kind: graph.AgreesWith, Score: .8, Reason: "similar words"})
			added++
		}
	}
	return m.done(), theirs
}
