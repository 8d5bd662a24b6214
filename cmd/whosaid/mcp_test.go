package main

import (
	"os"
	"os/exec"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMCP has a client that is not ours, the Python package mcp, ask over
// standard input and output. "go test -short" leaves it out.
func TestMCP(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped with -short, as it needs the Python package mcp")
	}
	if out, err := exec.Command("python3", "-c", "import mcp").CombinedOutput(); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("python3 has no mcp; run: pip install mcp (%v %s)", err, out)
		}
		t.Skip("python3 has no mcp; to run this test: pip install mcp")
	}
	testscript.Run(t, testscript.Params{Dir: "testdata/mcp", RequireExplicitExec: true})
}
