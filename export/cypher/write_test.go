package cypher

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

var update = flag.Bool("update", false, "write the golden file again")

func TestGolden(t *testing.T) {
	const file = "testdata/small.cypher"
	got := written(t, graphtest.Small())
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestStatements holds what is said of the file: semicolons end statements
// and lines, statements are small, nothing in them does not show.
func TestStatements(t *testing.T) {
	long := graphtest.Maker{}
	long.Document("long.txt")
	speaker := long.Speaker("Mina Orrell")
	long.Said(speaker, "", strings.Repeat("A tram; ", 1<<17))
	long.Said(speaker, "", "Another.")
	for name, g := range map[string]*graph.Graph{"hostile": graphtest.Hostile(), "large": graphtest.Large(2000), "long": long.Graph()} {
		text := written(t, g)
		if n := strings.Count(text, ";"); n != strings.Count(text, ";\n") {
			t.Errorf("%s: a semicolon within a line", name)
		}
		largest := 0
		for _, statement := range strings.SplitAfter(text, ";\n") {
			largest = max(largest, len(statement))
		}
		if most := 2 * statementBytes; name != "long" && largest > most {
			t.Errorf("%s: a statement of %d bytes", name, largest)
		}
		if d := cmp.Diff(begins(g), rowsOf(text)); d != "" {
			t.Errorf("%s: rows (-want +got):\n%s", name, d)
		}
	}
}

// begins are how the rows of a graph begin: nodes with an id, edges and
// meetings with two.
func begins(g *graph.Graph) map[string]int {
	rows := map[string]int{}
	for i := range g.Nodes {
		rows[g.Nodes[i].ID]++
	}
	for _, e := range g.Edges {
		rows[e.Source+" "+e.Target]++
	}
	for _, m := range property.Meetings(g) {
		rows[m.A+" "+m.B]++
	}
	return rows
}

var rowBegin = regexp.MustCompile(`(?m)^\['([a-z][0-9a-f]{15})', (?:'([a-z][0-9a-f]{15})', )?`)

func rowsOf(text string) map[string]int {
	rows := map[string]int{}
	for _, m := range rowBegin.FindAllStringSubmatch(text, -1) {
		rows[strings.TrimSpace(m[1]+" "+m[2])]++
	}
	return rows
}

func written(t *testing.T, g *graph.Graph) string {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestErrorOfWriter(t *testing.T) {
	if err := Write(full{}, graphtest.Large(100)); err == nil {
		t.Error("nothing was written, and no error")
	}
}

func BenchmarkWrite(b *testing.B) {
	g := graphtest.Large(20_000)
	var out bytes.Buffer
	for b.Loop() {
		out.Reset()
		if err := Write(&out, g); err != nil {
			b.Fatal(err)
		}
	}
	b.SetBytes(int64(out.Len()))
}
