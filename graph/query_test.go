package graph_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	graphs "github.com/dominikbraun/graph"
	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestColumnsAreTheKeysOfJSON(t *testing.T) {
	type row interface {
		Columns() []string
		Values() []string
	}
	for _, r := range []row{graph.SharedRow{}, graph.SaidRow{}, graph.SourceRow{}, graph.PathRow{}, graph.Change{}, graph.StatementRow{}, graph.Reversal{}} {
		raw, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		keys := []string{}
		d := json.NewDecoder(strings.NewReader(string(raw)))
		for i := 0; d.More() || i == 0; i++ {
			tok, err := d.Token()
			if err != nil {
				t.Fatal(err)
			}
			if i%2 == 1 {
				keys = append(keys, tok.(string))
			}
		}
		if diff := cmp.Diff(keys, r.Columns()); diff != "" {
			t.Errorf("%T (-keys +columns):\n%s", r, diff)
		}
		if len(r.Values()) != len(keys) {
			t.Errorf("%T has %d values for %d columns", r, len(r.Values()), len(keys))
		}
	}
}

func TestWhoSaid(t *testing.T) {
	g := graphtest.Small()
	type said struct{ Speaker, Quote, Interview, By string }
	for _, tt := range []struct {
		name   string
		filter graph.Filter
		want   []said
	}{
		{"everybody", graph.Filter{}, []said{
			{"Mina Orrell", "Trams are cheap to run.", "Harbour talk", ""}, {"Mina Orrell", "Buses are slower.", "Library talk", "한아름"},
			{"Tobi Vance", "Trams cost the city too much.", "Library talk", ""}, {"Tobi Vance", "That was never counted.", "Library talk", ""},
			{"한아름", "전차는 운영비가 적게 듭니다.", "Library talk", ""}, {"한아름", "Buses are slower.", "Library talk", ""}}},
		{"one, directly", graph.Filter{Speakers: []string{graph.SpeakerID("Mina Orrell")}, NoReported: true}, []said{{"Mina Orrell", "Trams are cheap to run.", "Harbour talk", ""}}},
		{"a source without a name", graph.Filter{Speakers: []string{graph.LocalID("harbour.txt", "officials")}}, []said{{"officials", "The line will open in spring.", "Harbour talk", ""}}},
		{"about", graph.Filter{About: "trams city"}, []said{{"Tobi Vance", "Trams cost the city too much.", "Library talk", ""}}},
	} {
		got := []said{}
		for _, r := range graph.WhoSaid(g, tt.filter) {
			got = append(got, said{r.Speaker, r.Quote, r.Interview, r.ReportedBy})
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

// What a person says is told by weight, and then in the order of the document.
func TestWhoSaidByWeight(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	ada, talk := m.Speaker("Ada"), m.Interview("Talk", "")
	for _, c := range []struct {
		text   string
		weight float64
	}{{"First.", 0.2}, {"Second.", 0.9}, {"Third.", 0.2}} {
		m.Weighs(m.Said(ada, talk, c.text), c.weight)
	}
	m.Weighs(m.Leans(ada, talk, "It is late.", "The bus came."), 0.5)
	type said struct {
		Quote, Context string
		Weight         float64
	}
	got := []said{}
	for _, r := range graph.WhoSaid(m.Graph(), graph.Filter{}) {
		got = append(got, said{r.Quote, r.Context, r.Weight})
	}
	want := []said{{"Second.", "", 0.9}, {"It is late.", "The bus came.", 0.5}, {"First.", "", 0.2}, {"Third.", "", 0.2}}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestSources(t *testing.T) {
	type source struct {
		Interview, Role, URL string
		Claims               int
	}
	of := func(g *graph.Graph, f graph.Filter) []source {
		got := []source{}
		for _, r := range graph.Sources(g, f) {
			got = append(got, source{r.Interview, r.Role, r.URL, r.Claims})
		}
		return got
	}
	rows := func(f graph.Filter) []source { return of(graphtest.Small(), f) }
	harbour := []source{
		{"Harbour talk", "original", "https://example.org/harbour", 1},
		{"Harbour talk", "subtitles", "https://example.org/harbour.ko", 1},
	}
	library := source{"Library talk", "transcript", "https://example.org/library", 4}
	if d := cmp.Diff(append(slices.Clone(harbour), library), rows(graph.Filter{})); d != "" {
		t.Errorf("all (-want +got):\n%s", d)
	}
	m := &graphtest.Maker{}
	m.Document("a.txt")
	m.Cites(m.Said(m.Speaker("Ada"), m.Interview("Talk", ""), "The report says so."), "https://example.org/report")
	cited, citedRows := []source{{"Talk", "", "", 1}, {"", "cited", "https://example.org/report", 1}}, of(m.Graph(), graph.Filter{})
	if d := cmp.Diff(cited, citedRows); d != "" {
		t.Errorf("cited (-want +got):\n%s", d)
	}
	if d := cmp.Diff(harbour, rows(graph.Filter{Speakers: []string{graph.SpeakerID("Mina Orrell")}, NoReported: true})); d != "" {
		t.Errorf("of one speaker (-want +got):\n%s", d)
	}
}

func TestPath(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	ada, ben, cleo, dan := m.Speaker("Ada"), m.Speaker("Ben"), m.Speaker("Cleo"), m.Speaker("Dan")
	one, two := m.Interview("One", "", "Ada"), m.Interview("Two", "", "Ben")
	up, high, tall := m.Said(ada, one, "Up."), m.Said(ben, two, "High."), m.Said(ben, two, "Tall.")
	m.Like(up, high, 0.7)
	m.Like(up, tall, 0.9)
	m.Reported(cleo, two, "Tall.", ada)
	m.Speaker("Dan")
	m.Link(one, "https://example.org/menu", "related")
	m.Link(two, "https://example.org/menu", "related")
	g := m.Graph()
	for _, tt := range []struct {
		name, from, to string
		filter         graph.Filter
		want           string
	}{
		{"the higher score", ada, ben, graph.Filter{}, "Ada -said- Up. -agrees-with- Tall. -← said- Ben"},
		{"back", ben, ada, graph.Filter{}, "Ben -said- Tall. -agrees-with- Up. -← said- Ada"},
		{"about", ada, ben, graph.Filter{About: "up"}, "nothing joins Ada and Ben"},
		{"reported", ben, cleo, graph.Filter{}, "Ben -said- Tall. -← said- Cleo"},
		{"not reported", ben, cleo, graph.Filter{NoReported: true}, "nothing joins Ben and Cleo"},
		{"nothing", ada, dan, graph.Filter{}, "nothing joins Ada and Dan"},
		{"nobody", ada, "s?", graph.Filter{}, `no chain from "` + ada + `" to "s?": one of them is not in the graph`},
		{"himself", ada, ada, graph.Filter{}, ""},
	} {
		rows, err := graph.Path(g, tt.from, tt.to, tt.filter)
		got := ""
		if err != nil {
			got = err.Error()
		}
		for i, r := range rows {
			if i == 0 {
				got = r.From
			}
			got += " -" + r.Edge + "- " + r.To
		}
		if got != tt.want {
			t.Errorf("%s: %s\nwant %s", tt.name, got, tt.want)
		}
	}
}

func TestFindSpeaker(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	m.Speaker("Mina Orrell", "M. Orrell", "미나 오렐")
	m.Speaker("Tobi Orrell")
	m.Speaker("한 아름")
	q := m.Unnamed("Q")
	m.Document("b.txt")
	m.Unnamed("Q")
	m.Unnamed("Orrell")
	g := m.Graph()
	for name, want := range map[string]string{
		"mina orrell": "Mina Orrell", "MINA": "Mina Orrell", "미나오렐": "Mina Orrell", "한아름": "한 아름", q: "Q",
		"Orrell":     "Mina Orrell (" + graph.SpeakerID("Mina Orrell") + "), Tobi Orrell",
		"Q":          "give the full name or the id",
		"Mina Orell": `nobody here is called "Mina Orell"; there is Mina Orrell`,
		"":           `nobody here is called ""`,
	} {
		got := ""
		if n, err := graph.FindSpeaker(g, name); err != nil {
			got = err.Error()
		} else {
			got = n.Name
		}
		if !strings.Contains(got, want) {
			t.Errorf("%q finds %s, want %s", name, got, want)
		}
	}
}

func TestStore(t *testing.T) {
	g := graphtest.Small()
	d := graph.Directed(g)
	adjacent, err := d.AdjacencyMap()
	if err != nil {
		t.Fatal(err)
	}
	got := []string{}
	for from, to := range adjacent {
		for id, e := range to {
			got = append(got, fmt.Sprintln(from, id, e.Properties.Data.(*graph.Edge).Kind))
		}
	}
	want := []string{}
	for _, e := range g.Edges {
		want = append(want, fmt.Sprintln(e.Source, e.Target, e.Kind))
	}
	slices.Sort(got)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("edges (-want +got):\n%s", diff)
	}
	mina, cheap := graph.SpeakerID("Mina Orrell"), graph.ClaimID("Trams are cheap to run.")
	if n, err := d.Vertex(mina); err != nil || n.Name != "Mina Orrell" {
		t.Errorf("vertex %v, %v", n, err)
	}
	if _, err := d.Edge(cheap, mina); err != graphs.ErrEdgeNotFound {
		t.Errorf("an edge the wrong way: %v", err)
	}
	both := graph.Undirected(g)
	if e, err := both.Edge(cheap, mina); err != nil || e.Source.ID != cheap {
		t.Errorf("an edge both ways: %v, %v", e, err)
	}
	if n, err := both.Size(); err != nil || n != len(g.Edges) {
		t.Errorf("%d edges, %v; want %d", n, err, len(g.Edges))
	}
	if err := d.AddVertex(graph.Node{ID: "s0"}); err == nil || !strings.Contains(err.Error(), "read-only") {
		t.Errorf("adding a vertex: %v", err)
	}
	if err := d.RemoveEdge(mina, cheap); err == nil || !strings.Contains(err.Error(), "read-only") {
		t.Errorf("removing an edge: %v", err)
	}
}
