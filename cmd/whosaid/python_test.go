package main

import (
	"cmp"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// notebook is the Python of docs/python.md by heading, as one program each.
func notebook(t *testing.T) map[string]string {
	t.Helper()
	raw, err := os.ReadFile("../../docs/python.md")
	if err != nil {
		t.Fatal(err)
	}
	programs := map[string]string{}
	for section := range strings.SplitSeq(string(raw), "\n## ") {
		heading, _, _ := strings.Cut(section, "\n")
		for _, m := range regexp.MustCompile("(?s)\n```python\n(.*?)```").FindAllStringSubmatch(section, -1) {
			programs[heading] += m[1]
		}
	}
	return programs
}

// TestNotebook runs the Python of docs/python.md on the samples: each way
// prints the same.
func TestNotebook(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped with -short, as it needs Python")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "graph.json")
	told(t, "extract", "--fast", "../../seeds", "-o", file)
	told(t, "export", file, "-o", filepath.Join(dir, "tables"), "-f", "csv")
	want := counts(graphIn(t, file))
	programs := notebook(t)
	for heading, module := range map[string]string{"networkx": "networkx", "pandas": "pandas", "Neo4j": "neo4j"} {
		t.Run(heading, func(t *testing.T) {
			if out, err := exec.Command("python3", "-c", "import "+module).CombinedOutput(); err != nil {
				if os.Getenv("CI") == "true" {
					t.Fatalf("python3 has no %s; run: pip install %s (%v %s)", module, module, err, out)
				}
				t.Skipf("python3 has no %s; to run this test: pip install %s", module, module)
			}
			program := programs[heading]
			if heading == "networkx" {
				program += "\nassert between('Mina Orrell', '한보람')[0] == 'Mina Orrell'\n"
			}
			if heading == "Neo4j" {
				s := neo4jtest.Shared(t)
				connect(t, s)
				told(t, "push", file, "--collection", "notebook")
				program = strings.ReplaceAll(program, "'whosaid' IN", "'notebook' IN")
			}
			c := exec.Command("python3", "-c", program)
			c.Dir, c.Stderr = dir, os.Stderr
			got, err := c.Output()
			if err != nil {
				t.Fatal(err)
			}
			if d := gocmp.Diff(want, string(got)); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// counts are how many claims people with a name made, most first.
func counts(g *graph.Graph) string {
	x, said := graph.NewIndex(g), map[string]int{}
	for _, e := range g.Edges {
		if e.Kind == graph.Said && x.Node(e.Source).Named {
			said[e.Source]++
		}
	}
	ids := []string{}
	for id := range said {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, func(a, b string) int { return cmp.Or(said[b]-said[a], strings.Compare(a, b)) })
	var b strings.Builder
	for _, id := range ids {
		fmt.Fprintf(&b, "%s\t%d\n", x.Node(id).Name, said[id])
	}
	return b.String()
}
