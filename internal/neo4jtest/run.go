package neo4jtest

import (
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Run runs one statement and returns its rows, a value a column. The test
// fails on an error.
func (s *Server) Run(statement string, params map[string]any) [][]any {
	s.tb.Helper()
	rows, err := s.Try(statement, params)
	if err != nil {
		s.tb.Fatalf("%s: %v", statement, err)
	}
	return rows
}

// Try is Run for statements that may fail.
func (s *Server) Try(statement string, params map[string]any) ([][]any, error) {
	result, err := neo4j.ExecuteQuery(s.tb.Context(), s.driver, statement, params,
		neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase(s.Database))
	if err != nil {
		return nil, err
	}
	rows := make([][]any, len(result.Records))
	for i, r := range result.Records {
		rows[i] = r.Values
	}
	return rows, nil
}
