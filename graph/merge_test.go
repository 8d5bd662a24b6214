package graph_test

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestIDs(t *testing.T) {
	same := []struct{ name, a, b string }{
		{"case and punctuation of a claim", graph.ClaimID("Trams are cheap."), graph.ClaimID("trams are cheap")},
		{"spacing of a name", graph.SpeakerID("Mina  Orrell"), graph.SpeakerID("mina orrell")},
		{"leaning claim in one place", graph.LeaningID("That is wrong.", graph.Context{Interview: "i1", Speaker: "s1", Before: "A."}),
			graph.LeaningID("That is wrong", graph.Context{Interview: "i1", Speaker: "s1", Before: "a"})},
	}
	for _, tt := range same {
		if tt.a != tt.b {
			t.Errorf("%s: %s and %s differ", tt.name, tt.a, tt.b)
		}
	}
	differ := []string{
		graph.ID(graph.Claim, "ab", "c"), graph.ID(graph.Claim, "a", "bc"), graph.ID(graph.Claim, "abc"), graph.ID(graph.Link, "abc"),
		graph.ClaimID("Trams are cheap."), graph.ClaimID("Trams are not cheap."), graph.ClaimID("???"), graph.ClaimID("!!!"),
		graph.SpeakerID("officials"), graph.LocalID("a.txt", "officials"), graph.LocalID("b.txt", "officials"),
		graph.LeaningID("That is wrong.", graph.Context{Interview: "i1"}), graph.LeaningID("That is wrong.", graph.Context{Speaker: "i1"}),
	}
	seen := map[string]bool{}
	for _, id := range differ {
		if seen[id] || len(id) != 16 {
			t.Errorf("%s: twice, or not 16 long", id)
		}
		seen[id] = true
	}
	// Ids stand in files that people keep: they never change.
	if got, want := graph.ClaimID("Trams are cheap to run."), "ce6c141c3c6b5f6c"; got != want {
		t.Errorf("a claim's id became %s, was %s", got, want)
	}
}

// One pair of nodes, and what becomes of several edges between them.
func TestOneEdgeAPair(t *testing.T) {
	edge := func(kind graph.Kind, method string, score float64, start int) graph.Edge {
		return graph.Edge{Source: "s1", Target: "c1", Kind: kind, Method: method, Score: score, Evidence: []graph.Evidence{{Document: "d", Start: start, End: start + 1}}}
	}
	type outcome struct {
		Kind    graph.Kind
		Method  string
		Stances []string // of the evidence, in order
	}
	for _, tt := range []struct {
		name  string
		edges []graph.Edge
		want  []outcome
	}{
		{"said wins over assent", []graph.Edge{edge(graph.AgreesWith, "reply", 1, 2), edge(graph.Said, "", 0, 5)},
			[]outcome{{graph.Said, "", []string{"agrees", ""}}}},
		{"said wins over denial", []graph.Edge{edge(graph.Said, "", 0, 5), edge(graph.DisagreesWith, "reported", 1, 2)},
			[]outcome{{graph.Said, "", []string{"disagrees", ""}}}},
		{"a reply beats likeness", []graph.Edge{edge(graph.AgreesWith, "similar", 0.99, 1), edge(graph.DisagreesWith, "reply", 0.5, 2)},
			[]outcome{{graph.DisagreesWith, "reply", []string{"agrees", "disagrees"}}}},
		{"a report beats likeness", []graph.Edge{edge(graph.AgreesWith, "model", 0.99, 1), edge(graph.DisagreesWith, "reported", 0.5, 2)},
			[]outcome{{graph.DisagreesWith, "reported", []string{"agrees", "disagrees"}}}},
		{"then the higher score", []graph.Edge{edge(graph.DisagreesWith, "similar", 0.7, 1), edge(graph.AgreesWith, "model", 0.8, 2), edge(graph.AgreesWith, "similar", 0.6, 3)},
			[]outcome{{graph.AgreesWith, "model", []string{"disagrees", "agrees", "agrees"}}}},
		{"a tie is not an edge", []graph.Edge{edge(graph.DisagreesWith, "similar", 0.8001, 1), edge(graph.AgreesWith, "model", 0.8004, 2)}, []outcome{}},
		{"a tie that something beats", []graph.Edge{edge(graph.DisagreesWith, "similar", 0.8, 1), edge(graph.AgreesWith, "similar", 0.8, 2), edge(graph.AgreesWith, "similar", 0.9, 3)},
			[]outcome{{graph.AgreesWith, "similar", []string{"disagrees", "agrees", "agrees"}}}},
		{"equal evidence is one", []graph.Edge{edge(graph.Said, "", 0, 5), edge(graph.Said, "", 0, 5)}, []outcome{{graph.Said, "", []string{""}}}},
	} {
		for turn := range 2 {
			edges := clone(tt.edges)
			if turn == 1 {
				slices.Reverse(edges)
			}
			got := []outcome{}
			for _, e := range graph.New(nil, nil, edges).Edges {
				o := outcome{e.Kind, e.Method, nil}
				for _, v := range e.Evidence {
					o.Stances = append(o.Stances, v.Stance)
				}
				got = append(got, o)
			}
			if d := cmp.Diff(tt.want, got); d != "" {
				t.Errorf("%s (-want +got):\n%s", tt.name, d)
			}
		}
	}
}

