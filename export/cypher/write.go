package cypher

import (
	"bufio"
	"io"
	"slices"
	"strconv"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// A statement ends after so many rows or so many bytes of them, whichever
// comes first. A server takes 500 rows in one statement twice as long as the
// same rows in tens.
const (
	statementRows  = 50
	statementBytes = 1 << 16
)

// Write writes g as statements of Cypher. The same graph gives the same
// bytes. An error is that of w.
func Write(w io.Writer, g *graph.Graph) error {
	p := printer{Writer: bufio.NewWriterSize(w, 1<<16)}
	p.WriteString(head)
	for _, kind := range nodeKinds() {
		p.WriteString(constraint(kind))
	}
	kinds := make(map[string]graph.Kind, len(g.Nodes))
	for i := range g.Nodes {
		kinds[g.Nodes[i].ID] = g.Nodes[i].Kind
	}
	for _, kind := range nodeKinds() {
		p.tail = nodeTail(kind)
		for i := range g.Nodes {
			if n := &g.Nodes[i]; n.Kind == kind {
				p.row(appendNode(p.next(), n))
			}
		}
		p.end()
	}
	for _, way := range graph.Ways() {
		p.tail = edgeTail(way)
		for i := range g.Edges {
			if e := &g.Edges[i]; e.Kind == way.Kind && kinds[e.Source] == way.From && kinds[e.Target] == way.To {
				p.row(appendEdge(p.next(), e))
			}
		}
		p.end()
	}
	meetings := property.Meetings(g)
	for _, kind := range []graph.Kind{property.Shares, property.Disputes} {
		p.tail = meetingTail(kind)
		for i := range meetings {
			if m := &meetings[i]; m.Kind == kind {
				p.row(appendMeeting(p.next(), m))
			}
		}
		p.end()
	}
	return p.Flush()
}

func appendNode(b []byte, n *graph.Node) []byte {
	return appendRow(b, property.OfNode(n), property.NodeHash(n))
}

func appendEdge(b []byte, e *graph.Edge) []byte {
	return appendRow(appendEnds(b, e.Source, e.Target), property.OfEdge(e), property.EdgeHash(e))
}

func appendMeeting(b []byte, m *property.Meeting) []byte {
	return appendRow(appendEnds(b, m.A, m.B), property.OfMeeting(m), property.MeetingHash(m))
}

func appendEnds(b []byte, source, target string) []byte {
	b = append(appendText(b, source), ", "...)
	return append(appendText(b, target), ", "...)
}

// appendRow appends the properties in their order, and their hash. Lists of
// nothing but missing values are left to the statement.
func appendRow(b []byte, properties []property.Property, hash int64) []byte {
	for _, v := range properties {
		if v.Value == nil || blank(v) {
			b = append(b, "null, "...)
		} else {
			b = append(appendValue(b, v.Value), ", "...)
		}
	}
	return strconv.AppendInt(b, hash, 10)
}

// blank reports whether v is a list of only missing values.
func blank(v property.Property) bool {
	if missing(v.Name) == "" {
		return false
	}
	switch list := v.Value.(type) {
	case []string:
		return !slices.ContainsFunc(list, func(s string) bool { return s != "" })
	case []float64:
		return !slices.ContainsFunc(list, func(f float64) bool { return f != -1 })
	case []bool:
		return !slices.Contains(list, true)
	}
	return false
}

// printer writes rows into statements. It keeps the first error until Flush.
type printer struct {
	*bufio.Writer
	tail        string // what a statement does with its rows
	buffer      []byte
	rows, bytes int // of the statement that is open
}

// next is where to append the next row.
func (p *printer) next() []byte { return p.buffer[:0] }

func (p *printer) row(b []byte) {
	p.buffer = b
	if p.rows == 0 {
		p.WriteString("UNWIND [\n[")
	} else {
		p.WriteString(",\n[")
	}
	p.Write(b)
	p.WriteByte(']')
	p.rows++
	p.bytes += len(b)
	if p.rows == statementRows || p.bytes >= statementBytes {
		p.end()
	}
}

// end closes the statement, if one is open.
func (p *printer) end() {
	if p.rows > 0 {
		p.WriteString("\n] AS row\n" + p.tail + ";\n")
	}
	p.rows, p.bytes = 0, 0
}
