package main

import (
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"whosaid": main})
}

// TestScripts runs the command line as its users do. $SEEDS is the folder of
// sample interviews, $SAMPLES that of packed ones, $EMBEDDINGS the address of an embeddings server, $PAGES
// that of a few web pages.
func TestScripts(t *testing.T) {
	seeds, err := filepath.Abs("../../seeds")
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(wordServer())
	t.Cleanup(server.Close)
	pages := httptest.NewServer(http.FileServer(http.Dir("testdata/pages")))
	t.Cleanup(pages.Close)
	testscript.Run(t, testscript.Params{
		Dir:                 "testdata/script",
		UpdateScripts:       os.Getenv("UPDATE") != "",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("SEEDS", seeds)
			e.Setenv("SAMPLES", filepath.Join(seeds, "../docs/samples"))
			e.Setenv("EMBEDDINGS", server.URL+"/v1")
			e.Setenv("PAGES", pages.URL)
			return nil
		},
	})
}