func clone(edges []graph.Edge) []graph.Edge {
	out := slices.Clone(edges)
	for i := range out {
		out[i].Evidence = slices.Clone(out[i].Evidence)
	}
	return out
}

func TestAgreementStartsAtTheLowerID(t *testing.T) {
	g := graph.New(nil, nil, []graph.Edge{
		{Source: "c2", Target: "c1", Kind: graph.AgreesWith}, {Source: "c1", Target: "c2", Kind: graph.AgreesWith, Score: 0.5},
		{Source: "c3", Target: "c3", Kind: graph.AgreesWith},
	})
	want := []graph.Edge{{Source: "c1", Target: "c2", Kind: graph.AgreesWith, Score: 0.5}}
	if d := cmp.Diff(want, g.Edges, emptyEvidence); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

var emptyEvidence = cmp.Transformer("nil", func(v []graph.Evidence) []graph.Evidence {
	if len(v) == 0 {
		return nil
	}
	return v
})

func TestMergeTellsDocumentsApart(t *testing.T) {
	made := func(name, hash, text string) *graph.Graph {
		speaker := graph.LocalID(name, "Q")
		claim := graph.ClaimID(text)
		return graph.New([]graph.Document{{Name: name, SHA256: hash, Size: 1}},
			[]graph.Node{{ID: speaker, Kind: graph.Speaker, Name: "Q", Documents: []string{name}}, {ID: claim, Kind: graph.Claim, Text: text, Documents: []string{name}}},
			[]graph.Edge{{Source: speaker, Target: claim, Kind: graph.Said, Evidence: []graph.Evidence{{Document: name, End: 1, Quote: text}}}})
	}
	a, b, c := made("talk.txt", "aaaaaaaaaa", "One."), made("talk.txt", "bbbbbbbbbb", "Two."), made("old/talk.txt", "aaaaaaaaaa", "One.")
	got := graph.Merge(a, b)
	if err := graph.Check(got); err != nil {
		t.Fatal(err)
	}
	want := []graph.Document{{Name: "talk.txt~aaaaaaaa", SHA256: "aaaaaaaaaa", Size: 1}, {Name: "talk.txt~bbbbbbbb", SHA256: "bbbbbbbbbb", Size: 1}}
	if d := cmp.Diff(want, got.Documents); d != "" {
		t.Errorf("two talks (-want +got):\n%s", d)
	}
	if len(got.Nodes) != 4 || len(got.Edges) != 2 {
		t.Errorf("two talks have %d nodes and %d edges, want 4 and 2", len(got.Nodes), len(got.Edges))
	}
	same := graph.Merge(a, c)
	if err := graph.Check(same); err != nil {
		t.Fatal(err)
	}
	if len(same.Documents) != 1 || same.Documents[0].Name != "old/talk.txt" || len(same.Edges) != 1 || len(same.Edges[0].Evidence) != 1 {
		t.Errorf("one talk under two names became %+v", same)
	}
}

// Equal words are one claim, and it weighs as much as where it weighs most.
func TestMergeTakesTheHighestWeight(t *testing.T) {
	made := func(name string, weight float64) *graph.Graph {
		m := &graphtest.Maker{}
		m.Document(name)
		m.Weighs(m.Said(m.Speaker("Ada"), "", "Trams are cheap."), weight)
		return m.Graph()
	}
	a, b := made("a.txt", 0.25), made("b.txt", 0.7504)
	for _, g := range []*graph.Graph{graph.Merge(a, b), graph.Merge(b, a)} {
		if n := graph.NewIndex(g).Node(graph.ClaimID("Trams are cheap.")); n.Weight != 0.75 {
			t.Errorf("the claim weighs %v, want 0.75", n.Weight)
		}
	}
}

func TestMergeIsStable(t *testing.T) {
	g := graphtest.Small()
	want := string(written(t, g))
	if got := string(written(t, graph.Merge(g, g))); got != want {
		t.Errorf("merged with itself it differs:\n%s", cmp.Diff(want, got))
	}
	if got := string(written(t, graph.Merge(g))); got != want {
		t.Errorf("merged alone it differs:\n%s", cmp.Diff(want, got))
	}
}

// FuzzMerge takes graphs apart by a seed and wants the same bytes for any
// order of the parts, nodes and edges.
func FuzzMerge(f *testing.F) {
	f.Add(uint64(1), uint64(2))
	f.Add(uint64(3), uint64(4))
	f.Fuzz(func(t *testing.T, seed, order uint64) {
		parts := pieces(rand.New(rand.NewPCG(seed, 0)))
		want := written(t, graph.Merge(parts...))
		g := graph.Merge(parts...)
		if err := graph.Check(g); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		r := rand.New(rand.NewPCG(order, 1))
		again := pieces(rand.New(rand.NewPCG(seed, 0)))
		r.Shuffle(len(again), func(i, j int) { again[i], again[j] = again[j], again[i] })
		if got := written(t, graph.Merge(again...)); !bytes.Equal(got, want) {
			t.Errorf("in another order it differs:\n%s", cmp.Diff(string(want), string(got)))
		}
		all := graph.Graph{}
		for _, p := range again {
			all.Documents, all.Nodes, all.Edges = append(all.Documents, p.Documents...), append(all.Nodes, p.Nodes...), append(all.Edges, clone(p.Edges)...)
		}
		r.Shuffle(len(all.Nodes), func(i, j int) { all.Nodes[i], all.Nodes[j] = all.Nodes[j], all.Nodes[i] })
		r.Shuffle(len(all.Edges), func(i, j int) { all.Edges[i], all.Edges[j] = all.Edges[j], all.Edges[i] })
		if got := written(t, graph.New(all.Documents, all.Nodes, all.Edges)); !bytes.Equal(got, want) {
			t.Errorf("made again in another order it differs:\n%s", cmp.Diff(string(want), string(got)))
		}
	})
}

// pieces is graphs that meet in people, claims and documents.
func pieces(r *rand.Rand) []*graph.Graph {
	parts := []*graph.Graph{}
	for range 1 + r.IntN(4) {
		m := &graphtest.Maker{}
		for range 1 + r.IntN(3) {
			m.Document(pick(r, "a.txt", "b.txt", "c.txt"))
			host, guest := m.Speaker(pick(r, "Ada", "Ben"), pick(r, "A", "B")), m.Speaker(pick(r, "Cleo", "ADA"))
			talk := m.Interview(pick(r, "One", "Two"), "Ada", pick(r, "Ben", "Cleo"))
			m.Link(talk, pick(r, "https://example.org/1", "https://example.org/2"), pick(r, "original", "related"))
			first, second := m.Said(host, talk, pick(r, "Up.", "UP", "Down.")), m.Reported(guest, talk, pick(r, "Left.", "Right."), host)
			m.Weighs(first, float64(r.IntN(4))/4)
			m.Leans(guest, talk, "It is.", pick(r, "Is it?", "is it", "Up."))
			third := m.Said(guest, talk, pick(r, "Up.", "In.", "Out."))
			m.Like(first, second, float64(r.IntN(9)-4)/4)
			m.Like(third, second, float64(r.IntN(9)-4)/4)
			m.Replies(third, first, talk)
			m.Assents(host, second, talk)
		}
		parts = append(parts, m.Graph())
	}
	return parts
}

func pick(r *rand.Rand, from ...string) string { return from[r.IntN(len(from))] }

func BenchmarkMerge(b *testing.B) {
	g := graphtest.Large(100_000)
	half := len(g.Edges) / 2
	one := &graph.Graph{Documents: g.Documents, Nodes: g.Nodes, Edges: g.Edges[half:]}
	two := &graph.Graph{Documents: g.Documents, Nodes: g.Nodes[len(g.Nodes)/2:], Edges: g.Edges[:half]}
	for b.Loop() {
		if m := graph.Merge(one, two); len(m.Edges) != len(g.Edges) {
			b.Fatal(len(m.Edges))
		}
	}
}
