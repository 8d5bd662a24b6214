package extract

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// explosive vectors panic at a text with a word in it: a fault that only one
// document brings out, deep inside a stage that looks at all of them.
type explosive struct{ word string }

func (e explosive) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, t := range texts {
		if strings.Contains(t, e.word) {
			panic("planted")
		}
		out[i] = []float32{1}
	}
	return out
}

// A stage that panics in one document costs that document and no other.
func TestPanicCostsOneDocument(t *testing.T) {
	talk := func(name, word string) *source.Document {
		d, err := source.Parse(name, []byte("Ana Bell: The harbour wall costs "+word+" millions every year.\n\nBo Lind: The harbour wall costs "+word+" millions every year.\n\nAna Bell: The tower is "+word+" metres high.\n\nBo Lind: The tower is not "+word+" metres high.\n"))
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	docs := []*source.Document{talk("a.txt", "two"), talk("b.txt", "nine"), talk("c.txt", "six")}
	for stage, opt := range map[string]Options{
		"one document at a time": {Done: func(d *source.Document) {
			if d.Name == "b.txt" && d.Plain != "" {
				panic("planted")
			}
		}},
		"all of them together": {Vectors: explosive{"nine"}},
	} {
		t.Run(stage, func(t *testing.T) {
			broken := []string{}
			opt.Broken = func(d *source.Document, p *parallel.Panic) {
				broken = append(broken, d.Name)
				if p.Cause != "planted" || len(p.Stack) == 0 {
					t.Errorf("panic %v\n%s", p, p.Stack)
				}
			}
			g, err := Graph(context.Background(), docs, opt)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]string{"b.txt"}, broken); diff != "" {
				t.Errorf("broken (-want +got):\n%s", diff)
			}
			if got := spoken(g); !slices.Equal(got, []string{"a.txt", "c.txt"}) {
				t.Errorf("words of %v", got)
			}
		})
	}
}

// spoken are the documents that somebody says something in.
func spoken(g *graph.Graph) []string {
	seen := map[string]bool{}
	for _, e := range g.Edges {
		for _, v := range e.Evidence {
			seen[v.Document] = true
		}
	}
	out := []string{}
	for name := range seen {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// What fails only together is an error, and no document is blamed.
func TestPanicOfNoDocument(t *testing.T) {
	runs := func(_ context.Context, f build.Findings) (build.Findings, error) {
		if len(f.Digests) > 1 {
			panic("planted")
		}
		return f, nil
	}
	opt := Options{Broken: func(d *source.Document, _ *parallel.Panic) { t.Errorf("%s is blamed", d.Name) }}
	two := build.Findings{Readings: make([]quote.Reading, 2), Digests: []digest.Digest{{Document: digest.Document{Name: "a"}}, {Document: digest.Document{Name: "b"}}}}
	_, err := opt.surviving(context.Background(), two, runs)
	if err == nil || !strings.Contains(err.Error(), "planted") {
		t.Errorf("error %v", err)
	}
}
