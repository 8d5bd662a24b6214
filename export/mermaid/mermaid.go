// Package mermaid writes a graph as a Mermaid flowchart (https://mermaid.js.org),
// which Markdown pages draw where they stand. Claims that agree stand in one
// box; of a large graph only the claims that people share or dispute are
// drawn, the rest is counted between speaker and interview. Nodes keep their
// ids.
package mermaid

import (
	"bufio"
	"io"
	"strconv"

	"github.com/whosaid/whosaid/graph"
)

// Mermaid stops at 50,000 characters and 500 edges; these limits stay below.
const (
	mostClaims = 40  // drawn
	mostLines  = 100 // of folded claims
)

const styles = `  classDef speaker fill:#dbe9f6,stroke:#08519c,color:#111
  classDef claim fill:#fff,stroke:#666,color:#111
  classDef interview fill:#f0f0f0,stroke:#999,color:#333
`

// Write writes g as a Mermaid flowchart. An error is that of w.
func Write(w io.Writer, g *graph.Graph) error {
	v := newView(g)
	p := printer{bufio.NewWriter(w)}
	p.put("flowchart LR\n", styles)
	p.speakers(v)
	for i, group := range v.groups() {
		p.group(v, "g"+strconv.Itoa(i+1), group)
	}
	p.interviews(v)
	p.edges(v)
	p.folded(v)
	return p.Flush()
}

// printer keeps the first error until Flush.
type printer struct{ *bufio.Writer }

func (p printer) put(parts ...string) {
	for _, s := range parts {
		p.WriteString(s)
	}
}

func (p printer) speakers(v *view) {
	for _, n := range v.nodes(graph.Speaker) {
		p.put("  ", n.ID, `(["`, label(n.Name), `"]):::speaker`, "\n")
	}
}

// group draws claims that agree in a box that names their people; a claim
// alone without one.
func (p printer) group(v *view, name string, claims []*graph.Node) {
	indent := "  "
	if len(claims) > 1 {
		p.put(`  subgraph `, name, `["`, label(v.people(claims)), `"]`, "\n")
		defer p.put("  end\n")
		indent = "    "
	}
	for _, c := range claims {
		p.put(indent, c.ID, `["`, label(c.Text), `"]:::claim`, "\n")
		p.click(indent, c.ID, v.opens(c.ID))
	}
}

func (p printer) interviews(v *view) {
	for _, n := range v.nodes(graph.Interview) {
		p.put("  ", n.ID, `[["`, label(graph.Label(n)), `"]]:::interview`, "\n")
		for _, e := range v.index.Out(n.ID) {
			if link := v.index.Node(e.Target); link != nil && e.Role != "related" {
				p.click("  ", n.ID, link.URL)
				break
			}
		}
	}
}

func (p printer) click(indent, id, url string) {
	if u := address(url); u != "" {
		p.put(indent, "click ", id, ` href "`, u, `" _blank`, "\n")
	}
}

func (p printer) edges(v *view) {
	for i := range v.shown.Edges {
		e := &v.shown.Edges[i]
		arrow := v.arrow(e)
		if arrow != "" {
			p.put("  ", e.Source, " ", arrow, " ", e.Target, "\n")
		}
	}
}

// folded counts, between speaker and interview, the claims that are not
// drawn.
func (p printer) folded(v *view) {
	for _, l := range v.more[:min(len(v.more), mostLines)] {
		p.put("  ", l.speaker, ` ---|"`, strconv.Itoa(l.claims), ` more"| `, l.interview, "\n")
	}
}
