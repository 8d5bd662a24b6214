package graph_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestWithoutLight(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	host, guest, report := m.Speaker("Tobi Vance"), m.Speaker("Mina Orrell"), m.Speaker("The Harbour Report")
	talk := m.Interview("Talk", "Tobi Vance", "Mina Orrell")
	heavy := m.Said(guest, talk, "Trams are cheap to run.")
	m.Weighs(heavy, 0.9)
	told := m.Reported(report, talk, "It is what it is.", host)
	m.Weighs(told, 0.1)
	m.Weighs(m.Said(host, talk, "I had a look."), 0.2)
	m.Like(heavy, told, 0.8)
	g := m.Graph()

	for _, tt := range []struct {
		min  float64
		left int
		want []string // what is known of speakers and claims, in the order of their ids
	}{
		{0, 0, names(g)},
		{0.1, 0, names(g)},
		{0.15, 1, without(names(g), "It is what it is.", "The Harbour Report")},
		{0.9, 2, without(names(g), "It is what it is.", "The Harbour Report", "I had a look.")}, // the host has turns
	} {
		got, left := graph.WithoutLight(g, tt.min)
		if err := graph.Check(got); err != nil {
			t.Errorf("from %v: %v", tt.min, err)
		}
		if d := cmp.Diff(tt.want, names(got)); d != "" || left != tt.left {
			t.Errorf("from %v: left out %d, want %d (-want +got):\n%s", tt.min, left, tt.left, d)
		}
	}
}

// names are the labels of the speakers and claims of a graph.
func names(g *graph.Graph) []string {
	out := []string{}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Speaker || n.Kind == graph.Claim {
			out = append(out, graph.Label(n))
		}
	}
	return out
}

func without(all []string, gone ...string) []string {
	out := []string{}
	for _, s := range all {
		keep := true
		for _, g := range gone {
			keep = keep && s != g
		}
		if keep {
			out = append(out, s)
		}
	}
	return out
}
