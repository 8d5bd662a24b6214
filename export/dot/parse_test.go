package dot

import (
	"bytes"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	parser "gonum.org/v1/gonum/graph/formats/dot"
	"gonum.org/v1/gonum/graph/formats/dot/ast"

	"github.com/whosaid/whosaid/graph"
)

// awkward is a graph whose every text is s.
func awkward(s string) *graph.Graph {
	m := &maker{}
	a, b := m.speaker("s1", s), m.speaker("s2", s+"2")
	i := m.interview("i1", s, s, s, "https://example.org/"+s)
	m.claim("c1", a, i, 1, s)
	m.claim("c2", b, i, 2, s+s)
	m.claim("c3", b, i, 2, "x"+s)
	m.agree("c1", "c2", .9)
	m.disagree("c2", "c3", .9)
	for k := range m.g.Edges {
		m.g.Edges[k].Reason = s
		for j := range m.g.Edges[k].Evidence {
			m.g.Edges[k].Evidence[j].Link = "https://example.org/?q=" + s
		}
	}
	return m.done()
}

// shape is what a drawing holds: the names of its nodes, and how many edges
// are seen.
type shape struct {
	Nodes []string
	Edges int
}

func parsed(t testing.TB, drawing []byte) shape {
	t.Helper()
	file, err := parser.Parse(bytes.NewReader(drawing))
	if err != nil {
		t.Fatalf("not DOT: %v\n%s", err, drawing)
	}
	if len(file.Graphs) != 1 {
		t.Fatalf("%d graphs, want 1", len(file.Graphs))
	}
	s := shape{}
	s.walk(file.Graphs[0].Stmts)
	slices.Sort(s.Nodes)
	return s
}

func (s *shape) walk(statements []ast.Stmt) {
	for _, st := range statements {
		switch st := st.(type) {
		case *ast.NodeStmt:
			s.Nodes = append(s.Nodes, strings.Trim(st.Node.ID, `"`))
		case *ast.EdgeStmt:
			if !slices.ContainsFunc(st.Attrs, func(a *ast.Attr) bool { return a.Val == "invis" }) {
				s.Edges++
			}
		case *ast.Subgraph:
			s.walk(st.Stmts)
		}
	}
}

// The shapes of awkward in each way to draw.
var shapes = map[string]shape{
	"meetings": {[]string{"c1", "c2", "c3", "s1", "s2"}, 4},
	"dark":     {[]string{"c1", "c2", "c3", "s1", "s2"}, 4},
	"folded":   {[]string{"c1", "c2", "c3", "s1", "s2"}, 4},
	"all":      {[]string{"c1", "c2", "c3", "i1", "i1-link0", "i1-link1", "s1", "s2"}, 10},
	"overview": {[]string{"s1", "s2"}, 1},
}

func checkParses(t *testing.T, s string) {
	t.Helper()
	g := awkward(s)
	for name, opt := range ways {
		if diff := cmp.Diff(shapes[name], parsed(t, written(t, g, opt))); diff != "" {
			t.Errorf("%s of %q (-want +got):\n%s", name, s, diff)
		}
	}
}

var awkwardTexts = []string{
	"", " ", "\x00", "\u00a0", `"`, `\`, `a\`, `\"`, `\\"`, `\N\G\L\l\r\n`, "<b>", "</td></table>>];", "]];}", "a\nb\r\n\tc", "\x00\x01\x1b[31m", "\xff\xfe",
	"&amp;&lt;&#65;&", "<!-- -->", "<<table>>", "->", "//", "/* */", "# x", "🙂👨‍👩‍👧🏳️‍🌈", "مرحبا بالعالم", "\u202eabc\u2066", "한국어입니다", "ㅤ",
	strings.Repeat("가나다", 300), strings.Repeat("x", 3000), "\u2028\u2029\ufffe\uffff\u0085", "subgraph", "javascript:alert(1)", "é́́́",
}

func TestAwkwardTextsParse(t *testing.T) {
	for _, s := range awkwardTexts {
		checkParses(t, s)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range awkwardTexts {
		f.Add(s)
	}
	f.Fuzz(checkParses)
}

// The program dot is the judge of DOT.
func TestDotReadsIt(t *testing.T) {
	path, err := exec.LookPath("dot")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("no dot: apt-get install graphviz")
		}
		t.Skip("no dot: apt-get install graphviz")
	}
	texts := append(slices.Clone(awkwardTexts), strings.Join(awkwardTexts, " "))
	for _, s := range texts {
		for name, opt := range ways {
			if name == "dark" {
				continue
			}
			cmd := exec.Command(path, "-Tcanon")
			cmd.Stdin = bytes.NewReader(written(t, awkward(s), opt))
			var out, said bytes.Buffer
			cmd.Stdout, cmd.Stderr = &out, &said
			if err := cmd.Run(); err != nil || said.Len() > 0 {
				t.Fatalf("%s of %q: %v: %s", name, s, err, said.String())
			}
			if diff := cmp.Diff(shapes[name].Nodes, parsed(t, out.Bytes()).Nodes); diff != "" {
				t.Errorf("%s of %q, as dot reads it (-want +got):\n%s", name, s, diff)
			}
		}
	}
}
