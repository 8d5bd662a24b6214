package neo4jcsv

import (
	"encoding/csv"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

var update = flag.Bool("update", false, "write the golden files again")

func TestGolden(t *testing.T) {
	const folder = "testdata/small"
	got := written(t, graphtest.Small())
	if *update {
		for name, text := range got {
			if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if d := cmp.Diff(files(t, folder), got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestReadBack has a foreign reader see as many fields in each row as in the
// header, and every text.
func TestReadBack(t *testing.T) {
	g := graphtest.Hostile()
	seen := map[string]bool{}
	for name, text := range written(t, g) {
		if filepath.Ext(name) != ".csv" {
			continue
		}
		rows, err := csv.NewReader(strings.NewReader(text)).ReadAll() // fails on rows of unequal length
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
		for _, row := range rows {
			for _, field := range row {
				seen[field] = true
			}
		}
	}
	for i := range g.Nodes {
		if label := strings.ReplaceAll(graph.Label(&g.Nodes[i]), "\r\n", "\n"); !seen[label] {
			t.Errorf("%q is not there", label)
		}
	}
}

func TestFit(t *testing.T) {
	for _, c := range []struct {
		list []string
		want fitness
		text string
	}{
		{[]string{"a", ""}, whole, "\"a\x1f\""},
		{[]string{""}, empty, `""`},
		{[]string{}, cut, `""`},
		{[]string{"", "a\x1f\"b\""}, cut, "\"\x1fa \"\"b\"\"\""},
	} {
		p := []property.Property{{Name: "quotes", Type: property.Strings, Value: c.list}}
		if got := fit(p); got != c.want {
			t.Errorf("%q fits %d, want %d", c.list, got, c.want)
		}
		if got := string(appendValue(nil, c.list)); got != c.text {
			t.Errorf("%q is %q, want %q", c.list, got, c.text)
		}
	}
}

func TestNoFolder(t *testing.T) {
	if err := Write(filepath.Join(t.TempDir(), "none"), graphtest.Small()); err == nil {
		t.Error("no folder, and no error")
	}
}

func written(t *testing.T, g *graph.Graph) map[string]string {
	t.Helper()
	dir := t.TempDir()
	if err := Write(dir, g); err != nil {
		t.Fatal(err)
	}
	return files(t, dir)
}

func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, e := range entries {
		raw, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		out[e.Name()] = string(raw)
	}
	return out
}
