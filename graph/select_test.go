package graph_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestSelect(t *testing.T) {
	g := graphtest.Small()
	claims := []string{"Buses are slower.", "That was never counted.", "The line will open in spring.", "Trams are cheap to run.", "Trams cost the city too much.", "전차는 운영비가 적게 듭니다."}
	for _, tt := range []struct {
		name string
		s    graph.Selection
		want []string // texts of claims
	}{
		{"all", graph.Selection{}, claims},
		{"a speaker and who meets them", graph.Selection{Speaker: "han areum"}, []string{"Buses are slower.", "Trams are cheap to run.", "전차는 운영비가 적게 듭니다."}},
		{"about", graph.Selection{About: "trams"}, []string{"Trams are cheap to run.", "Trams cost the city too much."}},
		{"an interview", graph.Selection{Interview: "library"}, []string{"Buses are slower.", "That was never counted.", "Trams cost the city too much.", "전차는 운영비가 적게 듭니다."}},
		{"shared or disputed", graph.Selection{Shared: true}, []string{"Buses are slower.", "Trams are cheap to run.", "Trams cost the city too much.", "전차는 운영비가 적게 듭니다."}},
		{"the most shared", graph.Selection{Limit: 2}, []string{"Buses are slower.", "Trams are cheap to run."}},
		{"not reported", graph.Selection{NoReported: true, Shared: true, Limit: 1}, []string{"Trams are cheap to run."}},
		{"nothing", graph.Selection{About: "zebra"}, []string{}},
	} {
		got, err := graph.Select(g, tt.s)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if err := graph.Check(got); err != nil {
			t.Errorf("%s: %v", tt.name, err)
		}
		texts := []string{}
		for _, n := range got.Nodes {
			if n.Kind == graph.Claim {
				texts = append(texts, n.Text)
			}
		}
		slices.Sort(texts)
		if d := cmp.Diff(tt.want, texts); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
	for _, tt := range []struct {
		s    graph.Selection
		want string
	}{
		{graph.Selection{Speaker: "Zoe"}, `nobody here is called "Zoe"; there is`},
		{graph.Selection{Interview: "talk"}, `"talk" may be Harbour talk`},
		{graph.Selection{Interview: "zoo"}, `no interview "zoo"; there is Harbour talk`},
	} {
		if _, err := graph.Select(g, tt.s); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%+v: error %v, want %s", tt.s, err, tt.want)
		}
	}
}

