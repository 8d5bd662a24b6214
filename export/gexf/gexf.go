// Package gexf writes a graph as GEXF 1.3 (https://gexf.net), for Gephi and
// what reads its files. Nodes keep their ids; lists are joined by " | ", and
// the evidence of an edge is JSON. An edge weighs its score, 1 without one.
package gexf

import (
	"encoding/xml"
	"io"
	"strconv"

	"github.com/whosaid/whosaid/export/attribute"
	"github.com/whosaid/whosaid/graph"
)

const head = xml.Header + `<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>whosaid</creator></meta>
<graph mode="static" defaultedgetype="directed">
`

// Write writes g as GEXF. Characters that XML has no place for become U+FFFD.
// An error is that of w.
func Write(w io.Writer, g *graph.Graph) error {
	p := printer{attribute.NewPrinter(w)}
	p.WriteString(head)
	p.attributes("node", attribute.OfNodes())
	p.attributes("edge", attribute.OfEdges())
	p.WriteString("<nodes>\n")
	for i := range g.Nodes {
		n := &g.Nodes[i]
		p.Put(`<node id="`, n.ID, `" `)
		p.Put(`label="`, graph.Label(n), `">`)
		p.values(attribute.OfNode(n))
		p.WriteString("</node>\n")
	}
	p.WriteString("</nodes>\n<edges>\n")
	for i := range g.Edges {
		p.edge(strconv.Itoa(i), &g.Edges[i])
	}
	p.WriteString("</edges>\n</graph>\n</gexf>\n")
	return p.Flush()
}

type printer struct{ attribute.Printer }

func (p printer) edge(id string, e *graph.Edge) {
	weight := 1.0
	if e.Score > 0 {
		weight = e.Score
	}
	p.Put(`<edge id="`+id+`" source="`, e.Source, `" `)
	p.Put(`target="`, e.Target, `" `)
	p.Put(`label="`, string(e.Kind), `" weight="`+strconv.FormatFloat(weight, 'f', -1, 64)+`">`)
	p.values(attribute.OfEdge(e))
	p.WriteString("</edge>\n")
}

func (p printer) attributes(class string, fields []attribute.Field) {
	p.WriteString(`<attributes class="` + class + "\">\n")
	for _, f := range fields {
		if f.Name != "label" { // an attribute of the node itself
			p.WriteString(`<attribute id="` + f.Name + `" title="` + f.Name + `" type="` + string(f.Type) + "\"/>\n")
		}
	}
	p.WriteString("</attributes>\n")
}

func (p printer) values(fields []attribute.Field) {
	p.WriteString("<attvalues>")
	for _, f := range fields {
		if f.Name != "label" {
			p.Put(`<attvalue for="`+f.Name+`" value="`, f.Value, `"/>`)
		}
	}
	p.WriteString("</attvalues>")
}
