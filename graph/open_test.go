package graph_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestOpenPoints(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	ada, ben, one, two := m.Speaker("Ada Quist"), m.Speaker("Ben Orme"), m.Interview("One", "Ada Quist"), m.Interview("Two", "Ben Orme")
	m.Like(m.Said(ada, one, "Up."), m.Said(ben, two, "Risen."), 0.4)
	m.Like(m.Said(ada, one, "Red."), m.Said(ben, two, "Blue."), -0.8)
	m.Like(m.Said(ada, one, "Old."), m.Said(ben, two, "Aged."), 0.9)
	g := m.Graph()
	for i := range g.Edges {
		if e := &g.Edges[i]; e.Agreement() && e.Score < 0.9 {
			e.Method = graph.Open
		}
	}
	got := []string{}
	for _, r := range graph.OpenPoints(g, graph.Filter{}) {
		got = append(got, fmt.Sprintf("%.1f %s", r.Score, r.Leans))
	}
	if diff := cmp.Diff([]string{"0.8 opposite", "0.4 same"}, got); diff != "" {
		t.Errorf("rows (-want +got):\n%s", diff)
	}
}
