package neo4jcsv

import (
	"errors"
	"os"
	"path/filepath"

	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// Folder is the folder of an import while it is written, one node or edge after
// the other: for graphs that come in parts.
type Folder struct {
	dir    string
	tables map[graph.Kind]*table
}

// Create begins to write into an empty folder. The error is that of the file
// system.
func Create(dir string) (*Folder, error) {
	f := &Folder{dir, map[graph.Kind]*table{}}
	var errs []error
	begin := func(kind graph.Kind, name, ids string, groups ...[]property.Property) {
		t, err := createTable(dir, name)
		if errs = append(errs, err); err == nil {
			t.header(ids, groups...)
			f.tables[kind] = t
		}
	}
	for _, kind := range nodeKinds() {
		begin(kind, property.Label(kind), "id:ID", property.OfNode(&graph.Node{Kind: kind})[1:], property.Marks(0))
	}
	marks := append(property.Marks(0), repair(0))
	for _, kind := range edgeKinds() {
		begin(kind, property.RelationshipType(kind), ":START_ID,:END_ID", property.OfEdge(&graph.Edge{}), marks)
	}
	for _, kind := range meetingKinds() {
		begin(kind, property.RelationshipType(kind), ":START_ID,:END_ID", meetingShape(), marks)
	}
	if err := errors.Join(errs...); err != nil {
		return nil, errors.Join(err, f.closeTables())
	}
	return f, nil
}

// Node writes a node. An error is kept until Close.
func (f *Folder) Node(n *graph.Node) {
	p := property.OfNode(n)
	f.tables[n.Kind].row([]string{n.ID}, p[1:], nodeMarks(fit(p), property.NodeHash(n)))
}

// Edge writes an edge. An error is kept until Close.
func (f *Folder) Edge(e *graph.Edge) {
	p := property.OfEdge(e)
	f.tables[e.Kind].row([]string{e.Source, e.Target}, p, edgeMarks(fit(p), property.EdgeHash(e)))
}

// Close writes who shares and disputes what, and the script that imports all.
func (f *Folder) Close(meetings []property.Meeting) error {
	for i := range meetings {
		m := &meetings[i]
		p := property.OfMeeting(m)
		f.tables[m.Kind].row([]string{m.A, m.B}, p, edgeMarks(fit(p), property.MeetingHash(m)))
	}
	return errors.Join(
		f.closeTables(),
		os.WriteFile(filepath.Join(f.dir, importScript), []byte(script()), 0o755),
		os.WriteFile(filepath.Join(f.dir, afterImport), []byte(after()), 0o644),
	)
}

func (f *Folder) closeTables() error {
	var errs []error
	for _, t := range f.tables {
		errs = append(errs, t.close())
	}
	return errors.Join(errs...)
}
