package dot

import (
	"bytes"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/graph"
)

// What nobody says, an interview that nothing is known of, a person without
// words: there is small print for each, because Graphviz takes no empty text.
func TestNoEmptyText(t *testing.T) {
	m := &maker{}
	jun := m.speaker("s1", "Jun Marek")
	m.claim("c1", jun, m.interview("i1", "Panel", ""), 5, "The hall is cold.")
	m.g.Nodes = append(m.g.Nodes, graph.Node{ID: "c2", Kind: graph.Claim, Text: "Volunteers had been asked."})
	m.edge(graph.Edge{Source: jun, Target: "c2", Kind: graph.DisagreesWith, Score: 1, Method: "reported", Evidence: []graph.Evidence{{Document: "a.txt", Quote: "Volunteers had been asked"}}})
	g := m.done()
	for _, opt := range []Options{{}, {All: true}, {Overview: true}} {
		var b bytes.Buffer
		if err := Write(&b, g, opt); err != nil {
			t.Fatal(err)
		}
		if at := strings.Index(b.String(), `"></font>`); at >= 0 {
			t.Errorf("%+v: empty text at %s", opt, b.String()[max(0, at-80):at+8])
		}
	}
	var b bytes.Buffer
	if err := Write(&b, g, Options{}); err != nil || !strings.Contains(b.String(), "against: Jun Marek") {
		t.Errorf("who denies the claim is not drawn (%v)", err)
	}
}
