package graph

import (
	"errors"
	"fmt"
	"io"

	"github.com/whosaid/whosaid/internal/jsontext"
)

// Read reads node-link JSON, as Write writes it and networkx does with
// edges="edges". Members may stand in any order, and those that it does not
// know are passed over. What comes out is ordered and merged as by New.
//
// An error names the place (as in "nodes[17] at byte 2093") and what is
// wrong with it: no JSON, a kind that there is not, an edge to a node that is
// missing, or whatever else Check finds.
func Read(r io.Reader) (*Graph, error) {
	in := &reader{from: jsontext.NewStream(r), known: map[string]string{}, words: map[string]string{}}
	if err := in.from.Object(in.member); err != nil {
		return nil, fmt.Errorf("read graph: %w", err)
	}
	if err := in.from.End(); err != nil {
		return nil, fmt.Errorf("read graph: something follows the graph: %w", err)
	}
	if !in.hasNodes {
		return nil, errors.New(`read graph: it has no "nodes"; is it node-link JSON?`)
	}
	g := New(in.documents, in.nodes, in.edges)
	g.Readings = ordered(in.readings, compareReadings)
	if err := Check(g); err != nil {
		return nil, fmt.Errorf("read graph: %w", err)
	}
	return g, nil
}

type reader struct {
	from      *jsontext.Stream
	known     map[string]string // names of documents and ids of nodes, which many entries share
	words     map[string]string // of claims, by id
	documents []Document
	readings  []Reading
	nodes     []Node
	edges     []Edge
	hasNodes  bool
}

func (in *reader) member(key string) (err error) {
	switch key {
	case "graph":
		return in.from.Object(in.about)
	case "nodes":
		in.hasNodes = true
		if in.nodes, err = readAll(in, key, in.nodes, nodeOf); err != nil {
			return err
		}
		for i := range in.nodes {
			n := &in.nodes[i]
			in.known[n.ID] = n.ID
			if n.Kind == Claim {
				in.words[n.ID] = n.Text
			}
		}
		return nil
	case "edges":
		in.edges, err = readAll(in, key, in.edges, edgeOf)
		return err
	case "directed":
		return in.flag(key, true)
	case "multigraph":
		return in.flag(key, false)
	}
	_, err = in.from.Raw()
	return err
}

func (in *reader) about(key string) (err error) {
	switch key {
	case "documents":
		in.documents, err = readAll(in, "graph.documents", in.documents, documentOf)
		for _, d := range in.documents {
			in.known[d.Name] = d.Name
		}
		return err
	case "readings":
		in.readings, err = readAll(in, "graph.readings", in.readings, readingOf)
		return err
	}
	_, err = in.from.Raw()
	return err
}

func (in *reader) flag(key string, want bool) error {
	raw, err := in.from.Raw()
	if err != nil {
		return err
	}
	c := jsontext.NewCursor(raw)
	got := c.Bool()
	if err := c.Err(); err != nil {
		return fmt.Errorf("%s: %w", key, err)
	}
	if got != want {
		return fmt.Errorf("%q must be %v", key, want)
	}
	return nil
}
