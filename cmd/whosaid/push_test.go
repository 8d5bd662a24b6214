package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/whosaid/whosaid/export/neo4j"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// TestPushScripts runs the commands that need a Neo4j. The variables
// NEO4J_URI and NEO4J_PASSWORD lead to it, and right.txt holds the password.
func TestPushScripts(t *testing.T) {
	s := neo4jtest.Shared(t)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/neo4j",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("NEO4J_URI", s.URI)
			e.Setenv("NEO4J_USERNAME", s.User)
			e.Setenv("NEO4J_PASSWORD", s.Password)
			e.Setenv("NEO4J_DATABASE", s.Database)
			return os.WriteFile(filepath.Join(e.WorkDir, "right.txt"), []byte(s.Password+"\n"), 0o600)
		},
	})
}

func TestPushSummary(t *testing.T) {
	o := pushOptions{collection: "talks", dryRun: true}
	s := neo4j.Summary{Nodes: neo4j.Change{Created: 1, Updated: 2, Removed: 3}, Edges: neo4j.Change{Created: 10, Updated: 20, Removed: 30}, Meetings: neo4j.Change{Created: 100, Updated: 200, Removed: 300}, Moved: 1}
	if got, want := o.summary(s, 0), "talks: 111 created, 222 updated (1 under a new id), 333 removed if it were pushed"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
