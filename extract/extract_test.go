package extract

import (
	"bytes"
	"context"
	"html"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
)

const seeds = "../seeds"

// documents are all sample documents, by name.
func documents(t testing.TB) []*source.Document {
	t.Helper()
	found := source.Find([]string{seeds}, nil)
	if len(found.Errors) > 0 || len(found.Documents) < 8 {
		t.Fatalf("samples: %d documents, errors %v", len(found.Documents), found.Errors)
	}
	docs := []*source.Document{}
	for _, f := range found.Documents {
		d, err := source.Read(f)
		if err != nil {
			t.Fatal(err)
		}
		docs = append(docs, d)
	}
	return docs
}

func graphOf(t testing.TB, docs ...*source.Document) *graph.Graph {
	t.Helper()
	g, err := Graph(context.Background(), docs, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := graph.Check(g); err != nil {
		t.Fatal(err)
	}
	return g
}

func bytesOf(t testing.TB, g *graph.Graph) string {
	t.Helper()
	var b bytes.Buffer
	if err := graph.Write(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Every quote is the very span of its document: byte by byte where the
// document is plain text, and made of the span's letters elsewhere.
func TestQuotesAreSpans(t *testing.T) {
	docs := documents(t)
	byName := map[string]*source.Document{}
	for _, d := range docs {
		byName[d.Name] = d
	}
	edges := 0
	for _, e := range graphOf(t, docs...).Edges {
		if len(e.Evidence) == 0 {
			t.Errorf("%s %s %s: no evidence", e.Source, e.Kind, e.Target)
		}
		for _, v := range e.Evidence {
			edges++
			checkQuote(t, byName[v.Document], v)
		}
	}
	if edges < 50 {
		t.Errorf("only %d pieces of evidence in all samples", edges)
	}
}

func checkQuote(t *testing.T, d *source.Document, v graph.Evidence) {
	t.Helper()
	if v.Quote == "" || v.Start < 0 || v.End > len(d.Text) || v.Start >= v.End {
		t.Fatalf("%s [%d, %d): quote %q", d.Name, v.Start, v.End, v.Quote)
	}
	file, err := os.ReadFile(filepath.Join(seeds, d.Name))
	if err != nil {
		t.Fatal(err)
	}
	span := string(file[v.Start:v.End])
	if d.Format != source.PlainText {
		span = strings.ReplaceAll(html.UnescapeString(span), `\"`, `"`)
	}
	if d.Format == source.PlainText {
		if span != v.Quote {
			t.Errorf("%s [%d, %d): quote %q, file %q", d.Name, v.Start, v.End, v.Quote, span)
		}
		return
	}
	words := strings.FieldsFunc(v.Quote, func(r rune) bool { return r == ' ' || r == '\n' || r == '&' || r == '\'' || r == '’' })
	if first, last := words[0], words[len(words)-1]; !strings.Contains(span, first) || !strings.Contains(span, last) {
		t.Errorf("%s [%d, %d): quote %q is not in %q", d.Name, v.Start, v.End, v.Quote, span)
	}
}

// The same input gives the same bytes, whatever the number of cores.
func TestSameBytes(t *testing.T) {
	docs := documents(t)
	want := bytesOf(t, graphOf(t, docs...))
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for _, cores := range []int{1, 3, 8} {
		runtime.GOMAXPROCS(cores)
		if got := bytesOf(t, graphOf(t, documents(t)...)); got != want {
			t.Errorf("%d cores: %s", cores, cmp.Diff(want, got))
		}
	}
}

// A paragraph in front of a document changes no id.
func TestIDsHoldOffsetsOut(t *testing.T) {
	for _, d := range documents(t) {
		if d.Format != source.PlainText {
			continue
		}
		moved, err := source.Parse(d.Name, []byte("The editors have read this once more.\n\n"+d.Text))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(ids(graphOf(t, d)), ids(graphOf(t, moved))); diff != "" {
			t.Errorf("%s: %s", d.Name, diff)
		}
	}
}

// ids are all nodes and edges of a graph.
func ids(g *graph.Graph) []string {
	out := []string{}
	for _, n := range g.Nodes {
		out = append(out, n.ID)
	}
	for _, e := range g.Edges {
		out = append(out, e.Source+" "+string(e.Kind)+" "+e.Target)
	}
	slices.Sort(out)
	return out
}

// What a document holds is data: the pipeline must not fail on any text, and
// its quotes must hold.
func FuzzGraph(f *testing.F) {
	for _, d := range documents(f) {
		f.Add(d.Text)
	}
	f.Add("Ann Ovar: The bridge is old.\r\n\r\nBo Stig: That is wrong.\r\n")
	f.Fuzz(func(t *testing.T, text string) {
		d, err := source.Parse("talk.txt", []byte(text))
		if err != nil {
			return
		}
		for _, e := range graphOf(t, d).Edges {
			for _, v := range e.Evidence {
				if d.Format == source.PlainText && d.Text[v.Start:v.End] != v.Quote {
					t.Fatalf("[%d, %d): quote %q, text %q", v.Start, v.End, v.Quote, d.Text[v.Start:v.End])
				}
			}
		}
	})
}
