package graph

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math"
)

// NodeHash is a hash of what NodeProperties gives: equal for equal content.
func NodeHash(n *Node) int64 { return hashOf(string(n.Kind), NodeProperties(n)) }

// EdgeHash is a hash of an edge's ends, its kind and what EdgeProperties
// gives.
func EdgeHash(e *Edge) int64 {
	ends := []Property{{"source", String, e.Source}, {"target", String, e.Target}}
	return hashOf(string(e.Kind), append(ends, EdgeProperties(e)...))
}

// hashOf is the first 63 bits of a SHA-256, never 0 so that a database can
// have 0 for "to be written again".
func hashOf(kind string, properties []Property) int64 {
	b := appendHashed(make([]byte, 0, 1024), kind)
	for _, p := range properties {
		if p.Value != nil {
			b = appendValue(appendHashed(b, p.Name), p.Value)
		}
	}
	sum := sha256.Sum256(b)
	return int64(binary.BigEndian.Uint64(sum[:])>>1) | 1
}

// appendHashed appends a text with its length in front, so that no two lists
// of texts look alike.
func appendHashed(b []byte, s string) []byte {
	return append(binary.LittleEndian.AppendUint64(b, uint64(len(s))), s...)
}

func appendValue(b []byte, value any) []byte {
	switch v := value.(type) {
	case string:
		return appendHashed(b, v)
	case bool:
		return appendBool(b, v)
	case int64:
		return binary.LittleEndian.AppendUint64(b, uint64(v))
	case float64:
		return binary.LittleEndian.AppendUint64(b, math.Float64bits(v))
	case Day:
		return appendHashed(b, v.String())
	case []string:
		return appendList(b, v, appendHashed)
	case []bool:
		return appendList(b, v, appendBool)
	case []int64:
		return appendList(b, v, func(b []byte, n int64) []byte { return appendValue(b, n) })
	case []float64:
		return appendList(b, v, func(b []byte, f float64) []byte { return appendValue(b, f) })
	}
	panic(fmt.Sprintf("a property holds %T", value)) // Property says which values there are
}

func appendBool(b []byte, v bool) []byte {
	if v {
		return append(b, 1)
	}
	return append(b, 0)
}

func appendList[T any](b []byte, list []T, add func([]byte, T) []byte) []byte {
	b = binary.LittleEndian.AppendUint64(b, uint64(len(list)))
	for _, item := range list {
		b = add(b, item)
	}
	return b
}
