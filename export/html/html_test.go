package html

import (
	"bytes"
	"encoding/json"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

var data = regexp.MustCompile(`(?s)<script type="application/json" id="graph">(.*?)</script>`)

// readBack is the graph in a page, as a browser finds it.
func readBack(t testing.TB, page []byte) payload {
	t.Helper()
	m := data.FindSubmatch(page)
	if m == nil {
		t.Fatal("no graph in the page")
	}
	var p payload
	if err := json.Unmarshal(m[1], &p); err != nil {
		t.Fatal(err)
	}
	return p
}

func TestSameGraphSameBytes(t *testing.T) {
	first := pageOf(t, synthetic(300))
	for range 3 {
		if !bytes.Equal(first, pageOf(t, synthetic(300))) {
			t.Fatal("the same graph gave another page")
		}
	}
}

func TestPageHoldsTheGraph(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "large": graphtest.Large(50), "empty": (&graphtest.Maker{}).Graph()} {
		p := readBack(t, pageOf(t, g))
		ids, edges := []string{}, []string{}
		for _, n := range p.Nodes {
			ids = append(ids, n.ID+" "+n.Kind)
		}
		for _, e := range p.Edges {
			edges = append(edges, p.Nodes[e.Source].ID+" "+e.Kind+" "+p.Nodes[e.Target].ID)
			for _, v := range e.Evidence {
				edges = append(edges, p.Documents[v.Document])
			}
		}
		wantIDs, wantEdges := []string{}, []string{}
		for _, n := range g.Nodes {
			wantIDs = append(wantIDs, n.ID+" "+string(n.Kind))
		}
		for _, e := range g.Edges {
			wantEdges = append(wantEdges, e.Source+" "+string(e.Kind)+" "+e.Target)
			for _, v := range e.Evidence {
				if !(builder{g: g, x: graph.NewIndex(g)}).implied(&e) {
					wantEdges = append(wantEdges, v.Document)
				}
			}
		}
		if d := cmp.Diff(wantIDs, ids) + cmp.Diff(wantEdges, edges); d != "" {
			t.Errorf("%s (-graph +page):\n%s", name, d)
		}
	}
}

func TestImplied(t *testing.T) {
	g := graphtest.Small()
	b := builder{g: g, x: graph.NewIndex(g)}
	got := map[graph.Kind]int{}
	for i := range g.Edges {
		e := g.Edges[i]
		if !b.implied(&e) {
			continue
		}
		got[b.x.Node(e.Target).Kind]++
		e.Evidence = append(slices.Clone(e.Evidence), graph.Evidence{Document: "library.txt", Quote: "elsewhere"})
		if b.implied(&e) {
			t.Error("evidence of its own would be lost")
		}
	}
	if d := cmp.Diff(map[graph.Kind]int{graph.Interview: 6}, got); d != "" {
		t.Errorf("implied edges by what they lead to (-want +got):\n%s", d)
	}
}

// meets is a meeting in words.
type meets struct{ Kind, A, QuoteA, B, QuoteB string }

func TestMeetings(t *testing.T) {
	g := graphtest.Small()
	got := []meets{}
	for _, m := range payloadOf(g).Meetings {
		a, b := &g.Edges[m.A[0]], &g.Edges[m.B[0]]
		name := func(id string) string { return graph.NewIndex(g).Node(id).Name }
		got = append(got, meets{m.Kind, name(a.Source), a.Evidence[m.A[1]].Quote, name(b.Source), b.Evidence[m.B[1]].Quote})
	}
	want := []meets{}
	for _, r := range graph.Shared(g, graph.Filter{}) {
		want = append(want, meets{"agrees-with", r.SpeakerA, r.QuoteA, r.SpeakerB, r.QuoteB})
	}
	agree := len(want)
	want = append(want, meets{"disagrees-with", "Mina Orrell", "Trams are cheap to run.", "Tobi Vance", "Trams cost the city too much."})
	if g.Edges[payloadOf(g).Meetings[agree].A[0]].Source != graph.SpeakerID("Mina Orrell") {
		w := &want[agree]
		w.A, w.B, w.QuoteA, w.QuoteB = w.B, w.A, w.QuoteB, w.QuoteA
	}
	if d := cmp.Diff(want, got); d != "" || agree < 3 {
		t.Errorf("%d agree (-want +got):\n%s", agree, d)
	}
}

