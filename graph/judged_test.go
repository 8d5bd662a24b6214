package graph_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
)

func TestJudge(t *testing.T) {
	g := judged()
	x := graph.NewIndex(g)
	pair := func(k graph.Kind, not bool, a, b string) graph.Decision {
		return graph.Decision{Kind: k, Not: not, A: graph.Wording{Text: a}, B: graph.Wording{Text: b}}
	}
	same, opposite := graph.AgreesWith, graph.DisagreesWith
	for name, c := range map[string]struct {
		of   graph.Decisions
		want map[string]bool // first words of the claims → right
	}{
		"nothing":             {graph.Decisions{}, map[string]bool{}},
		"right":               {graph.Decisions{Pairs: []graph.Decision{pair(same, false, "trams are free", "riding costs nothing")}}, map[string]bool{"Riding/Trams": true}},
		"wrong":               {graph.Decisions{Pairs: []graph.Decision{pair(same, true, "trams are free", "riding costs nothing")}}, map[string]bool{"Riding/Trams": false}},
		"the other way about": {graph.Decisions{Pairs: []graph.Decision{pair(same, false, "trams are free", "trams are dear")}}, map[string]bool{"Trams/Trams": false}},
		"of the other kind":   {graph.Decisions{Pairs: []graph.Decision{pair(opposite, true, "trams are free", "riding costs nothing")}}, map[string]bool{}},
	} {
		got := map[string]bool{}
		all := graph.Judge(g, c.of)
		for _, j := range all {
			a, b := x.Node(j.Edge.Source).Text[:6], x.Node(j.Edge.Target).Text[:6]
			if a == "Trams " {
				a, b = b, a
			}
			if j.Decided {
				got[trim(a)+"/"+trim(b)] = j.Right
			}
		}
		if d := cmp.Diff(c.want, got); d != "" || len(all) != 3 {
			t.Errorf("%s: %d edges (-want +got):\n%s", name, len(all), d)
		}
	}
	if n := len(graph.Judge(g, graph.Decisions{NotClaims: []graph.Wording{{Text: "Trams are dear."}}})); n != 1 {
		t.Errorf("%d edges beside what is no claim", n)
	}
	made := graph.Decide(g, graph.Decisions{Pairs: []graph.Decision{pair(same, false, "welcome", "trams are dear")}})
	if n := len(graph.Judge(made, graph.Decisions{})); n != 3 {
		t.Errorf("%d edges with one that people made", n)
	}
}

func trim(s string) string {
	if s[len(s)-1] == ' ' {
		return s[:len(s)-1]
	}
	return s
}
