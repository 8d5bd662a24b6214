package graph

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// ParseNode reads a node as AppendNode writes it.
func ParseNode(object []byte) (Node, error) {
	in := &reader{dec: json.NewDecoder(bytes.NewReader(object)), known: map[string]string{}}
	if err := in.node(); err != nil {
		return Node{}, fmt.Errorf("read node: %w", err)
	}
	return in.nodes[0], nil
}

// ParseEdge reads an edge as AppendEdge writes it.
func ParseEdge(object []byte) (Edge, error) {
	in := &reader{dec: json.NewDecoder(bytes.NewReader(object)), known: map[string]string{}}
	if err := in.edge(); err != nil {
		return Edge{}, fmt.Errorf("read edge: %w", err)
	}
	return in.edges[0], nil
}
