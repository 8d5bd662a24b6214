package extract

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
)

// Where only claims are asked on which people can meet, who meets is the same, and
// most claims are left out.
func TestMetOnly(t *testing.T) {
	for name, docs := range map[string][]*source.Document{"samples": documents(t), "episodes": episodes(t)} {
		whole, met := graphWith(t, docs, Options{}), graphWith(t, docs, Options{Asked: build.Asked{Met: true}})
		for _, f := range []graph.Filter{{}, {Unnamed: true}, {NoReported: true}, {About: "harbour", Unnamed: true}} {
			if diff := cmp.Diff(graph.Shared(whole, f), graph.Shared(met, f)); diff != "" {
				t.Errorf("%s %+v: shared (-want +got):\n%s", name, f, diff)
			}
			if diff := cmp.Diff(graph.Disputed(whole, f), graph.Disputed(met, f)); diff != "" {
				t.Errorf("%s %+v: disputed (-want +got):\n%s", name, f, diff)
			}
		}
		if rows := len(graph.Shared(met, graph.Filter{})) + len(graph.Disputed(met, graph.Filter{})); rows < 8 || len(met.Nodes) >= len(whole.Nodes) {
			t.Errorf("%s: %d rows, %d nodes of %d", name, rows, len(met.Nodes), len(whole.Nodes))
		}
	}
}

// Where only claims about something are asked, who says so is the same.
func TestAskedAbout(t *testing.T) {
	docs := documents(t)
	for _, words := range []string{"harbour", "trams free", "전차", "nothing of the kind"} {
		part := graphWith(t, docs, Options{Asked: build.Asked{About: graph.Topic(words)}})
		whole := graphWith(t, docs, Options{})
		f := graph.Filter{About: words, Unnamed: true}
		if diff := cmp.Diff(graph.WhoSaid(whole, f), graph.WhoSaid(part, f)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", words, diff)
		}
		if len(part.Nodes) >= len(whole.Nodes) {
			t.Errorf("%s: %d nodes of %d", words, len(part.Nodes), len(whole.Nodes))
		}
	}
}

func graphWith(t *testing.T, docs []*source.Document, opt Options) *graph.Graph {
	t.Helper()
	g, err := Graph(context.Background(), docs, opt)
	if err != nil {
		t.Fatal(err)
	}
	return g
}
