package main

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/whosaid/whosaid/export/neo4jcsv"
	"github.com/whosaid/whosaid/extract/parts"
	"github.com/whosaid/whosaid/graph"
)

// importParts writes the folder that neo4j-admin imports, of a graph in parts,
// and holds a line at a time. What people share takes the whole graph and is
// left to the next push.
func importParts(args []string) error {
	if len(args) != 2 {
		return usagef("part neo4j-csv takes the folder with the parts, and the one to write")
	}
	m, err := readManifest(args[0])
	if err != nil {
		return err
	}
	if err := haveFolder(args[1]); err != nil {
		return err
	}
	return writeFolder(args[1], func(dir string) error {
		f, err := neo4jcsv.Create(dir)
		if err != nil {
			return err
		}
		for i, p := range m.Parts {
			if p.Section == parts.Nodes || p.Section == parts.Edges {
				err = errors.Join(err, rowsOf(m.path(i), f))
			}
		}
		return errors.Join(err, f.Close(nil))
	})
}

// rowsOf writes the nodes and edges of a part.
func rowsOf(part string, f *neo4jcsv.Folder) error {
	in, err := os.Open(part)
	if err != nil {
		return err
	}
	defer in.Close()
	lines := bufio.NewReaderSize(in, 1<<20)
	for n := 1; ; n++ {
		line, err := lines.ReadBytes('\n')
		if line = bytes.TrimSpace(line); len(line) > 0 {
			if wrong := tabled(line, f); wrong != nil {
				return fmt.Errorf("%s:%d: %w", filepath.Base(part), n, wrong)
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

// tabled writes one node or edge.
func tabled(line []byte, f *neo4jcsv.Folder) error {
	if bytes.HasPrefix(line, []byte(`{"id":`)) {
		n, err := graph.ParseNode(line)
		if err == nil {
			f.Node(&n)
		}
		return err
	}
	e, err := graph.ParseEdge(line)
	if err != nil {
		return err
	}
	switch e.Kind {
	case graph.Said, graph.Cites, graph.AgreesWith, graph.DisagreesWith:
		f.Edge(&e)
		return nil
	}
	return fmt.Errorf("an edge of kind %q; there are said, cites, agrees-with, disagrees-with", e.Kind)
}
