package parts

import (
	"io"

	"github.com/whosaid/whosaid/graph"
)

// pieces are what is built of a graph, by the parts that they belong to.
type pieces struct {
	layout
	documents    map[int][]graph.Document
	readings     map[int][]graph.Reading
	nodes, edges map[int][][]byte // each as JSON
}

func newPieces(p Plan) *pieces {
	return &pieces{layout{p.Blocks}, map[int][]graph.Document{}, map[int][]graph.Reading{}, map[int][][]byte{}, map[int][][]byte{}}
}

// add keeps nodes and edges.
func (x *pieces) add(nodes []graph.Node, edges []graph.Edge) {
	for i := range nodes {
		part := x.node(&nodes[i])
		x.nodes[part] = append(x.nodes[part], graph.AppendNode(nil, &nodes[i]))
	}
	for i := range edges {
		part := x.edge(&edges[i])
		x.edges[part] = append(x.edges[part], graph.AppendEdge(nil, &edges[i]))
	}
}

// document keeps that there is a document, and what was read in it.
func (x *pieces) document(d *document) {
	part := x.numbered(Documents, d.Number, d.Of)
	x.documents[part] = append(x.documents[part], graph.Document{Name: d.Name, SHA256: d.digest.SHA256, Size: d.digest.Size})
	part = x.numbered(Readings, d.Number, d.Of)
	x.readings[part] = append(x.readings[part], graph.Reading{Document: d.Name, Data: d.digest.Pack()})
}

func (x *pieces) send(w io.Writer) error {
	if err := send(w, "document", x.documents); err != nil {
		return err
	}
	if err := send(w, "reading", x.readings); err != nil {
		return err
	}
	if err := send(w, "node", x.nodes); err != nil {
		return err
	}
	return send(w, "edge", x.edges)
}