func TestDiff(t *testing.T) {
	old := graphtest.Small()
	if d := graph.Diff(old, graphtest.Small()); len(d) != 0 {
		t.Errorf("equal graphs differ: %v", d)
	}
	moved := graph.Merge(graphtest.Small())
	moved.Edges = clone(moved.Edges)
	for i := range moved.Edges {
		for j := range moved.Edges[i].Evidence {
			moved.Edges[i].Evidence[j].Start += 100
			moved.Edges[i].Evidence[j].End += 100
		}
	}
	if d := graph.Diff(old, moved); len(d) != 0 {
		t.Errorf("moved words differ: %v", d)
	}
	mina, cheap := graph.SpeakerID("Mina Orrell"), graph.ClaimID("Trams are cheap to run.")
	next := graph.Merge(moved)
	next.Documents = slices.Clone(next.Documents)
	next.Documents[0].Size = 12
	next.Edges = slices.DeleteFunc(slices.Clone(next.Edges), func(e graph.Edge) bool { return e.Source == mina && e.Target == cheap })
	next.Nodes = slices.Clone(next.Nodes)
	var tobi, dear string
	for i := range next.Nodes {
		if n := &next.Nodes[i]; n.Name == "Mina Orrell" {
			n.Aliases = []string{"Mina", "Orrell"}
		} else if n.Name == "Tobi Vance" {
			tobi = n.ID
		}
	}
	dear = graph.ClaimID("Trams cost the city too much.")
	for i := range next.Edges {
		if e := &next.Edges[i]; e.Source == tobi && e.Target == dear {
			v := e.Evidence[0]
			v.Quote = "Too dear."
			e.Evidence = append(slices.Clone(e.Evidence), v)
		}
	}
	want := []graph.Change{
		{Change: "changed", Kind: "document", ID: "harbour.txt", Label: "harbour.txt", Detail: "size: 12, was 11"},
		{Change: "changed", Kind: "speaker", ID: mina, Label: "Mina Orrell", Detail: `aliases: "Mina, Orrell", was "Mina"`},
		{Change: "removed", Kind: "said", ID: mina + " → " + cheap, Label: "Mina Orrell → Trams are cheap to run."},
		{Change: "changed", Kind: "said", ID: tobi + " → " + dear, Label: "Tobi Vance → Trams cost the city too much.", Detail: "evidence: 1 came, 0 went"},
	}
	if d := cmp.Diff(want, graph.Diff(old, next)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestCheck(t *testing.T) {
	for _, tt := range []struct {
		name   string
		change func(g *graph.Graph)
		want   string
	}{
		{"sound", func(*graph.Graph) {}, ""},
		{"nodes out of order", func(g *graph.Graph) { slices.Reverse(g.Nodes) }, "ids must be in order"},
		{"edges out of order", func(g *graph.Graph) { slices.Reverse(g.Edges) }, "edges must be in order"},
		{"two edges a pair", func(g *graph.Graph) { g.Edges = append(g.Edges[:1:1], g.Edges[0]) }, "one a pair"},
		{"no such document", func(g *graph.Graph) { g.Documents = g.Documents[:1] }, `its document "library.txt" is not in graph.documents`},
		{"no such node", func(g *graph.Graph) { g.Nodes = g.Nodes[1:] }, "there is no node"},
		{"no evidence", func(g *graph.Graph) { g.Edges[0].Evidence = nil }, "it has no evidence"},
		{"evidence out of order", func(g *graph.Graph) { slices.Reverse(agreement(g).Evidence) }, "evidence[1] must be in order"},
		{"one side", func(g *graph.Graph) { e := agreement(g); e.Evidence = e.Evidence[:1] }, "it needs evidence of each side"},
		{"score", func(g *graph.Graph) { agreement(g).Score = 0.12345 }, "three decimals"},
		{"weight", func(g *graph.Graph) { node(g, graph.Claim).Weight = 1.5 }, "weight 1.5 is not in [0, 1]"},
		{"span of the context", func(g *graph.Graph) { g.Edges[0].Evidence[0].ContextStart = 3 }, "not a span of context"},
		{"method", func(g *graph.Graph) { agreement(g).Method = "" }, "by which method"},
		{"span", func(g *graph.Graph) { g.Edges[0].Evidence[0].End = -1 }, "are not a span"},
		{"interview", func(g *graph.Graph) { g.Edges[0].Evidence[0].Interview = "i0" }, `there is no interview "i0"`},
		{"reporter", func(g *graph.Graph) { g.Edges[0].Evidence[0].ReportedBy = g.Nodes[0].ID }, "there is no speaker"},
		{"side of nothing", func(g *graph.Graph) { g.Edges[0].Evidence[0].Of = "c0" }, "is neither end"},
		{"stance", func(g *graph.Graph) { g.Edges[0].Evidence[0].Stance = "shrugs" }, "is none of agrees"},
		{"role", func(g *graph.Graph) { g.Edges[0].Role = "original" }, "only an interview's link has a role"},
		{"host", func(g *graph.Graph) { node(g, graph.Interview).Hosts = []string{"Zoe"} }, `host "Zoe" is not among`},
		{"aliases", func(g *graph.Graph) { node(g, graph.Speaker).Aliases = []string{"b", "a"} }, "must be in order"},
	} {
		g := graphtest.Small()
		tt.change(g)
		err := graph.Check(g)
		if tt.want == "" && err != nil || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
			t.Errorf("%s: error %v, want %q", tt.name, err, tt.want)
		}
	}
}

func agreement(g *graph.Graph) *graph.Edge {
	for i := range g.Edges {
		if g.Edges[i].Kind == graph.AgreesWith {
			return &g.Edges[i]
		}
	}
	return nil
}

func node(g *graph.Graph, kind graph.Kind) *graph.Node {
	for i := range g.Nodes {
		if g.Nodes[i].Kind == kind {
			return &g.Nodes[i]
		}
	}
	return nil
}
