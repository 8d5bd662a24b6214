package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestLinked has rdflib and pyshacl read what is exported of the samples, and
// look each quote up in its file. "go test -short" leaves it out.
func TestLinked(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped with -short, as it needs rdflib and pyshacl")
	}
	if out, err := exec.Command("python3", "-c", "import rdflib, pyshacl").CombinedOutput(); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("python3 has no rdflib or pyshacl; run: pip install rdflib pyshacl (%v %s)", err, out)
		}
		t.Skip("python3 has no rdflib or pyshacl; to run this test: pip install rdflib pyshacl")
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{Dir: "testdata/linked", RequireExplicitExec: true, Setup: func(e *testscript.Env) error {
		e.Setenv("SEEDS", filepath.Join(root, "seeds"))
		e.Setenv("DOCS", filepath.Join(root, "docs"))
		e.Setenv("CHECK", filepath.Join(root, "export/linked/testdata/check.py"))
		return nil
	}})
}
