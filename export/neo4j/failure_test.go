package neo4j

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// TestFailures has what servers answer, as the driver wraps it.
func TestFailures(t *testing.T) {
	c := &Client{cfg: Config{URI: "bolt://db.example.org:7687", User: "mina", Password: "geheim", Database: "talks"}}
	for code, says := range map[string]string{
		"Neo.ClientError.Security.Unauthorized":                 `wrong user or password for "mina"`,
		"Neo.ClientError.Security.AuthenticationRateLimit":      `locked "mina"`,
		"Neo.ClientError.Security.CredentialsExpired":           `must be changed`,
		"Neo.ClientError.Security.Forbidden":                    `"mina" may not do this in database "talks"`,
		"Neo.ClientError.Database.DatabaseNotFound":             `no database "talks"`,
		"Neo.TransientError.Database.DatabaseUnavailable":       `"talks" is not available`,
		"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase":   `"talks" is read-only`,
		"Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": `"talks" is read-only`,
		"Neo.DatabaseError.Schema.ConstraintCreationFailed":     `share an id`,
		"Neo.ClientError.Schema.IndexAlreadyExists":             `drop it`,
		"Neo.DatabaseError.Transaction.TransactionLogError":     `disk`,
		"Neo.TransientError.General.MemoryPoolOutOfMemoryError": `too little memory`,
		"Neo.TransientError.Transaction.SomethingNobodyHeardOf": `SomethingNobodyHeardOf`,
	} {
		cause := &neo4j.Neo4jError{Code: code, Msg: "words\nof the server"}
		for _, err := range []error{cause, fmt.Errorf("write: %w", cause), &neo4j.TransactionExecutionLimit{Errors: []error{errors.New("first"), cause}}} {
			line := c.explain(t.Context(), err).Error()
			if !strings.Contains(line, says) || strings.Contains(line, "geheim") || strings.Contains(line, "\n") {
				t.Errorf("%s: %q, want one line with %q", code, line, says)
			}
			if !errors.Is(c.explain(t.Context(), err), err) {
				t.Errorf("%s: the driver's error is lost", code)
			}
		}
	}
}

func TestVersions(t *testing.T) {
	for agent, ok := range map[string]bool{
		"Neo4j/5.26.30": true, "Neo4j/2026.08.1": true, "Neo4j/4.4.40": false, "Neo4j/3.5": false, "Neo4j/dev": true, "": true, "Other/1.0": true,
	} {
		if err := checkVersion(agent); (err == nil) != ok {
			t.Errorf("%s: %v", agent, err)
		}
	}
}

func TestBatches(t *testing.T) {
	p := &push{opt: Options{Rows: 3}}
	rows := func(yield func(record) bool) {
		for _, n := range []int{1, 1, 1, 1, batchBytes, 1, 1} {
			if !yield(record{"text": strings.Repeat("x", n)}) {
				return
			}
		}
	}
	got := []int{}
	for batch := range p.batches(rows) {
		got = append(got, len(batch))
	}
	if fmt.Sprint(got) != "[3 1 1 2]" {
		t.Errorf("batches of %v rows", got)
	}
}
