package extract

import (
	"context"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/digest"
)

// TestVoices holds that who takes a turn is the same as what is said in it
// tells, whether its document is at hand or known from before.
func TestVoices(t *testing.T) {
	docs := documents(t)
	var read, known map[string][]string
	g, err := Graph(context.Background(), docs, Options{Voices: func(of map[string][]string) { read = of }, Carry: true})
	if err != nil {
		t.Fatal(err)
	}
	var digests []digest.Digest
	if digests, err = Known(g); err != nil {
		t.Fatal(err)
	}
	if _, err := Graph(context.Background(), nil, Options{Known: digests, Voices: func(of map[string][]string) { known = of }}); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(read, known); d != "" {
		t.Errorf("(-read +known):\n%s", d)
	}
	names := map[string]string{}
	for _, n := range g.Nodes {
		names[n.ID] = n.Name
	}
	for _, d := range docs {
		turns := dialogue.Detect(d).Turns
		if len(turns) != len(read[d.SHA256]) {
			t.Errorf("%s: %d turns, %d voices", d.Name, len(turns), len(read[d.SHA256]))
		}
		for i, id := range read[d.SHA256] {
			if id == "" || names[id] == "" {
				t.Errorf("%s: nobody says %q", d.Name, turns[i].Span().In(d.Plain))
			}
		}
	}
}
