package mermaid_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/mermaid"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func drawn(t *testing.T, g *graph.Graph) string {
	t.Helper()
	var b bytes.Buffer
	if err := mermaid.Write(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

const text = `"([^"\x00-\x1f<>\\{}|` + "`" + `]*)"`

// A flowchart is lines of these forms and no others.
var (
	header = regexp.MustCompile(`^(flowchart LR|  classDef [a-z]+ [a-z:#0-9,]+|  end)$`)
	node   = regexp.MustCompile(`^ +([a-z][0-9a-f]+)(?:\(\[|\[\[|\[)` + text + `(?:\]\)|\]\]|\]):::[a-z]+$`)
	box    = regexp.MustCompile(`^  subgraph g\d+\[` + text + `\]$`)
	click  = regexp.MustCompile(`^ +click ([a-z][0-9a-f]+) href "https?://[^" ;<>]*" _blank$`)
	edge   = regexp.MustCompile(`^  ([a-z][0-9a-f]+) (?:-->|-\.->|===|-\.-x|x-\.-x|---)(?:\|"[a-z0-9. ]+"\|)? ([a-z][0-9a-f]+)$`)
	entity = regexp.MustCompile(`#(\d+);`)
)

// read returns the labels of nodes as a reader sees them, and checks that
// every line has a form and every end a node.
func read(t *testing.T, chart string) map[string]string {
	t.Helper()
	labels := map[string]string{}
	for l := range strings.Lines(chart) {
		l = strings.TrimSuffix(l, "\n")
		if m := node.FindStringSubmatch(l); m != nil {
			labels[m[1]] = entity.ReplaceAllStringFunc(m[2], func(e string) string {
				n, _ := strconv.Atoi(e[1 : len(e)-1])
				return string(rune(n))
			})
		} else if m := edge.FindStringSubmatch(l); m != nil {
			if _, ok := labels[m[1]]; !ok {
				t.Errorf("%q starts nowhere", l)
			}
			if _, ok := labels[m[2]]; !ok {
				t.Errorf("%q ends nowhere", l)
			}
		} else if !header.MatchString(l) && !box.MatchString(l) && !click.MatchString(l) {
			t.Errorf("%q has no form", l)
		}
	}
	return labels
}

func TestLabels(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "hostile": graphtest.Hostile(), "empty": graph.New(nil, nil, nil)} {
		want := map[string]string{}
		for i := range g.Nodes {
			if n := &g.Nodes[i]; n.Kind != graph.Link {
				want[n.ID] = strings.Map(func(r rune) rune {
					switch {
					case r == '\n' || r == '\r' || r == '\t':
						return ' '
					case r < ' ' || r == 0x7f:
						return '\ufffd'
					}
					return r
				}, graph.Label(n))
			}
		}
		if d := cmp.Diff(want, read(t, drawn(t, g))); d != "" {
			t.Errorf("%s (-want +got):\n%s", name, d)
		}
	}
}

var update = flag.Bool("update", false, "write the golden file again")

func TestGolden(t *testing.T) {
	golden := filepath.Join("testdata", "small.mmd")
	got := drawn(t, graphtest.Small())
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestLargeGraphsAreFolded(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	ada, ben := m.Speaker("Ada"), m.Speaker("Ben")
	talk := m.Interview("Talk", "", "Ada", "Ben")
	for i := range 60 {
		m.Said(ada, talk, "Claim "+strconv.Itoa(i))
	}
	m.Said(ben, talk, "Claim 7")
	chart := drawn(t, m.Graph())
	labels := read(t, chart)
	want := map[string]string{ada: "Ada", ben: "Ben", talk: "Talk", graph.ClaimID("Claim 7"): "Claim 7"}
	if d := cmp.Diff(want, labels); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if !strings.Contains(chart, ada+` ---|"59 more"| `+talk) {
		t.Errorf("the folded claims are not counted:\n%s", chart)
	}
}

func TestLimitsOfMermaid(t *testing.T) {
	chart := drawn(t, graphtest.Large(3000))
	read(t, chart)
	edges := 0
	for l := range strings.Lines(chart) {
		if edge.MatchString(strings.TrimSuffix(l, "\n")) {
			edges++
		}
	}
	if edges == 0 || len(chart) > 50_000 || edges > 500 {
		t.Errorf("%d characters and %d edges, at most 50000 and 500 are drawn", len(chart), edges)
	}
}

func TestOnlyAddressesOfTheWebOpen(t *testing.T) {
	for url, want := range map[string]string{
		"https://example.org/a b\"<c>;d":    `href "https://example.org/a%20b%22%3Cc%3E%3Bd"`,
		"javascript:alert(1)":               "",
		"HTTPS://example.org":               "",
		"http://example.org/?q=한글#t=1":      `href "http://example.org/?q=한글#t=1"`,
		"https://example.org/\n click x()":  `href "https://example.org/%0A%20click%20x()"`,
		"https://example.org/%20\\already`": `href "https://example.org/%20%5Calready%60"`,
	} {
		m := &graphtest.Maker{}
		m.Document("a.txt")
		m.Link(m.Interview("Talk", ""), url, "original")
		g := m.Graph()
		chart := drawn(t, g)
		if has := strings.Contains(chart, "click "); has != (want != "") || !strings.Contains(chart, want) {
			t.Errorf("%q: %s", url, chart)
		}
	}
}

func FuzzWrite(f *testing.F) {
	f.Add("1. list", "https://example.org/")
	f.Add("\"]:::x\nclick", "https://\"")
	f.Fuzz(func(t *testing.T, words, url string) {
		m := &graphtest.Maker{}
		m.Document("a.txt")
		talk := m.Interview("T"+words, "")
		m.Link(talk, url, "original")
		m.Said(m.Speaker(words+"x"), talk, words+"y")
		read(t, drawn(t, m.Graph()))
	})
}
