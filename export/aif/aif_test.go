package aif_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/aif"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

var update = flag.Bool("update", false, "write the golden files")

// file is AIF as a reader that knows nothing of the writer sees it.
type file struct {
	Nodes []struct{ NodeID, Text, Type string }
	Edges []struct{ EdgeID, FromID, ToID string }

	Participants []struct{ ParticipantID, Firstname string }
	Locutions    []struct{ NodeID, PersonID string }
}

func written(t *testing.T, g *graph.Graph) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := aif.Write(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	const golden = "testdata/small.aif"
	got := written(t, graphtest.Small())
	if *update {
		if err := os.WriteFile(golden, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(string(got), "\n")); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestWellFormed holds what the format asks for: ids are ids of one thing,
// edges have both ends, information joins information only through a scheme,
// every scheme leads from something to something, every locution has somebody
// who speaks and content.
func TestWellFormed(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "hostile": graphtest.Hostile(), "large": graphtest.Large(500), "empty": graph.New(nil, nil, nil)} {
		var f file
		if err := json.Unmarshal(written(t, g), &f); err != nil {
			t.Fatal(err)
		}
		types, in, out := map[string]string{}, map[string]int{}, map[string]int{}
		for _, n := range f.Nodes {
			if types[n.NodeID] != "" {
				t.Errorf("%s: %s is two nodes", name, n.NodeID)
			}
			types[n.NodeID] = n.Type
		}
		ids := map[string]bool{}
		for _, e := range f.Edges {
			from, to := types[e.FromID], types[e.ToID]
			if ids[e.EdgeID] || from == "" || to == "" || len(from) == len(to) {
				t.Errorf("%s: edge %+v from %q to %q", name, e, from, to)
			}
			ids[e.EdgeID] = true
			out[e.FromID]++
			in[e.ToID]++
		}
		for id, kind := range types {
			if len(kind) == 2 && (in[id] != 1 || out[id] != 1) || kind == "L" && out[id] != 1 {
				t.Errorf("%s: %s %s has %d in and %d out", name, kind, id, in[id], out[id])
			}
		}
		people := map[string]bool{}
		for _, p := range f.Participants {
			people[p.ParticipantID] = true
		}
		spoken := 0
		for _, l := range f.Locutions {
			if types[l.NodeID] != "L" || !people[l.PersonID] {
				t.Errorf("%s: locution %+v", name, l)
			}
			spoken++
		}
		if locutions := count(types, "L"); spoken != locutions || name != "empty" && locutions == 0 {
			t.Errorf("%s: %d of %d locutions have a speaker", name, spoken, locutions)
		}
	}
}

func count(types map[string]string, kind string) int {
	n := 0
	for _, k := range types {
		if k == kind {
			n++
		}
	}
	return n
}
