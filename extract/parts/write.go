package parts

import (
	"cmp"
	"context"
	"io"
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// writePart writes one part of the graph as lines of JSON, each a document, a
// reading, a node or an edge, as they stand in the graph.
func writePart(_ context.Context, _ Plan, in input, w io.Writer) error {
	documents, err := items[graph.Document](in, "document")
	if err != nil {
		return err
	}
	readings, err := items[graph.Reading](in, "reading")
	if err != nil {
		return err
	}
	nodes, err := parsed(in, "node", graph.ParseNode)
	if err != nil {
		return err
	}
	edges, err := parsed(in, "edge", graph.ParseEdge)
	if err != nil {
		return err
	}
	g := graph.New(documents, nodes, edges)
	slices.SortFunc(readings, func(a, b graph.Reading) int { return cmp.Compare(a.Document, b.Document) })
	if err = writeLines(w, g.Documents, graph.AppendDocument); err == nil {
		err = writeLines(w, readings, graph.AppendReading)
	}
	if err == nil {
		err = writeLines(w, g.Nodes, graph.AppendNode)
	}
	if err == nil {
		err = writeLines(w, g.Edges, graph.AppendEdge)
	}
	return err
}

// parsed are things that came as JSON.
func parsed[T any](in input, kind string, parse func([]byte) (T, error)) ([]T, error) {
	raws, err := items[[]byte](in, kind)
	if err != nil {
		return nil, err
	}
	out := make([]T, len(raws))
	for i, raw := range raws {
		if out[i], err = parse(raw); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func writeLines[T any](w io.Writer, all []T, add func([]byte, *T) []byte) error {
	var line []byte
	for i := range all {
		line = append(add(line[:0], &all[i]), '\n')
		if _, err := w.Write(line); err != nil {
			return err
		}
	}
	return nil
}
