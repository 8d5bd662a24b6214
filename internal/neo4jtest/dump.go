package neo4jtest

import (
	"encoding/json"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"
)

// Dump is all that the database holds of a collection, marks too: a line a
// node and a line a relationship, sorted. Equal dumps are equal graphs,
// whichever way they came in.
func (s *Server) Dump(collection string) []string {
	s.tb.Helper()
	rows := s.Run("MATCH (n) WHERE $c IN n.whosaid RETURN labels(n), properties(n)", map[string]any{"c": collection})
	rows = append(rows, s.Run("MATCH (a)-[r]->(b) WHERE $c IN r.whosaid RETURN a.id, type(r), b.id, properties(r)",
		map[string]any{"c": collection})...)
	lines := make([]string, len(rows))
	for i, row := range rows {
		for j := range row {
			row[j] = plain(row[j])
		}
		line, err := json.Marshal(row) // maps in the order of their keys
		if err != nil {
			s.tb.Fatal(err)
		}
		lines[i] = string(line)
	}
	slices.Sort(lines)
	return lines
}

// plain has values of one type look like no others: a date is not a text, a
// whole float no integer.
func plain(value any) any {
	switch v := value.(type) {
	case dbtype.Date:
		return map[string]string{"date": v.String()}
	case float64:
		return map[string]float64{"float": v}
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = plain(v[i])
		}
		return out
	case map[string]any:
		out := make(map[string]any, len(v))
		for k := range v {
			out[k] = plain(v[k])
		}
		return out
	}
	return value
}

// Clear removes all that the database holds. It is for servers that a test
// has started for itself.
func (s *Server) Clear() {
	s.tb.Helper()
	if !s.alone {
		s.tb.Fatal("others use this server; start one to clear it")
	}
	s.Run("MATCH (n) DETACH DELETE n", nil)
}
