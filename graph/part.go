package graph

import (
	"fmt"

	"github.com/whosaid/whosaid/internal/jsontext"
)

// ParseNode reads a node as AppendNode writes it.
func ParseNode(object []byte) (Node, error) {
	n, err := parse(object, nodeOf)
	if err != nil {
		return Node{}, fmt.Errorf("read node: %w", err)
	}
	return n, nil
}

// ParseEdge reads an edge as AppendEdge writes it.
func ParseEdge(object []byte) (Edge, error) {
	e, err := parse(object, edgeOf)
	if err != nil {
		return Edge{}, fmt.Errorf("read edge: %w", err)
	}
	return e, nil
}

func parse[T any](object []byte, of func(*jsontext.Cursor, *texts) T) (T, error) {
	c, s := jsontext.NewCursor(object), &texts{here: map[string]string{}}
	out := of(c, s)
	if err := c.Err(); err != nil {
		return out, err
	}
	return out, s.err
}
