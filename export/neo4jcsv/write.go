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
	f, err := Create(dir)
	if err != nil {
		return err
	}
	for i := range g.Nodes {
		f.Node(&g.Nodes[i])
	}
	for i := range g.Edges {
		f.Edge(&g.Edges[i])
	}
	return f.Close(property.Meetings(g))
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
