package html

import (
	"bytes"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

var pages = flag.String("pages", "", "write the pages that the browser looks at into this `folder`")

// TestWritePages writes the pages that the tests and measurements in a
// browser need, when asked to.
func TestWritePages(t *testing.T) {
	if *pages == "" {
		t.Skip("no -pages")
	}
	for name, g := range map[string]*graph.Graph{
		"small": graphtest.Small(), "empty": (&graphtest.Maker{}).Graph(), "echo": echo(), "turned": turned(), "large": synthetic(10_000), "huge": synthetic(100_000),
	} {
		if err := os.WriteFile(filepath.Join(*pages, name+".html"), pageOf(t, g), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for name, g := range map[string]*graph.Graph{"read": graphtest.Small(), "hostile": hostile(), "long": long(10_000)} {
		g, docs := laid(g)
		_, page := carried(t, g, docs, textRoom)
		if err := os.WriteFile(filepath.Join(*pages, name+".html"), []byte(page), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func pageOf(t testing.TB, g *graph.Graph) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// echo is a graph in which two people say the same words, and a third says
// the same in others.
func echo() *graph.Graph {
	m := &graphtest.Maker{}
	m.Document("echo.txt")
	claim := m.Said(m.Speaker("Mina Orrell"), "", "Trams are cheap.")
	m.Said(m.Speaker("Rory Fenwick"), "", "Trams are cheap.")
	m.Like(claim, m.Said(m.Speaker("Ines Calloway"), "", "A tram costs little."), 0.9)
	g := m.Graph()
	for i := range g.Edges {
		if g.Edges[i].Kind == graph.AgreesWith {
			g.Edges[i].Reason = "because of a word"
		}
	}
	return g
}

// turned is a graph of people who speak of two statements over time: one
// changes sides, one holds theirs, and one said the opposite nobody knows when.
func turned() *graph.Graph {
	m := &graphtest.Maker{}
	m.Document("years.txt")
	mina, tobias, boram := m.Speaker("Mina Orrell"), m.Speaker("Tobias Quill"), m.Speaker("한보람", "Boram Han")
	in := func(date string) string { return m.Interview("Talk of "+date, "") }
	free := m.Said(mina, in("2029"), "The trams must be free.")
	paid := m.Said(mina, in("2031-04-02"), "The trams must not be free.")
	m.Said(mina, in("2031-11"), "The trams must not be free.")
	m.Said(tobias, in("2030-02"), "The trams must not be free.")
	m.Said(tobias, in("2031-11"), "The trams must not be free.")
	m.Said(tobias, in("some day"), "The trams must not be free.")
	korean := m.Said(boram, in("some day"), "전차는 무료여야 합니다.")
	m.Said(boram, in("2031-04-02"), "전차는 무료여서는 안 됩니다.")
	m.Like(free, paid, -0.9)
	m.Like(free, korean, 0.88)
	m.Like(korean, graph.ClaimID("전차는 무료여서는 안 됩니다."), -0.84)
	m.Said(tobias, in("2030-02"), "Nine shops closed last winter.")
	m.Said(tobias, in("2031-04-02"), "Nine shops closed last winter.")
	g := m.Graph()
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Interview {
			n.Date = strings.TrimPrefix(strings.TrimPrefix(n.Title, "Talk of "), "some day")
		}
	}
	return g
}

// long is one document of so many claims, every tenth of which somebody in
// another shares.
func long(claims int) *graph.Graph {
	r := rand.New(rand.NewPCG(3, 5))
	m := &graphtest.Maker{}
	m.Document("long.txt")
	talk, host, guest := m.Interview("A long talk", "Rory Fenwick"), m.Speaker("Rory Fenwick"), m.Speaker("Mina Orrell")
	ids := []string{}
	for i := range claims {
		ids = append(ids, m.Said([]string{host, guest}[i%2], talk, sentence(r, i)))
	}
	m.Document("short.txt")
	other := m.Speaker("Tobias Quill")
	for i := 0; i < claims; i += 10 {
		m.Like(ids[i], m.Said(other, "", "Of this I am sure: "+sentence(r, claims+i)), float64(500+r.IntN(500))/1000)
	}
	return m.Graph()
}

// hostile is a graph whose every text tries to become part of the page.
func hostile() *graph.Graph {
	m := &graphtest.Maker{}
	for _, s := range []string{
		`</script><script>window.broken = 1</script>`, `<img src=x onerror="window.broken = 2">`, `<!--<script>`, `]]>`,
		"\u2028window.broken = 3\u2029", `"}]};window.broken = 4//`, `javascript:window.broken=5`, `<style>*{display:none}</style>`, `&lt;b&gt; &amp;`,
		`<base href="https://example.org/">`, `{{constructor.constructor('window.broken = 6')()}}`, "nul \x00 bell \x07", "مرحبا \u202eabc", `__proto__`,
	} {
		m.Document("notes " + s + ".txt")
		one, two := m.Speaker("Speaker "+s, "Alias "+s), m.Speaker("Other "+s)
		talk := m.Interview("Talk "+s, "", "Speaker "+s)
		m.Link(talk, "javascript:window.broken=7//"+s, "original")
		m.Link(talk, "https://example.org/?q="+s, "transcript")
		claim := m.Said(one, talk, "Claim "+s)
		m.Like(claim, m.Said(two, "", "Answer "+s), 0.9)
		m.Like(claim, m.Said(two, talk, "Against "+s), -0.9)
		m.Cites(claim, "data:text/html,<script>window.broken=8</script>"+s)
	}
	g := m.Graph()
	for i := range g.Edges {
		for k := range g.Edges[i].Evidence {
			g.Edges[i].Evidence[k].Link = []string{"javascript:window.broken=9", "JaVaScRiPt:window.broken=9", " javascript:window.broken=9", "https://example.org/#t=1"}[i%4]
		}
	}
	return g
}
