package graphtest

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
)

// seen is what networkx makes of a graph.
type seen struct {
	Nodes map[string]string // id → kind, and the text of a claim
	Edges []string          // source, target and kind
}

const reader = `
import json, sys
import networkx as nx
f = sys.argv[1]
g = %s
print(json.dumps({
    "Nodes": {n: d["kind"] + " " + d.get("text", "") for n, d in g.nodes(data=True)},
    "Edges": sorted(a + " " + b + " " + d["kind"] for a, b, d in g.edges(data=True)),
}))`

// Networkx has networkx read what was written of g, by a Python expression
// over the file's name f, and compares ids, kinds and the words of claims.
// Where there is no networkx the test is skipped, or fails if CI is true.
// "go test -short" leaves it out.
func Networkx(t *testing.T, g *graph.Graph, raw []byte, load string) {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped with -short, as it needs networkx")
	}
	if out, err := exec.Command("python3", "-c", "import networkx").CombinedOutput(); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("python3 has no networkx; run: pip install networkx (%v %s)", err, out)
		}
		t.Skip("python3 has no networkx; to run this test: pip install networkx")
	}
	file := filepath.Join(t.TempDir(), "graph")
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("python3", "-c", fmt.Sprintf(reader, load), file)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("networkx cannot read it: %v", err)
	}
	var got seen
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	for id, text := range got.Nodes {
		got.Nodes[id] = AsXML(text)
	}
	if d := cmp.Diff(expected(g), got); d != "" {
		t.Errorf("networkx reads it otherwise (-written +read):\n%s", d)
	}
}

func expected(g *graph.Graph) seen {
	s := seen{Nodes: map[string]string{}, Edges: []string{}}
	for i := range g.Nodes {
		s.Nodes[g.Nodes[i].ID] = AsXML(string(g.Nodes[i].Kind) + " " + g.Nodes[i].Text)
	}
	for _, e := range g.Edges {
		s.Edges = append(s.Edges, e.Source+" "+e.Target+" "+string(e.Kind))
	}
	slices.Sort(s.Edges)
	return s
}

// AsXML is s with what XML has no place for as U+FFFD.
func AsXML(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && !unicode.IsSpace(r) || r == '\v' || r == '\f' || r == 0xFFFE || r == 0xFFFF {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
