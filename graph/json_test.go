package graph_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func written(t testing.TB, g *graph.Graph) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := graph.Write(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestReadIsTheInverseOfWrite(t *testing.T) {
	for name, g := range map[string]*graph.Graph{
		"small": graphtest.Small(), "hostile": graphtest.Hostile(), "large": graphtest.Large(500), "empty": graph.New(nil, nil, nil),
	} {
		raw := written(t, g)
		back, err := graph.Read(bytes.NewReader(raw))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if d := cmp.Diff(g.Nodes, back.Nodes, cmpopts.EquateEmpty()); d != "" {
			t.Errorf("%s: nodes (-wrote +read):\n%s", name, d)
		}
		if d := cmp.Diff(g.Edges, back.Edges, cmpopts.EquateEmpty()); d != "" {
			t.Errorf("%s: edges (-wrote +read):\n%s", name, d)
		}
		if again := written(t, back); !bytes.Equal(raw, again) {
			t.Errorf("%s: written again it differs", name)
		}
	}
}

var update = flag.Bool("update", false, "write the golden file again")

func TestWriteShape(t *testing.T) {
	golden := filepath.Join("testdata", "small.json")
	got := written(t, graphtest.Small())
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if !json.Valid(got) {
		t.Error("not JSON")
	}
}

func TestReadErrors(t *testing.T) {
	node := `{"id":"c1","kind":"claim","text":"x"}`
	for _, tt := range []struct{ name, in, want string }{
		{"nothing", ``, "unexpected EOF"},
		{"no object", `[1]`, "want {, got ["},
		{"no nodes", `{"edges":[]}`, `no "nodes"`},
		{"cut off", `{"nodes":[` + node, "unexpected EOF"},
		{"garbage", `{"nodes":[` + node + `,}`, "nodes[1] at byte"},
		{"nodes are no list", `{"nodes":7}`, "nodes: at byte 9: want [, got 7"},
		{"wrong type", `{"nodes":[` + node + `,{"id":4}]}`, "nodes[1] at byte"},
		{"unknown kind", `{"nodes":[{"id":"c1","kind":"cat"}]}`, `nodes[0] at byte 10: kind "cat" is none of speaker, claim, interview, link`},
		{"wrong letter", `{"nodes":[{"id":"1","kind":"claim"}]}`, `the id of a claim begins with "c"`},
		{"missing end", `{"nodes":[` + node + `],"edges":[{"source":"c1","target":"l2","kind":"cites"}]}`, `edge "c1" → "l2": there is no node "l2"`},
		{"wrong ends", `{"nodes":[` + node + `,{"id":"c2","kind":"claim"}],"edges":[{"source":"c1","target":"c2","kind":"said"}]}`, "said does not lead from a claim to a claim"},
		{"undirected", `{"directed":false,"nodes":[]}`, `"directed" must be true`},
		{"multigraph", `{"multigraph":true,"nodes":[]}`, `"multigraph" must be false`},
		{"more after it", `{"nodes":[]} {}`, "something follows the graph"},
		{"deep", `{"x":` + strings.Repeat("[", 20000), "read graph"},
		{"no evidence", `{"nodes":[{"id":"s1","kind":"speaker"},` + node + `],"edges":[{"source":"s1","target":"c1","kind":"said"}]}`, "it has no evidence"},
	} {
		_, err := graph.Read(strings.NewReader(tt.in))
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: error %v, want one with %q", tt.name, err, tt.want)
		}
	}
}

func TestReadTakesAnyOrderAndMore(t *testing.T) {
	in := `{"edges":[{"source":"s1","target":"c1","kind":"said","new":{"a":[1]},"evidence":[{"document":"a","start":0,"end":1,"at":null,"quote":"x"}]}],
		"nodes":[{"kind":"speaker","documents":["a"],"id":"s1","named":true,"name":"Mina","future":[]},{"id":"c1","kind":"claim","text":"x","documents":["a"]}],
		"extra":[[],{"b":null}],"graph":{"note":1,"documents":[{"name":"a","sha256":"00","size":1}]},"multigraph":false,"directed":true}`
	g, err := graph.Read(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	want := []graph.Node{
		{ID: "c1", Kind: graph.Claim, Text: "x", Weight: 1, Documents: []string{"a"}},
		{ID: "s1", Kind: graph.Speaker, Name: "Mina", Named: true, Documents: []string{"a"}},
	}
	if d := cmp.Diff(want, g.Nodes); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func FuzzRead(f *testing.F) {
	// Short ones: the fuzzer spends its time on making long inputs short.
	const doc = `"graph":{"documents":[{"name":"a","sha256":"0","size":1}]}`
	f.Add([]byte(`{"nodes":[{"id":"s1","kind":"speaker","name":"\u00e9\ud83d\n"}]}`))
	f.Add([]byte(`{` + doc + `,"nodes":[{"id":"s1","kind":"speaker"},{"id":"c1","kind":"claim"}],"edges":[{"source":"s1","target":"c1","kind":"said","evidence":[{"document":"a","at":1e300}]}]}`))
	f.Add([]byte(`{` + doc + `,"nodes":[{"id":"c2","kind":"claim"},{"id":"c1","kind":"claim"}],"edges":[{"source":"c2","target":"c1","kind":"agrees-with","score":0.12,"method":"x","evidence":[{"document":"a","of":"c1"},{"document":"a","of":"c2"}]}]}`))
	f.Add([]byte(`{` + doc + `,"nodes":[{"id":"i1","kind":"interview"},{"id":"l1","kind":"link"}],"edges":[{"source":"i1","target":"l1","kind":"cites","role":"original","evidence":[{"document":"a"}]}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		g, err := graph.Read(bytes.NewReader(raw))
		if err != nil {
			return
		}
		once := written(t, g)
		back, err := graph.Read(bytes.NewReader(once))
		if err != nil {
			t.Fatalf("what was written is not read: %v\n%s", err, once)
		}
		if again := written(t, back); !bytes.Equal(once, again) {
			t.Errorf("written again it differs:\n%s\n%s", once, again)
		}
	})
}

func BenchmarkWrite(b *testing.B) {
	g := graphtest.Large(100_000)
	b.SetBytes(int64(len(written(b, g))))
	b.ReportMetric(float64(len(g.Edges)), "edges")
	for b.Loop() {
		if err := graph.Write(io.Discard, g); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	raw := written(b, graphtest.Large(100_000))
	b.SetBytes(int64(len(raw)))
	for b.Loop() {
		if _, err := graph.Read(bytes.NewReader(raw)); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkMemory measures what a claim takes: its node, what was said and
// cited, and its evidence.
func BenchmarkMemory(b *testing.B) {
	const claims = 100_000
	raw := written(b, graphtest.Large(claims))
	for b.Loop() {
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		g, err := graph.Read(bytes.NewReader(raw))
		if err != nil {
			b.Fatal(err)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/claims, "B/claim")
		runtime.KeepAlive(g)
	}
}
