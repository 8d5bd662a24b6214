// Package graphml writes a graph as GraphML (http://graphml.graphdrawing.org),
// for yEd, Gephi, networkx and igraph. Nodes keep their ids; lists are joined
// by " | ", and the evidence of an edge is JSON.
package graphml

import (
	"encoding/xml"
	"io"

	"github.com/whosaid/whosaid/export/attribute"
	"github.com/whosaid/whosaid/graph"
)

const head = xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`

// Write writes g as GraphML. Characters that XML has no place for become
// U+FFFD. An error is that of w.
func Write(w io.Writer, g *graph.Graph) error {
	p := printer{attribute.NewPrinter(w)}
	p.WriteString(head)
	p.keys("node", "n_", attribute.OfNodes())
	p.keys("edge", "e_", attribute.OfEdges())
	p.WriteString("<graph id=\"whosaid\" edgedefault=\"directed\">\n")
	for i := range g.Nodes {
		n := &g.Nodes[i]
		p.Put(`<node id="`, n.ID, `">`)
		p.data("n_", attribute.OfNode(n))
		p.WriteString("</node>\n")
	}
	for i := range g.Edges {
		e := &g.Edges[i]
		p.Put(`<edge source="`, e.Source, `" `)
		p.Put(`target="`, e.Target, `">`)
		p.data("e_", attribute.OfEdge(e))
		p.WriteString("</edge>\n")
	}
	p.WriteString("</graph>\n</graphml>\n")
	return p.Flush()
}

type printer struct{ attribute.Printer }

// keys declares attributes. Their ids tell nodes' from edges'; their names
// are what a reader sees.
func (p printer) keys(of, prefix string, fields []attribute.Field) {
	for _, f := range fields {
		kind := string(f.Type)
		if f.Type == attribute.Integer {
			kind = "int"
		}
		p.WriteString(`<key id="` + prefix + f.Name + `" for="` + of + `" attr.name="` + f.Name + `" attr.type="` + kind + "\"/>\n")
	}
}

func (p printer) data(prefix string, fields []attribute.Field) {
	for _, f := range fields {
		p.Put(`<data key="`+prefix+f.Name+`">`, f.Value, "</data>")
	}
}
