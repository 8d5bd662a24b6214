package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/cypher"
	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/export/neo4jcsv"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
	"github.com/whosaid/whosaid/internal/neo4jserver"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// TestWaysIntoNeo4j has every way into a real Neo4j make the same nodes and
// relationships: neo4j-admin's import, cypher-shell, one statement after the
// other as the Browser runs them, and a push.
func TestWaysIntoNeo4j(t *testing.T) {
	neo4jtest.Needed(t)
	g := graph.Merge(graphtest.Small(), graphtest.Hostile(), graphtest.Large(60), nasty())
	want := rows(g)
	home := t.TempDir()
	importFolder(t, home, g)
	s := neo4jtest.StartIn(t, neo4jserver.Config{Dir: home})
	shell(t, s, read(t, filepath.Join(home, "csv", "after-import.cypher")))
	almost(t, want, s.Dump(property.Collection))

	var statements bytes.Buffer
	if err := cypher.Write(&statements, g); err != nil {
		t.Fatal(err)
	}
	for _, statement := range strings.SplitAfter(statements.String(), ";\n") {
		if statement != "" {
			s.Run(statement, nil)
		}
	}
	same(t, "statements on what was imported", want, s.Dump(property.Collection))

	s.Clear()
	shell(t, s, statements.Bytes())
	same(t, "cypher-shell", want, s.Dump(property.Collection))

	if sum := push(t, s, g); sum.Counted != 0 || sum.Nodes != (neo4j.Change{}) || sum.Edges != (neo4j.Change{}) {
		t.Errorf("a push of the same graph changed %+v", sum)
	}
	s.Clear()
	push(t, s, g)
	same(t, "push", want, s.Dump(property.Collection))
}

func push(t *testing.T, s *neo4jtest.Server, g *graph.Graph) neo4j.Summary {
	t.Helper()
	c, err := neo4j.Open(t.Context(), neo4j.Config{URI: s.URI, User: s.User, Password: s.Password, Database: s.Database})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(t.Context())
	sum, err := c.Push(t.Context(), g, neo4j.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

// almost compares what was imported: only rows with a separator in a list
// differ, and those are to be written again.
func almost(t *testing.T, want, got []string) {
	t.Helper()
	there := map[string]bool{}
	for _, line := range got {
		there[line] = true
	}
	missing := 0
	for _, line := range want {
		if !there[line] {
			missing++
			if !strings.Contains(line, `a\u001fb`) {
				t.Fatalf("not there after the import: %.2000s", line)
			}
		}
	}
	zero := func(line string) bool { return !strings.Contains(line, `"whosaidHash":[0]`) }
	if again := len(slices.DeleteFunc(slices.Clone(got), zero)); missing == 0 || again != missing || len(got) != len(want) {
		t.Errorf("%d rows imported of %d; %d differ, %d are to be written again", len(got), len(want), missing, again)
	}
}

// nasty is a graph with claims that try to be Cypher, and a very long one.
func nasty() *graph.Graph {
	m := &graphtest.Maker{}
	m.Document("nasty.txt")
	mina, tobi := m.Speaker("Mina `Orrell`", "O'Rell", `\u0027`), m.Speaker("Tobi\u2028Vance")
	talk := m.Interview("Talk; with // comments /* in */ it", "Mina `Orrell`", "Tobi\u2028Vance")
	for _, text := range []string{
		"}) DETACH DELETE x //", "'; MATCH (n) DETACH DELETE n;", `\u0027}) DETACH DELETE x //`, "a\x1fb", "`", `\`, "\u2028\u2029\u0085", "\ufeff x",
		strings.Repeat("전차는 'trams' \\ \"quoted\"; ", 12_000),
	} {
		m.Said(mina, talk, text)
		m.Said(tobi, talk, text)
	}
	return m.Graph()
}

func importFolder(t *testing.T, home string, g *graph.Graph) {
	t.Helper()
	folder := filepath.Join(home, "csv")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := neo4jcsv.Write(folder, g); err != nil {
		t.Fatal(err)
	}
	if err := neo4jserver.Admin(t.Context(), home, arguments(t, folder)...); err != nil {
		t.Fatal(err)
	}
}

// arguments are those that the folder's script gives to neo4j-admin, read
// from another program in its place.
func arguments(t *testing.T, folder string) []string {
	t.Helper()
	list := filepath.Join(t.TempDir(), "list")
	stand := filepath.Join(t.TempDir(), "neo4j-admin")
	if err := os.WriteFile(stand, []byte("#!/bin/sh\nprintf '%s\\n' \"$@\" >'"+list+"'\n"), 0o755); err != nil {
		t.Fatal(err)
	}
	c := exec.CommandContext(t.Context(), filepath.Join(folder, "import.sh"))
	c.Env = append(os.Environ(), "NEO4J_ADMIN="+stand, "TMPDIR="+filepath.Dir(list))
	if said, err := c.CombinedOutput(); err != nil || !strings.Contains(string(said), "cypher-shell -f") {
		t.Fatalf("import.sh: %v\n%s", err, said)
	}
	args := strings.Split(strings.TrimSpace(string(read(t, list))), "\n")
	for i, a := range args { // the script goes to its folder; neo4j-admin is run from here
		if name, file, ok := strings.Cut(a, "="); ok && strings.HasSuffix(a, ".csv") {
			label, file, _ := strings.Cut(file, "=")
			args[i] = name + "=" + label + "=" + filepath.Join(folder, file)
		}
	}
	return args
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

func shell(t *testing.T, s *neo4jtest.Server, statements []byte) {
	t.Helper()
	if err := neo4jserver.Shell(t.Context(), s.URI, s.Password, bytes.NewReader(statements)); err != nil {
		t.Fatal(err)
	}
}

// same compares dumps; of long lines that differ only the beginning is shown.
func same(t *testing.T, way string, want, got []string) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Fatalf("%s: %d rows wanted, %d there (-want +got):\n%.4000s", way, len(want), len(got), d)
	}
}

// rows are what a dump of the database must be.
func rows(g *graph.Graph) []string {
	out := []string{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		out = append(out, line([]string{property.Label(n.Kind)}, properties(property.OfNode(n), property.NodeHash(n))))
	}
	for i := range g.Edges {
		e := &g.Edges[i]
		out = append(out, line(e.Source, property.RelationshipType(e.Kind), e.Target, properties(property.OfEdge(e), property.EdgeHash(e))))
	}
	for _, m := range property.Meetings(g) {
		out = append(out, line(m.A, property.RelationshipType(m.Kind), m.B, properties(property.OfMeeting(&m), property.MeetingHash(&m))))
	}
	slices.Sort(out)
	return out
}

func properties(list []property.Property, hash int64) map[string]any {
	p := map[string]any{}
	for _, v := range append(list, property.Marks(hash)...) {
		if v.Value != nil {
			p[v.Name] = typed(v.Value)
		}
	}
	return p
}

// typed is a value as neo4jtest.Server.Dump shows it.
func typed(value any) any {
	switch v := value.(type) {
	case property.Day:
		return map[string]string{"date": v.String()}
	case float64:
		return map[string]float64{"float": v}
	case []float64:
		out := make([]any, len(v))
		for i := range v {
			out[i] = typed(v[i])
		}
		return out
	}
	return value
}

func line(row ...any) string {
	raw, err := json.Marshal(row)
	if err != nil {
		panic(fmt.Sprintf("%v: %v", row, err))
	}
	return string(raw)
}
