package html

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// The page holds the statements of graph.Statements, and each leads to the very
// words.
func TestPageHoldsTheStatements(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "echo": echo(), "hostile": hostile(), "large": synthetic(300)} {
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
