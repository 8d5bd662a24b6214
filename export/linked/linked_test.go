package linked_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/linked"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

var update = flag.Bool("update", false, "write the golden files")

const docs = "../../docs"

// syntaxes are the writers by extension.
func syntaxes() map[string]func(io.Writer, *graph.Graph, linked.Options) error {
	return map[string]func(io.Writer, *graph.Graph, linked.Options) error{
		"ttl": linked.WriteTurtle, "nq": linked.WriteNQuads, "jsonld": linked.WriteJSONLD,
	}
}

func written(t *testing.T, syntax string, g *graph.Graph, opt linked.Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := syntaxes()[syntax](&b, g, opt); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	g := graphtest.Small()
	for syntax := range syntaxes() {
		got := written(t, syntax, g, linked.Options{Version: "v1", Text: textsFor(g).text})
		if again := written(t, syntax, g, linked.Options{Version: "v1", Text: textsFor(g).text}); again != got {
			t.Errorf("%s: written again it differs", syntax)
		}
		file := filepath.Join("testdata", "small."+syntax)
		if *update {
			if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
			t.Errorf("%s (-want +got):\n%s", syntax, d)
		}
	}
}

// statement is a line of N-Quads: no IRI holds what ends it, no string more
// than its line.
var statement = regexp.MustCompile(`^<` + inIRI + `> <[^<> ]+> (<` + inIRI + `>|"([^"\\\n\r]|\\[nrt"\\]|\\u[0-9A-F]{4})*"(@[a-z0-9-]+|\^\^<[^<> ]+>)?) \.$`)

const inIRI = `[^<>"{}|\\^\x60\x00-\x20]+`

// inert holds that what documents say stays inside its strings: a line is a
// whole statement, and nothing turns the direction of writing.
func inert(t *testing.T, g *graph.Graph) {
	t.Helper()
	for line := range strings.Lines(written(t, "nq", g, linked.Options{})) {
		line = strings.TrimSuffix(line, "\n")
		if !statement.MatchString(line) {
			t.Errorf("no statement: %q", line)
		}
		if i := strings.IndexFunc(line, func(r rune) bool { return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) }); i >= 0 {
			t.Errorf("it holds %q: %q", line[i:], line)
		}
	}
	if doc := written(t, "jsonld", g, linked.Options{}); !json.Valid([]byte(doc)) {
		t.Errorf("no JSON: %s", doc)
	}
}

func TestHostile(t *testing.T) { inert(t, graphtest.Hostile()) }

func FuzzInert(f *testing.F) {
	for _, s := range []string{"", "> .\n<urn:a> <urn:b> \"c\" .", "\"@ko .\r\n", "\u202e\u2066\u2028", "\xff\x00\ufffe", "../..", "%", "#a#b", "https://[::1]:80/ ", `\u0022`, "en-\n"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m := &graphtest.Maker{}
		m.Document(s)
		speaker := m.Speaker("Speaker", s)
		talk := m.Interview(s, s)
		m.Link(talk, s, "original")
		m.Link(talk, "https://example.org/"+s, s)
		m.Said(speaker, talk, s)
		g := m.Graph()
		for i := range g.Nodes {
			g.Nodes[i].Language, g.Nodes[i].Date = s, s
		}
		inert(t, g)
	})
}

// TestTermsAreDefined holds that each term of our own stands in the page and
// in the vocabulary for programs, and none that is not used.
func TestTermsAreDefined(t *testing.T) {
	used := map[string]bool{}
	for _, name := range sources(t) {
		for _, m := range regexp.MustCompile(`"whosaid:(\w+)"`).FindAllStringSubmatch(readFile(t, name), -1) {
			used[m[1]] = true
		}
	}
	for _, role := range []string{"original", "subtitles", "transcript"} {
		used[role] = true // put together from the role
	}
	for file, pattern := range map[string]string{"vocabulary.md": "(?m)^\\| `whosaid:(\\w+)` \\|", "vocabulary.ttl": `(?m)^whosaid:(\w+) a `} {
		defined := map[string]bool{}
		for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(readFile(t, filepath.Join(docs, file)), -1) {
			defined[m[1]] = true
		}
		if d := cmp.Diff(used, defined); d != "" {
			t.Errorf("%s (-used +defined):\n%s", file, d)
		}
	}
}

