package qdpx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

var update = flag.Bool("update", false, "write the golden file again")

func TestGolden(t *testing.T) {
	const file = "testdata/small.qde"
	g, texts := laid(graphtest.Small())
	got := written(t, g, texts)["project.qde"]
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

// element is what Project.xsd says of one: its attributes (! for one that must
// be there) and the order of what it holds (* for any number).
type element struct{ attributes, holds string }

// schema are the elements that whosaid writes.
var schema = map[string]element{
	"Project":            {"name! origin creatingUserGUID", "Users CodeBook Cases Sources Links"},
	"Users":              {"", "User*"},
	"User":               {"guid! name id", ""},
	"CodeBook":           {"", "Codes"},
	"Codes":              {"", "Code*"},
	"Code":               {"guid! name! isCodable! color", "Description NoteRef* Code*"},
	"Description":        {"", ""},
	"Cases":              {"", "Case*"},
	"Case":               {"guid! name", "Description CodeRef* VariableValue* SourceRef* SelectionRef*"},
	"CodeRef":            {"targetGUID!", ""},
	"SourceRef":          {"targetGUID!", ""},
	"SelectionRef":       {"targetGUID!", ""},
	"Sources":            {"", "TextSource*"},
	"TextSource":         {"guid! name richTextPath plainTextPath creatingUser creationDateTime", "Description PlainTextContent PlainTextSelection* Coding* NoteRef* VariableValue*"},
	"PlainTextSelection": {"guid! name startPosition! endPosition! creatingUser creationDateTime", "Description Coding* NoteRef*"},
	"Coding":             {"guid! creatingUser creationDateTime", "CodeRef NoteRef*"},
	"Links":              {"", "Link*"},
	"Link":               {"guid! name direction color originGUID targetGUID", "NoteRef*"},
}

// patterns are the types of attributes that are no plain texts.
var patterns = map[string]*regexp.Regexp{
	"guid": isGUID, "targetGUID": isGUID, "originGUID": isGUID, "creatingUser": isGUID, "creatingUserGUID": isGUID,
	"isCodable": regexp.MustCompile(`^(true|false)$`), "color": regexp.MustCompile(`^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$`),
	"startPosition": regexp.MustCompile(`^\d+$`), "endPosition": regexp.MustCompile(`^\d+$`),
	"direction": regexp.MustCompile(`^(Associative|OneWay|Bidirectional)$`),
}

var isGUID = regexp.MustCompile(`^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`)

// node is any element.
type node struct {
	XMLName  xml.Name
	Attrs    []xml.Attr `xml:",any,attr"`
	Children []node     `xml:",any"`
}

func (n *node) attr(name string) string {
	for _, a := range n.Attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// TestSchema holds the project against the published schema, and every
// reference against what is there.
func TestSchema(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "hostile": graphtest.Hostile(), "large": graphtest.Large(200), "empty": {}} {
		laidOut, texts := laid(g)
		files := written(t, laidOut, texts)
		var root node
		if err := xml.Unmarshal([]byte(files["project.qde"]), &root); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if root.XMLName != (xml.Name{Space: namespace, Local: "Project"}) {
			t.Errorf("%s: the root is %v", name, root.XMLName)
		}
		guids := map[string]string{}
		valid(t, name, &root, guids)
		refers(t, name, &root, guids)
	}
}

func valid(t *testing.T, name string, n *node, guids map[string]string) {
	t.Helper()
	want, known := schema[n.XMLName.Local]
	if !known || n.XMLName.Space != namespace {
		t.Fatalf("%s: no element %v", name, n.XMLName)
	}
	for _, a := range n.Attrs {
		pattern := patterns[a.Name.Local]
		if allowed := strings.Fields(strings.ReplaceAll(want.attributes, "!", "")); a.Name.Local != "xmlns" && !slices.Contains(allowed, a.Name.Local) || pattern != nil && !pattern.MatchString(a.Value) {
			t.Errorf("%s: %s has %s=%q", name, n.XMLName.Local, a.Name.Local, a.Value)
		}
	}
	for _, a := range strings.Fields(want.attributes) {
		if must, ok := strings.CutSuffix(a, "!"); ok && n.attr(must) == "" && must != "name" {
			t.Errorf("%s: %s has no %s", name, n.XMLName.Local, must)
		}
	}
	if id := n.attr("guid"); id != "" {
		if guids[id] != "" {
			t.Errorf("%s: two elements have the guid %s", name, id)
		}
		guids[id] = n.XMLName.Local
	}
	order := strings.Fields(want.holds)
	for i := range n.Children {
		c := &n.Children[i]
		for len(order) > 0 && strings.TrimSuffix(order[0], "*") != c.XMLName.Local {
			order = order[1:]
		}
		if len(order) == 0 {
			t.Fatalf("%s: %s holds %s, or not there", name, n.XMLName.Local, c.XMLName.Local)
		}
		if !strings.HasSuffix(order[0], "*") {
			order = order[1:]
		}
		valid(t, name, c, guids)
	}
	if strings.HasSuffix(n.XMLName.Local, "s") && n.XMLName.Local != "Codes" && len(n.Children) == 0 {
		t.Errorf("%s: %s is empty", name, n.XMLName.Local)
	}
}

func refers(t *testing.T, name string, n *node, guids map[string]string) {
	t.Helper()
	to := map[string]string{"CodeRef": "Code", "SourceRef": "TextSource", "SelectionRef": "PlainTextSelection"}
	if kind, ok := to[n.XMLName.Local]; ok && guids[n.attr("targetGUID")] != kind {
		t.Errorf("%s: a %s leads to %q", name, n.XMLName.Local, guids[n.attr("targetGUID")])
	}
	if n.XMLName.Local == "Link" && (guids[n.attr("originGUID")] != "PlainTextSelection" || guids[n.attr("targetGUID")] != "PlainTextSelection") {
		t.Errorf("%s: a link leads from %q to %q", name, guids[n.attr("originGUID")], guids[n.attr("targetGUID")])
	}
	for i := range n.Children {
		refers(t, name, &n.Children[i], guids)
	}
}

// TestSelections has every selection select the very words, counted in
// characters of the text in the zip.
func TestSelections(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	mina := m.Speaker("Mina Orrell")
	for _, s := range []string{"첫 말입니다.", "emoji 👩‍👩‍👧 said", "two\r\nlines", "old\rMac", "e\u0301", "plain"} {
		m.Said(mina, "", s)
	}
	g, texts := laid(m.Graph())
	files := written(t, g, func(d string) (string, bool) {
		s, ok := texts(d)
		return s, ok
	})
	quotes := []string{}
	for _, e := range g.Edges {
		for _, v := range e.Evidence {
			quotes = append(quotes, strings.ReplaceAll(strings.ReplaceAll(v.Quote, "\r\n", "\n"), "\r", "\n"))
		}
	}
	var root node
	if err := xml.Unmarshal([]byte(files["project.qde"]), &root); err != nil {
		t.Fatal(err)
	}
	got := []string{}
	for _, source := range find(&root, "TextSource") {
		text := []rune(files["Sources/"+strings.TrimPrefix(source.attr("plainTextPath"), "internal://")])
		for _, s := range find(source, "PlainTextSelection") {
			start, _ := strconv.Atoi(s.attr("startPosition"))
			end, _ := strconv.Atoi(s.attr("endPosition"))
			got = append(got, string(text[start:end]))
		}
	}
	slices.Sort(quotes)
	slices.Sort(got)
	if d := cmp.Diff(quotes, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func find(n *node, name string) []*node {
	out := []*node{}
	for i := range n.Children {
		if c := &n.Children[i]; c.XMLName.Local == name {
			out = append(out, c)
		} else {
			out = append(out, find(c, name)...)
		}
	}
	return out
}

func TestErrors(t *testing.T) {
	g, texts := laid(graphtest.Small())
	if err := Write(io.Discard, g, func(string) (string, bool) { return "", false }); err == nil || !strings.Contains(err.Error(), "harbour.txt") {
		t.Errorf("no texts: %v", err)
	}
	if err := Write(io.Discard, g, func(string) (string, bool) { return "short", true }); err == nil || !strings.Contains(err.Error(), "another version") {
		t.Errorf("other texts: %v", err)
	}
	if err := Write(full{}, g, texts); !errors.Is(err, os.ErrClosed) {
		t.Errorf("a writer that fails: %v", err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, os.ErrClosed }

// laid is g with each of its places moved to where its quote stands in a text
// that is made of all quotes of the document, with a byte order mark first.
func laid(g *graph.Graph) (*graph.Graph, Texts) {
	texts := map[string]string{}
	for _, d := range g.Documents {
		texts[d.Name] = "\ufeff처음 👋\r\n"
	}
	out := *g
	out.Edges = slices.Clone(g.Edges)
	for i := range out.Edges {
		out.Edges[i].Evidence = slices.Clone(out.Edges[i].Evidence)
		for j := range out.Edges[i].Evidence {
			v := &out.Edges[i].Evidence[j]
			v.Start = len(texts[v.Document])
			texts[v.Document] += v.Quote
			v.End = len(texts[v.Document])
			texts[v.Document] += "\r\n"
		}
	}
	return &out, func(document string) (string, bool) { s, ok := texts[document]; return s, ok }
}

// written are the files of the zip; writing again gives the same bytes.
func written(t *testing.T, g *graph.Graph, texts Texts) map[string]string {
	t.Helper()
	var b, again bytes.Buffer
	if err := errors.Join(Write(&b, g, texts), Write(&again, g, texts)); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b.Bytes(), again.Bytes()) {
		t.Error("the same graph gives other bytes")
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]string{}
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if !regexp.MustCompile(`^(project\.qde|Sources/[0-9a-f-]{36}\.txt)$`).MatchString(f.Name) {
			t.Errorf("a file is called %q", f.Name)
		}
		files[f.Name] = string(raw)
	}
	return files
}
