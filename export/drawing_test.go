// Package export holds the ways out of a graph; the tests here join several.
package export

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/export/dot"
	"github.com/whosaid/whosaid/export/render/graphviz"
	"github.com/whosaid/whosaid/graph"
)

// quarrel is a graph whose every text is s: two agree, one denies.
func quarrel(s string) *graph.Graph {
	nodes := []graph.Node{
		{ID: "s1", Kind: graph.Speaker, Name: s, Named: true}, {ID: "s2", Kind: graph.Speaker, Name: s + "2", Named: true},
		{ID: "c1", Kind: graph.Claim, Text: s}, {ID: "c2", Kind: graph.Claim, Text: s + s}, {ID: "c3", Kind: graph.Claim, Text: "no" + s},
		{ID: "i1", Kind: graph.Interview, Title: s},
	}
	said := func(who, what string) graph.Edge {
		return graph.Edge{Source: who, Target: what, Kind: graph.Said, Evidence: []graph.Evidence{{Interview: "i1", Quote: s, Link: "https://example.org/?q=" + s}}}
	}
	edges := []graph.Edge{
		said("s1", "c1"), said("s2", "c2"), said("s2", "c3"),
		{Source: "c1", Target: "c2", Kind: graph.AgreesWith, Score: .9},
		{Source: "c2", Target: "c3", Kind: graph.DisagreesWith, Score: .9, Reason: s},
		{Source: "s1", Target: "c3", Kind: graph.DisagreesWith, Score: 1},
	}
	return graph.New(nil, nodes, edges)
}

var texts = []string{"", " ", "\x00", "말", `a "b" \N <c> &amp; 🙂`, "مرحبا", "</text><script>alert(1)</script>", "]]>", strings.Repeat("긴 말 ", 200), strings.Repeat("x", 500)}

// The embedded Graphviz stops the program where an installed one only
// warns, so it has to draw every text in every way.
func TestEmbeddedDrawsEveryText(t *testing.T) {
	for _, s := range texts {
		for _, opt := range []dot.Options{{}, {Theme: "dark", Limit: 1}, {All: true}, {Overview: true}} {
			t.Run(fmt.Sprintf("%.12q %+v", s, opt), func(t *testing.T) {
				var b bytes.Buffer
				if err := dot.Write(&b, quarrel(s), opt); err != nil {
					t.Fatal(err)
				}
				svg, err := graphviz.SVG(t.Context(), b.Bytes())
				if err != nil {
					t.Fatal(err)
				}
				checkMarkup(t, svg)
			})
		}
	}
}

func checkMarkup(t *testing.T, svg []byte) {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(svg))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return
		}
		if err != nil {
			t.Fatalf("not XML: %v", err)
		}
		if e, ok := token.(xml.StartElement); ok && e.Name.Local == "script" {
			t.Error("a claim became a script")
		}
	}
}
