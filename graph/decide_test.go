package graph_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// judged is a graph with claims that say the same, the opposite, and one that
// leans on two different sentences.
func judged() *graph.Graph {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	ada, ben, cleo := m.Speaker("Ada"), m.Speaker("Ben"), m.Speaker("Cleo")
	talk := m.Interview("Talk", "", "Ada", "Ben")
	free, nothing := m.Said(ada, talk, "Trams are free."), m.Said(ben, talk, "Riding costs nothing.")
	m.Said(ben, talk, "Trams are free.")
	dear := m.Said(ben, talk, "Trams are dear.")
	m.Said(cleo, "", "Welcome.")
	m.Like(free, nothing, 0.8)
	m.Like(free, dear, -0.7)
	wrong := m.Leans(ada, talk, "That is wrong.", "The wall is old.")
	m.Leans(ben, talk, "That is wrong.", "The wall is new.")
	m.Like(wrong, dear, 0.9)
	m.Assents(ben, free, talk)
	return m.Graph()
}

// agreed are the edges of agreement between claims, in words.
func agreed(g *graph.Graph) []string {
	x, out := graph.NewIndex(g), []string{}
	for _, e := range g.Edges {
		if a := x.Node(e.Source); a.Kind == graph.Claim && e.Agreement() {
			ends := []string{a.Text, x.Node(e.Target).Text}
			if ends[0] > ends[1] {
				ends[0], ends[1] = ends[1], ends[0]
			}
			out = append(out, fmt.Sprintf("%s %s %s %.1f", strings.Join(ends, " / "), e.Kind, e.Method, e.Score))
		}
	}
	return sorted(out)
}

func TestDecide(t *testing.T) {
	same, opposite := graph.AgreesWith, graph.DisagreesWith
	pair := func(k graph.Kind, not bool, a, b string) graph.Decisions {
		return graph.Decisions{Pairs: []graph.Decision{{Kind: k, Not: not, A: graph.Wording{Text: a}, B: graph.Wording{Text: b}, Reason: "decided"}}}
	}
	before := agreed(judged())
	leaning := pair(same, true, "That is wrong", "Trams are dear")
	leaning.Pairs[0].A.Context = "the wall is OLD"
	other := pair(same, true, "That is wrong", "Trams are dear")
	other.Pairs[0].A.Context = "The wall is new."
	both := pair(same, true, "That is wrong", "Trams are dear")
	both.Pairs = append(both.Pairs, pair(same, false, "That is wrong", "Trams are dear").Pairs...)
	both.Pairs[1].A.Context = "The wall is old."
	for name, c := range map[string]struct {
		of      graph.Decisions
		without string // beginning of the edge that goes
		with    string // that comes
	}{
		"nothing":             {graph.Decisions{}, "", ""},
		"accepted":            {pair(same, false, "riding costs nothing", "TRAMS are free!"), "Riding", "Riding costs nothing. / Trams are free. agrees-with decided 1.0"},
		"rejected":            {pair(same, true, "riding costs nothing", "TRAMS are free!"), "Riding", ""},
		"the other way about": {pair(opposite, false, "riding costs nothing", "TRAMS are free!"), "Riding", "Riding costs nothing. / Trams are free. disagrees-with decided 1.0"},
		"not opposite":        {pair(opposite, true, "Trams are dear.", "TRAMS are free!"), "Trams", ""},
		"no edge to reject":   {pair(opposite, true, "riding costs nothing", "TRAMS are free!"), "", ""},
		"joined":              {pair(same, false, "Welcome", "Trams are dear"), "", "Trams are dear. / Welcome. agrees-with decided 1.0"},
		"gone":                {pair(same, false, "Nobody said so", "Trams are dear"), "", ""},
		"itself":              {pair(same, false, "Trams are dear!", "Trams are dear"), "", ""},
		"several":             {pair(same, false, "That is wrong", "Welcome"), "", ""},
		"leaning":             {leaning, "That", ""},
		"another context":     {other, "", ""},
		"the closer wins":     {both, "That", "That is wrong. / Trams are dear. agrees-with decided 1.0"},
		"no claim":            {graph.Decisions{NotClaims: []graph.Wording{{Text: "riding costs nothing"}}}, "Riding", ""},
	} {
		g := judged()
		got := graph.Decide(g, c.of)
		if err := graph.Check(got); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		want := []string{}
		for _, line := range before {
			if c.without == "" || !strings.HasPrefix(line, c.without+" ") || c.without == "Trams" && strings.Contains(line, "agrees-with similar") && !strings.Contains(line, "dis") {
				want = append(want, line)
			}
		}
		if c.with != "" {
			want = append(want, c.with)
		}
		if d := cmp.Diff(sorted(want), agreed(got)); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
		if d := cmp.Diff(judged(), g); d != "" {
			t.Errorf("%s changes the graph that it is given:\n%s", name, d)
		}
		if d := cmp.Diff(got, graph.Decide(got, c.of)); d != "" {
			t.Errorf("%s, decided twice:\n%s", name, d)
		}
	}
}

// Who said nothing else goes with what is no claim.
func TestDecideSilences(t *testing.T) {
	g := judged()
	got := graph.Decide(g, graph.Decisions{NotClaims: []graph.Wording{{Text: "WELCOME"}}})
	if d := cmp.Diff(without(names(g), "Cleo", "Welcome."), names(got)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

// What a person decided has all places as evidence, and keeps those of before.
func TestDecidedEvidence(t *testing.T) {
	g := graph.Decide(judged(), graph.Decisions{Pairs: []graph.Decision{{
		Kind: graph.AgreesWith, A: graph.Wording{Text: "Trams are free."}, B: graph.Wording{Text: "Riding costs nothing."}, Reason: "decided by mina: the fare",
	}}})
	methods, quotes := map[string]int{}, map[string]int{}
	for _, e := range g.Edges {
		if e.Method == graph.Decided {
			if e.Reason != "decided by mina: the fare" {
				t.Error(e.Reason)
			}
			for _, v := range e.Evidence {
				methods[v.Method]++
				quotes[v.Quote]++
			}
		}
	}
	if d := cmp.Diff(map[string]int{graph.Decided: 3, graph.Similar: 2}, methods); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff(map[string]int{"Trams are free.": 2, "Riding costs nothing.": 1, "side": 2}, quotes); d != "" {
		t.Error(d)
	}
}

func sorted(lines []string) []string {
	slices.Sort(lines)
	return lines
}

func BenchmarkDecide(b *testing.B) {
	g := graphtest.Large(10_000)
	claims := []graph.Wording{}
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Claim {
			claims = append(claims, n.Wording())
		}
	}
	d := graph.Decisions{NotClaims: claims[:100]}
	for i := 100; i < 2100; i += 2 {
		d.Pairs = append(d.Pairs, graph.Decision{Kind: graph.AgreesWith, Not: i%4 == 0, A: claims[i], B: claims[i+1], Reason: "decided"})
	}
	for b.Loop() {
		graph.Decide(g, d)
	}
}