// sources are the files of this room that are no tests.
func sources(t *testing.T) []string {
	t.Helper()
	names, err := filepath.Glob("*.go")
	if err != nil || len(names) < 5 {
		t.Fatalf("found %v, %v", names, err)
	}
	return slices.DeleteFunc(names, func(n string) bool { return strings.HasSuffix(n, "_test.go") })
}

func readFile(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestBase(t *testing.T) {
	for base, fits := range map[string]bool{
		"": true, "https://example.org/talks/": true, "http://example.org/talks#": true, "urn:example:": true, "https://example.org/이야기/": true,
		"https://example.org/talks": false, "talks/": false, "javascript:": false, "https://example.org/a b/": false,
		"https://example.org/<x>/": false, "https:///": false, "urn:": false, "file:///tmp/": false, "https://example.org/\u202e/": false,
	} {
		if err := linked.CheckBase(base); (err == nil) != fits {
			t.Errorf("%q: %v", base, err)
		}
	}
	got := written(t, "nq", graphtest.Small(), linked.Options{Base: "https://example.org/talks/"})
	if strings.Contains(strings.ReplaceAll(got, "<urn:whosaid:vocabulary:", ""), "<urn:whosaid:") {
		t.Error("an id stands without its base")
	}
	if !strings.Contains(got, "<https://example.org/talks/"+graph.SpeakerID("Mina Orrell")+">") {
		t.Error("the speaker's id is not as in other exports")
	}
}

// TestAddresses holds which addresses become IRIs.
func TestAddresses(t *testing.T) {
	for url, want := range map[string]string{
		"https://example.org/a?b=c#t=1":        `<https://example.org/a?b=c#t=1>`,
		"https://example.org/전차":               `<https://example.org/전차>`,
		"https://example.org/a b<c>\"d\\e|f":   `<https://example.org/a%20b%3Cc%3E%22d%5Ce%7Cf>`,
		"https://example.org/#a#b":             `<https://example.org/#a%23b>`,
		"https://example.org/100%":             `<https://example.org/100%25>`,
		"https://example.org/%41\u202e":        `<https://example.org/%41%E2%80%AE>`,
		"https://example.org/\r\n<urn:x> .":    `<https://example.org/%0D%0A%3Curn:x%3E%20.>`,
		"https://example.org/../../etc/passwd": `<https://example.org/../../etc/passwd>`,
		"javascript:alert(1)":                  `"javascript:alert(1)"`,
		"../up":                                `"../up"`,
		"https://a b/":                         `"https://a b/"`,
		"https://":                             `"https://"`,
		"https://me:secret@example.org/":       `"https://me:secret@example.org/"`,
	} {
		g := graph.New(nil, []graph.Node{{ID: graph.LinkID(url), Kind: graph.Link, URL: url}}, nil)
		if got := written(t, "nq", g, linked.Options{}); !strings.Contains(got, " <https://schema.org/url> "+want+" .\n") {
			t.Errorf("%q gives\n%s", url, got)
		}
	}
}

func TestSpeakersAreOfAKind(t *testing.T) {
	for name, want := range map[string]string{
		"Mina Orrell": "Person", "한아름": "Person", "Orrell Foundation": "Organization", "구름만 교통위원회": "Organization", "김도당": "Person",
	} {
		g := graph.New(nil, []graph.Node{{ID: graph.SpeakerID(name), Kind: graph.Speaker, Name: name, Named: true}}, nil)
		if got := written(t, "ttl", g, linked.Options{}); !strings.Contains(got, "a schema:"+want+" ;") {
			t.Errorf("%s is no %s:\n%s", name, want, got)
		}
	}
	g := graph.New(nil, []graph.Node{{ID: graph.LocalID("a.txt", "officials"), Kind: graph.Speaker, Name: "officials"}}, nil)
	if got := written(t, "ttl", g, linked.Options{}); strings.Contains(got, "schema:Person") || !strings.Contains(got, "whosaid:UnnamedSource") {
		t.Errorf("officials are one person:\n%s", got)
	}
}
