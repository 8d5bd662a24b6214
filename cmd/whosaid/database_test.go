package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// TestQueryFromDatabase asks files and database the same and wants the same
// rows in the same order, and the same errors.
func TestQueryFromDatabase(t *testing.T) {
	s := neo4jtest.Shared(t)
	connect(t, s)
	for _, c := range []struct {
		name     string
		file     string
		speakers []string
		about    []string
	}{
		{
			"samples", extracted(t, "../../seeds"),
			[]string{"Mina Orrell", "Sunniva Parkholt", "Ines Calloway", "한보람", "Orrell", "nobody at all", "officials", "Mina Orell"},
			[]string{"passengers", "tram", "전차", "old town", "전차 무료", "다음 단어 예측"},
		},
		{
			"made", written(t, graph.Merge(graphtest.Small(), graphtest.Large(120), graphtest.Hostile(), meetings())),
			[]string{"Mina Orrell", "Tobi Vance", "한아름", "Speaker Number 1", "Number", "officials", "Vera Lindqvist", "Ø. Nørgård"},
			[]string{"carries", "승객", "line 7", "café", "cafe\u0301", "전부", "전", "ＫＴＸ", "전차", "STRASSE", "culture", "differ"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			collection := "ask " + c.name
			defer func() { // leave nothing that other tests' collections would share
				none := written(t, &graph.Graph{})
				told(t, "push", none, "--collection", collection)
				told(t, "push", none, "--collection", collection+" too")
			}()
			told(t, "push", c.file, "--collection", collection)
			s.Run("CALL db.awaitIndexes(120)", nil)
			// Another collection holds some of the same, and says more of it.
			told(t, "push", written(t, others(t, c.file)), "--collection", collection+" too")
			for _, args := range asked(c.speakers, c.about) {
				files := told(t, append([]string{"query", args[0], c.file}, args[1:]...)...)
				database := told(t, append([]string{"query", args[0], "--neo4j", "--collection", collection}, args[1:]...)...)
				if d := cmp.Diff(strings.Split(files, "\n"), strings.Split(database, "\n")); d != "" {
					t.Errorf("query %q (-files +database):\n%.2000s", args, d)
				}
			}
		})
	}
}

// connect has the command line use the server.
func connect(t *testing.T, s *neo4jtest.Server) {
	t.Helper()
	t.Setenv("NEO4J_URI", s.URI)
	t.Setenv("NEO4J_USERNAME", s.User)
	t.Setenv("NEO4J_PASSWORD", s.Password)
	t.Setenv("NEO4J_DATABASE", s.Database)
}

// asked are all questions with all filters: each person and topic once.
func asked(speakers, about []string) [][]string {
	filters := [][]string{{}, {"--no-reported", "--unnamed"}, {"--speaker", speakers[0], "--speaker", speakers[1]}, {"--speaker", speakers[0], "--about", about[0]}}
	for _, w := range about {
		filters = append(filters, []string{"--about", w})
	}
	all := [][]string{}
	for _, f := range filters {
		for _, q := range []string{"shared", "said", "sources", "statements", "changes"} {
			all = append(all, append([]string{q, "--json"}, f...))
		}
	}
	for i, who := range speakers {
		q := []string{"shared", "said", "sources"}[i%3]
		all = append(all, []string{q, "--json", "--speaker", who}, []string{"path", "--json", "--from", who, "--to", speakers[(i+1)%4]})
	}
	return append(all, []string{"path", "--json", "--from", speakers[0], "--to", speakers[1], "--no-reported", "--about", about[0]})
}

// told is all that a call says, and its exit code where it failed.
func told(t *testing.T, args ...string) string {
	t.Helper()
	var out, err bytes.Buffer
	code := run(args, stdio{out: &out, err: &err})
	if args[0] != "query" && code != exitDone {
		t.Fatalf("%q: exit code %d: %s", args, code, err.String())
	}
	if code != exitDone {
		return err.String()
	}
	return out.String()
}

func extracted(t *testing.T, folder string) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), "graph.json")
	if err := os.WriteFile(file, []byte(told(t, "extract", "--fast", folder)), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func written(t *testing.T, g *graph.Graph) string {
	t.Helper()
	var b bytes.Buffer
	if err := graph.Write(&b, g); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "graph.json")
	if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

// graphIn is the graph that extract wrote into a file.
func graphIn(t *testing.T, file string) *graph.Graph {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	g, err := graph.Read(bytes.NewReader(raw))
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// others is half of the graph with more names and places.
func others(t *testing.T, file string) *graph.Graph {
	t.Helper()
	g := graphIn(t, file)
	for i := range g.Nodes {
		g.Nodes[i].Aliases = append(g.Nodes[i].Aliases, "Number")
		g.Nodes[i].Documents = []string{"another.txt"}
	}
	kept := g.Edges[:0]
	for i := range g.Edges {
		if e := g.Edges[i]; i%2 == 0 && len(e.Evidence) > 0 {
			e.Evidence[0].Document, e.Evidence[0].Quote = "another.txt", "said elsewhere"
			kept = append(kept, e)
		}
	}
	g.Edges = kept
	return graph.New(append(g.Documents, graph.Document{Name: "another.txt"}), g.Nodes, g.Edges)
}

// meetings is a graph with everything that the definition of sharing looks
// at, and texts that a full-text index reads in its own way.
func meetings() *graph.Graph {
	m := &graphtest.Maker{}
	m.Document("meetings.txt")
	vera, bo, nor := m.Speaker("Vera Lindqvist", "V. L."), m.Speaker("Bo Lindqvist"), m.Speaker("Ø. Nørgård")
	voice := m.Unnamed("SPEAKER_01")
	first, second := m.Interview("First evening", "Vera Lindqvist", "Bo Lindqvist", "Ø. Nørgård"), m.Interview("Second evening", "Bo Lindqvist", "Vera Lindqvist")
	texts := []string{
		"The café pays for itself.", "Cafe\u0301 culture doesn't last.", "foo_bar.trams:run don’t stop", "ＫＴＸ 열차는 전부 비쌉니다.",
		"전차가 전부 다닙니다.", "전, 다릅니다.", "전차KTX가 전부ktx로 바뀝니다.", "foo.전차 a'전부 달라요", "STRASSE and straße differ", "x²y is x 2 y", "ﬁne trams", "ᄌ\u1165ᆫ차 전차",
	}
	ids := []string{}
	for i, s := range texts {
		who := []string{vera, bo, nor, voice}[i%4]
		ids = append(ids, m.Said(who, []string{first, second, ""}[i%3], s))
	}
	for i := range ids {
		m.Like(ids[i], ids[(i+3)%len(ids)], 0.7)
		m.Said([]string{bo, nor, vera}[i%3], []string{second, first}[i%2], texts[(i*7)%len(texts)])
	}
	m.Replies(ids[0], ids[1], first)
	m.Assents(nor, ids[0], first)
	m.Assents(bo, ids[2], second)
	m.Reported(nor, second, texts[4], vera)
	m.Cites(ids[0], "https://example.org/cafe")
	m.Cites(ids[4], "https://example.org/cafe")
	m.Link(first, "https://example.org/first", "original")
	return m.Graph()
}
