package html

import (
	"testing"

	"github.com/whosaid/whosaid/graph"
)

func TestFit(t *testing.T) {
	g := synthetic(2000)
	for i := range g.Nodes {
		g.Nodes[i].Weight = float64(i%1000) / 1000
	}
	whole, err := fit(g, room)
	if err != nil || whole.Left != 0 {
		t.Fatalf("%d claims left out where there is room, %v", whole.Left, err)
	}
	for _, room := range []int{len(whole.payload) / 2, len(whole.payload) / 10, 1} {
		p, err := fit(g, room)
		if err != nil {
			t.Fatal(err)
		}
		if len(p.payload) > room && room > 1 || len(p.payload) < room*3/4 {
			t.Errorf("%d bytes, where there is room for %d", len(p.payload), room)
		}
		kept, lightest := map[string]bool{}, 1.0
		back := readBack(t, []byte(`<script type="application/json" id="graph">`+string(p.payload)+`</script>`))
		for _, n := range back.Nodes {
			if kept[n.ID] = true; n.Kind == "claim" {
				lightest = min(lightest, n.Weight)
			}
		}
		if len(p.payload) > 0 && back.Left != p.Left || back.Left == 0 {
			t.Errorf("%d claims are left out, the page says %d", p.Left, back.Left)
		}
		if room > 1 && lightest == 1 {
			t.Error("no claims are left")
		}
		lone(t, g, kept, p.Left)
	}
}

// lone holds that no claim that nobody shares or disputes stays before one that weighs
// more.
func lone(t *testing.T, g *graph.Graph, kept map[string]bool, left int) {
	t.Helper()
	shared := map[string]bool{}
	for _, r := range graph.Shared(g, graph.Filter{}) {
		shared[r.ClaimA], shared[r.ClaimB] = true, true
	}
	for _, e := range g.Edges {
		if e.Kind == graph.DisagreesWith {
			shared[e.Source], shared[e.Target] = true, true
		}
	}
	lightest, heaviest, gone := 2.0, -1.0, 0
	for i := range g.Nodes {
		n := &g.Nodes[i]
		switch {
		case n.Kind != graph.Claim:
		case !kept[n.ID]:
			gone++
			if !shared[n.ID] {
				heaviest = max(heaviest, n.Weight)
			}
		case !shared[n.ID]:
			lightest = min(lightest, n.Weight)
		}
	}
	if gone != left || lightest < heaviest {
		t.Errorf("%d claims are gone, %d are said to be; one of weight %v stays and one of %v does not", gone, left, lightest, heaviest)
	}
}
