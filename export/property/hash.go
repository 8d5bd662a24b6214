package property

import (
	"crypto/sha256"
	"encoding/binary"

	"github.com/whosaid/whosaid/graph"
)

// version is counted up when the same node or edge gets other
// properties than before: then databases are written again.
const version = 2

// NodeHash is a hash of all that a node holds, and so of what OfNode
// gives: above 0, and equal for equal content.
func NodeHash(n *graph.Node) int64 { return hashOf(graph.AppendNode(hashed(), n)) }

// EdgeHash is a hash of all that an edge holds, its ends included, as
// NodeHash is of a node.
func EdgeHash(e *graph.Edge) int64 { return hashOf(graph.AppendEdge(hashed(), e)) }

func hashed() []byte { return append(make([]byte, 0, 1024), version) }

// hashOf is the first 63 bits of a SHA-256, never 0, so that a database can
// have 0 for what must be written again.
func hashOf(content []byte) int64 {
	sum := sha256.Sum256(content)
	return int64(binary.BigEndian.Uint64(sum[:])>>1) | 1
}
