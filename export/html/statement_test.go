package html

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// The page holds the statements of graph.Statements, and each leads to the very
// words.
func TestPageHoldsTheStatements(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "echo": echo(), "hostile": hostile(), "turned": turned(), "large": synthetic(300)} {
		p := readBack(t, pageOf(t, g))
		got, want := []string{}, []string{}
		for _, s := range p.Statements {
			got = append(got, p.Nodes[s.Claim].ID)
			for _, stand := range s.Stands {
				e := g.Edges[stand.At[0]]
				got = append(got, e.Source+" "+e.Target+" "+e.Evidence[stand.At[1]].Quote)
			}
		}
		for _, s := range graph.Statements(g, graph.Filter{}) {
			if s.Alone() {
				continue
			}
			want = append(want, s.Claim)
			for _, r := range s.Rows() {
				want = append(want, r.SpeakerID+" "+r.Claim+" "+r.Quote)
			}
		}
		if d := cmp.Diff(want, got); d != "" || len(got) == 0 {
			t.Errorf("%s (-graph +page):\n%s", name, d)
		}
	}
}

// The page holds the turns of graph.Reversals, each with the words of both
// sides, and all claims of a statement, by which it is found.
func TestPageHoldsTheTurns(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"turned": turned(), "large": synthetic(2000)} {
		p, got, want := readBack(t, pageOf(t, g)), map[string]bool{}, map[string]bool{}
		quote := func(s stand) string { return g.Edges[s.At[0]].Evidence[s.At[1]].Quote }
		for _, s := range p.Statements {
			for _, x := range s.Turns {
				a, b := s.Stands[x.A], s.Stands[x.B]
				got[fmt.Sprint(g.Edges[a.At[0]].Source, x.Dated, a.Date, quote(a), b.Date, quote(b))] = true
			}
		}
		for _, r := range graph.Reversals(g, graph.Filter{}) {
			want[fmt.Sprint(r.SpeakerID, r.Dated, r.DateA, r.QuoteA, r.DateB, r.QuoteB)] = true
		}
		if d := cmp.Diff(want, got); d != "" || len(got) == 0 {
			t.Errorf("%s (-graph +page):\n%s", name, d)
		}
	}
}
