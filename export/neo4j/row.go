package neo4j

import (
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// The properties that tell what is ours; see the package comment.
const (
	marker = "whosaid"
	hashes = "whosaidHash"
	parts  = "whosaidParts"
	stale  = "stale"
)

// record is what a node or relationship holds in the database.
type record = map[string]any

// nodeRecord is all that a node of ours holds, null for what it must not.
func nodeRecord(n *graph.Node, h holding) record {
	p := recordOf(property.OfNode(n), h)
	p[stale] = nil
	return p
}

func edgeRecord(e *graph.Edge, h holding) record { return recordOf(property.OfEdge(e), h) }

// holding says which collections hold something.
type holding struct {
	collections []string // sorted
	hashes      []int64  // in the same order
	parts       []string // likewise, as JSON; nil when there is one only
}

func recordOf(properties []property.Property, h holding) record {
	r := make(record, len(properties)+4)
	for _, p := range properties {
		r[p.Name] = valueOf(p.Value)
	}
	r[marker], r[hashes], r[parts] = h.collections, h.hashes, nil
	if h.parts != nil {
		r[parts] = h.parts
	}
	return r
}

// given is r without what is missing, which need not be sent to create.
func given(r record) record {
	for name, value := range r {
		if value == nil {
			delete(r, name)
		}
	}
	return r
}

func valueOf(value any) any {
	if d, ok := value.(property.Day); ok {
		return neo4j.DateOf(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC))
	}
	return value
}

// modelOf is a record in the values of property.Property.
func modelOf(r record) record {
	if date, ok := r["date"].(neo4j.Date); ok {
		y, m, d := date.Time().Date()
		r["date"] = property.Day{Year: y, Month: int(m), Day: d}
	}
	return r
}

// sizeOf is about how many bytes a record takes on its way.
func sizeOf(r record) int {
	size := 0
	for name, value := range r {
		size += len(name) + 9
		switch v := value.(type) {
		case string:
			size += len(v)
		case []string:
			for _, s := range v {
				size += len(s) + 5
			}
		case []int64:
			size += 9 * len(v)
		case []float64:
			size += 9 * len(v)
		}
	}
	return size
}
