// Package gexf writes a graph as GEXF 1.3 (https://gexf.net), for Gephi and
// what reads its files. Nodes keep their ids; lists are joined by " | ", and
// the evidence of an edge is JSON. An edge weighs its score, 1 without one.
package gexf

import (
	"bufio"
	"encoding/xml"
	"io"
	"strconv"

	"github.com/whosaid/whosaid/graph"
)

const head = xml.Header + `<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>whosaid</creator></meta>
<graph mode="static" defaultedgetype="directed">
`

// Write writes g as GEXF. Characters that XML has no place for become U+FFFD.
// An error is that of w.
func Write(w io.Writer, g *graph.Graph) error {
	p := printer{bufio.NewWriterSize(w, 1<<16)}
	p.WriteString(head)
	p.attributes("node", graph.NodeAttributes())
	p.attributes("edge", graph.EdgeAttributes())
	p.WriteString("<nodes>\n")
	for i := range g.Nodes {
		n := &g.Nodes[i]
		p.put(`<node id="`, n.ID, `" `)
		p.put(`label="`, graph.Label(n), `">`)
		p.values(graph.NodeFields(n))
		p.WriteString("</node>\n")
	}
	p.WriteString("</nodes>\n<edges>\n")
	for i := range g.Edges {
		p.edge(strconv.Itoa(i), &g.Edges[i])
	}
	p.WriteString("</edges>\n</graph>\n</gexf>\n")
	return p.Flush()
}

// printer keeps the first error until Flush.
type printer struct{ *bufio.Writer }

// put writes text between two pieces of markup.
func (p printer) put(before, text, after string) {
	p.WriteString(before)
	xml.EscapeText(p, []byte(text))
	p.WriteString(after)
}

func (p printer) edge(id string, e *graph.Edge) {
	weight := 1.0
	if e.Score > 0 {
		weight = e.Score
	}
	p.put(`<edge id="`+id+`" source="`, e.Source, `" `)
	p.put(`target="`, e.Target, `" `)
	p.put(`label="`, string(e.Kind), `" weight="`+strconv.FormatFloat(weight, 'f', -1, 64)+`">`)
	p.values(graph.EdgeFields(e))
	p.WriteString("</edge>\n")
}

func (p printer) attributes(class string, fields []graph.Field) {
	p.WriteString(`<attributes class="` + class + "\">\n")
	for _, f := range fields {
		if f.Name != "label" { // an attribute of the node itself
			p.WriteString(`<attribute id="` + f.Name + `" title="` + f.Name + `" type="` + string(f.Type) + "\"/>\n")
		}
	}
	p.WriteString("</attributes>\n")
}

func (p printer) values(fields []graph.Field) {
	p.WriteString("<attvalues>")
	for _, f := range fields {
		if f.Name != "label" {
			p.put(`<attvalue for="`+f.Name+`" value="`, f.Value, `"/>`)
		}
	}
	p.WriteString("</attvalues>")
}
