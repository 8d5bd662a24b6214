package tables

import (
	"encoding/csv"
	"encoding/json"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
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

func TestDefused(t *testing.T) {
	for s, want := range map[string]string{
		"": "", "plain": "plain", "a=b": "a=b", "전차": "전차", "[\"=\"]": "[\"=\"]", "5": "5", " plain": " plain",
		"=1+1": "'=1+1", "+82": "'+82", "-5": "'-5", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r=1": "'\r=1", "\tx": "'\tx", "\n": "'\n",
		" =1": "' =1", "\u00a0=1": "'\u00a0=1", "\u202e=1": "'\u202e=1", "\ufeff=1": "'\ufeff=1", "＝1": "'＝1", "＠x": "'＠x", "'=1": "''=1", "'": "''",
	} {
		if got := Defused(s); got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		} else if back := strings.TrimPrefix(got, "'"); back != s {
			t.Errorf("%q comes back as %q", s, back)
		}
	}
}

// TestReadBack has a foreign reader see every text as it was, and no formula.
func TestReadBack(t *testing.T) {
	for _, g := range []*graph.Graph{graphtest.Small(), formulas()} {
		for _, table := range tablesOf(g) {
			rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(string(table.csv()), byteOrderMark))).ReadAll()
			if err != nil {
				t.Fatalf("%s: %v", table.name, err) // also on rows of unequal length
			}
			if len(rows) != 1+len(table.rows) {
				t.Errorf("%s: %d rows, want %d", table.name, len(rows)-1, len(table.rows))
			}
			for _, row := range rows {
				for _, cell := range row {
					if strings.IndexFunc(strings.TrimSpace(cell), isSign) == 0 {
						t.Errorf("%s: %q is a formula", table.name, cell)
					}
				}
			}
		}
	}
}

func formulas() *graph.Graph {
	m := &graphtest.Maker{}
	for i, s := range []string{"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\r\n=1", "'quoted", `"both" 'kinds', and; more`, "../../etc/passwd", "\u202eevil", "한글 🙂", "NA", "null", "007", "1e5"} {
		m.Document("d" + string(rune('a'+i)) + s)
		talk := m.Interview("Talk "+s, s, s+" guest")
		m.Said(m.Speaker(s, s+" alias"), talk, s)
	}
	return m.Graph()
}

// pandas prints every cell as pandas reads it by the rule of README.md.
const pandas = `
import json, sys
import pandas as pd
pack = json.load(open(sys.argv[1] + "/datapackage.json", encoding="utf-8"))
out = {}
for r in pack["resources"]:
    kinds = {f["name"]: f["type"] for f in r["schema"]["fields"]}
    t = pd.read_csv(sys.argv[1] + "/" + r["path"], keep_default_na=False, dtype={n: str for n, k in kinds.items() if k != "integer" and k != "boolean"})
    assert list(t.columns) == list(kinds), (list(t.columns), list(kinds))
    for name, kind in kinds.items():
        if kind == "string":
            t[name] = t[name].str.removeprefix("'")
        elif kind == "array":
            t[name] = t[name].map(json.loads)
    out[r["name"]] = t.values.tolist()
json.dump(out, sys.stdout)
`

// TestPandas has pandas read every table without loss.
func TestPandas(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped with -short, as it needs pandas")
	}
	if out, err := exec.Command("python3", "-c", "import pandas").CombinedOutput(); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("python3 has no pandas; run: pip install pandas (%v %s)", err, out)
		}
		t.Skip("python3 has no pandas; to run this test: pip install pandas")
	}
	for _, g := range []*graph.Graph{graphtest.Small(), graphtest.Hostile(), formulas()} {
		dir := t.TempDir()
		if err := Write(dir, g); err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("python3", "-c", pandas, dir)
		cmd.Stderr = os.Stderr
		raw, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		got := map[string][][]any{}
		if err := json.Unmarshal(raw, &got); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(values(t, g), got); d != "" {
			t.Errorf("(-want +got):\n%.3000s", d)
		}
	}
}

// values are the cells as they are meant.
func values(t *testing.T, g *graph.Graph) map[string][][]any {
	out := map[string][][]any{}
	for _, table := range tablesOf(g) {
		out[table.name] = [][]any{}
		for _, row := range table.rows {
			cells := []any{}
			for i, cell := range row {
				var v any = cell
				switch table.fields[i].kind {
				case "string":
					v = strings.TrimPrefix(cell, "'")
				case "array", "integer", "boolean":
					if err := json.Unmarshal([]byte(cell), &v); err != nil {
						t.Fatal(err)
					}
				}
				cells = append(cells, v)
			}
			out[table.name] = append(out[table.name], cells)
		}
	}
	return out
}

// TestDictionary holds that every column is described, once, and that what is
// an id elsewhere stands in its table.
func TestDictionary(t *testing.T) {
	g := graphtest.Small()
	var p pack
	if err := json.Unmarshal(dictionary(tablesOf(g)), &p); err != nil {
		t.Fatal(err)
	}
	for i, table := range tablesOf(g) {
		r := p.Resources[i]
		if r.Path != table.name+".csv" || len(r.Schema.Fields) != len(table.fields) || r.Description == "" {
			t.Errorf("%s is described as %+v", table.name, r)
		}
		seen := []string{}
		for _, f := range r.Schema.Fields {
			if slices.Contains(seen, f.Name) || !slices.Contains([]string{"string", "integer", "number", "boolean", "array"}, f.Type) {
				t.Errorf("%s: column %s of type %s", table.name, f.Name, f.Type)
			}
			seen = append(seen, f.Name)
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
