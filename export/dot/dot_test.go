package dot

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/graph"
)

var update = flag.Bool("update", false, "write the golden files again")

func written(t testing.TB, g *graph.Graph, opt Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, g, opt); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

var ways = map[string]Options{
	"meetings": {},
	"dark":     {Theme: "dark"},
	"folded":   {Limit: 3},
	"all":      {All: true},
	"overview": {Overview: true},
}

func TestGolden(t *testing.T) {
	for name, opt := range ways {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join("testdata", name+".dot")
			got := written(t, small(), opt)
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Errorf("(-want +got); run with -update to take it:\n%s", diff)
			}
		})
	}
}

func TestOrderOfConstructionDoesNotShow(t *testing.T) {
	for name, opt := range ways {
		want := written(t, large(), opt)
		for seed := range uint64(5) {
			if got := written(t, shuffled(large(), seed), opt); !bytes.Equal(want, got) {
				t.Errorf("%s: the drawing differs when the graph is made in another order", name)
			}
		}
	}
}

func TestCount(t *testing.T) {
	for _, c := range []struct {
		name string
		g    *graph.Graph
		opt  Options
		want Drawn
	}{
		{"nothing folded", small(), Options{}, Drawn{Claims: 4, Groups: 2}},
		{"all", large(), Options{All: true}, Drawn{Claims: 100}},
		{"overview", large(), Options{Overview: true}, Drawn{Folded: 100}},
		{"three groups", many(3), Options{}, Drawn{Claims: 9, Groups: 3}},
		{"three hundred groups", many(300), Options{}, Drawn{Claims: 24, Folded: 876, Groups: 8, GroupsFolded: 292}},
		{"more on request", many(300), Options{Limit: 200}, Drawn{Claims: 129, Folded: 771, Groups: 43, GroupsFolded: 257}},
		{"no claims", &graph.Graph{}, Options{}, Drawn{}},
	} {
		if diff := cmp.Diff(c.want, Count(c.g, c.opt)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}

func TestFirstTheGroupsThatBringNewPeopleTogether(t *testing.T) {
	ix := newIndex(many(300))
	pairs := map[[2]int]bool{}
	for _, u := range choose(ix, Options{}).units {
		fresh(ix, u, pairs, true)
	}
	if len(pairs) != 24 {
		t.Errorf("eight groups of three show %d pairs of people, want 24 different ones", len(pairs))
	}
}

func TestUnknownTheme(t *testing.T) {
	if err := Write(io.Discard, small(), Options{Theme: "pink"}); err == nil {
		t.Error("a theme that there is not was taken")
	}
}

type broken struct{}

var errBroken = errors.New("disk full")

func (broken) Write([]byte) (int, error) { return 0, errBroken }

func TestWriteErrorIsTold(t *testing.T) {
	if err := Write(broken{}, large(), Options{}); !errors.Is(err, errBroken) {
		t.Errorf("got %v, want %v", err, errBroken)
	}
}
