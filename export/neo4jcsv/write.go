package neo4jcsv

import (
	"bufio"
	"errors"
	"os"
	"path/filepath"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// Write writes g into an empty folder, always files of the same names. The
// same graph gives the same bytes. Errors are those of the file system.
func Write(dir string, g *graph.Graph) error {
	for _, kind := range nodeKinds() {
		if err := writeNodes(dir, g, kind); err != nil {
			return err
		}
	}
	for _, kind := range edgeKinds() {
		if err := writeEdges(dir, g, kind); err != nil {
			return err
		}
	}
	meetings := property.Meetings(g)
	for _, kind := range meetingKinds() {
		if err := writeMeetings(dir, meetings, kind); err != nil {
			return err
		}
	}
	if err := os.WriteFile(filepath.Join(dir, importScript), []byte(script()), 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, afterImport), []byte(after()), 0o644)
}

func writeNodes(dir string, g *graph.Graph, kind graph.Kind) error {
	t, err := createTable(dir, property.Label(kind))
	if err != nil {
		return err
	}
	t.header("id:ID", property.OfNode(&graph.Node{Kind: kind})[1:], property.Marks(0))
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == kind {
			p := property.OfNode(n)
			t.row([]string{n.ID}, p[1:], nodeMarks(fit(p), property.NodeHash(n)))
		}
	}
	return t.close()
}

func writeEdges(dir string, g *graph.Graph, kind graph.Kind) error {
	t, err := createTable(dir, property.RelationshipType(kind))
	if err != nil {
		return err
	}
	t.header(":START_ID,:END_ID", property.OfEdge(&graph.Edge{}), append(property.Marks(0), repair(0)))
	for i := range g.Edges {
		if e := &g.Edges[i]; e.Kind == kind {
			p := property.OfEdge(e)
			t.row([]string{e.Source, e.Target}, p, edgeMarks(fit(p), property.EdgeHash(e)))
		}
	}
	return t.close()
}

func writeMeetings(dir string, meetings []property.Meeting, kind graph.Kind) error {
	t, err := createTable(dir, property.RelationshipType(kind))
	if err != nil {
		return err
	}
	t.header(":START_ID,:END_ID", meetingShape(), append(property.Marks(0), repair(0)))
	for i := range meetings {
		if m := &meetings[i]; m.Kind == kind {
			p := property.OfMeeting(m)
			t.row([]string{m.A, m.B}, p, edgeMarks(fit(p), property.MeetingHash(m)))
		}
	}
	return t.close()
}

func nodeMarks(f fitness, hash int64) []property.Property {
	if f != whole {
		hash = 0
	}
	return property.Marks(hash)
}

// edgeMarks are the marks of an edge, and what is still to be done to it.
func edgeMarks(f fitness, hash int64) []property.Property {
	if f == cut {
		hash = 0
	}
	todo := repair(hash)
	if f == whole {
		todo.Value = nil
	}
	return append(property.Marks(hash), todo)
}

// repair is the hash that an edge has once the statements of afterImport have
// put its lists right.
func repair(hash int64) property.Property {
	return property.Property{Name: "repair", Type: property.Integer, Value: hash}
}

// table is one file. It keeps the first error until close.
type table struct {
	*bufio.Writer
	file   *os.File
	buffer []byte
}

func createTable(dir, name string) (*table, error) {
	f, err := os.Create(filepath.Join(dir, name+".csv"))
	if err != nil {
		return nil, err
	}
	return &table{Writer: bufio.NewWriterSize(f, 1<<16), file: f}, nil
}

func (t *table) close() error { return errors.Join(t.Flush(), t.file.Close()) }

func (t *table) header(ids string, groups ...[]property.Property) {
	t.WriteString(ids)
	for _, properties := range groups {
		for _, v := range properties {
			t.WriteString("," + v.Name + ":" + typeName(v.Type))
		}
	}
	t.WriteByte('\n')
}

func (t *table) row(ids []string, groups ...[]property.Property) {
	b := t.buffer[:0]
	for i, id := range ids {
		if i > 0 {
			b = append(b, ',')
		}
		b = appendQuoted(b, id)
	}
	for _, properties := range groups {
		for _, v := range properties {
			b = appendValue(append(b, ','), v.Value)
		}
	}
	t.buffer = append(b, '\n')
	t.Write(t.buffer)
}