func liveOf(w io.Writer, g *graph.Graph) error {
	p, err := Fit(g)
	if err != nil {
		return err
	}
	return p.WriteLive(w, "v1", true)
}

func TestPolicy(t *testing.T) {
	page, live := string(pageOf(t, graphtest.Small())), &bytes.Buffer{}
	if err := liveOf(live, graphtest.Small()); err != nil {
		t.Fatal(err)
	}
	for _, rule := range []string{"default-src 'none'", "script-src " + hash(program) + ";", "style-src " + hash(looks) + ";", "base-uri 'none'", "form-action 'none'"} {
		if !strings.Contains(page, rule) {
			t.Errorf("the policy has no %s", rule)
		}
	}
	if strings.Contains(page, "connect-src") || strings.Contains(page, "EventSource") {
		t.Error("a page on disk may connect to nothing")
	}
	if !strings.Contains(live.String(), "connect-src 'self'") || !strings.Contains(live.String(), hash(liveProgram)) || !strings.Contains(liveProgram, LiveEvents) || !strings.Contains(live.String(), `data-version="v1" data-decide `) {
		t.Error("a page of a server must listen to it")
	}
}

// TestProgramIsInert holds that nothing in what is embedded ends its element.
func TestProgramIsInert(t *testing.T) {
	for _, s := range []string{program, liveProgram} {
		if i := strings.Index(strings.ToLower(s), "</script"); i >= 0 {
			t.Error("a program holds </script")
		}
	}
	if strings.Contains(strings.ToLower(looks), "</style") || strings.Contains(looks, "url(") {
		t.Error("the looks hold </style or an address")
	}
	if !strings.Contains(program, "The Cytoscape Consortium") {
		t.Error("the licence of Cytoscape.js is not in the bundle")
	}
}

// FuzzWrite holds that no text leaves the inert element, and that each comes
// back as it was.
func FuzzWrite(f *testing.F) {
	for _, s := range []string{"", "</script>", "<!--<script>", "\u2028\u2029", "]]>", "&lt;", "javascript:alert(1)", "a\x00b", "\xff"} {
		f.Add(s)
	}
	usual := strings.Count(string(pageOf(f, (&graphtest.Maker{}).Graph())), "<script")
	f.Fuzz(func(t *testing.T, s string) {
		m := &graphtest.Maker{}
		m.Document("notes " + s)
		one := m.Speaker("Speaker "+s, s)
		talk := m.Interview("Talk "+s, "")
		m.Link(talk, "https://example.org/"+s, "original")
		m.Said(one, talk, "Claim "+s)
		page := pageOf(t, m.Graph())
		raw := data.FindSubmatch(page)[1]
		if bytes.ContainsAny(raw, "<>&\u2028\u2029") || strings.Count(string(page), "<script") != usual {
			t.Fatalf("%q leaves its element", s)
		}
		at := slices.IndexFunc(readBack(t, page).Nodes, func(n node) bool { return n.Kind == "claim" })
		if got, want := readBack(t, page).Nodes[at].Text, strings.ToValidUTF8("Claim "+s, "\ufffd"); got != want && !strings.Contains(want, "\ufffd") {
			t.Fatalf("%q came back as %q", want, got)
		}
	})
}

func BenchmarkWrite(b *testing.B) {
	g := synthetic(10_000)
	for b.Loop() {
		b.SetBytes(int64(len(pageOf(b, g))))
	}
}
