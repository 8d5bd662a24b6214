package linked_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/export/linked"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// TestForeignReaders has readers that are not ours read the three syntaxes:
// rdflib, pyshacl, jsonld and Apache Jena, whichever are here; all of them
// when CI is "true". "go test -short" leaves them out.
func TestForeignReaders(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped with -short, as it needs rdflib, pyshacl, jsonld and Apache Jena")
	}
	files := []string{}
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "hostile": graphtest.Hostile(), "empty": graph.New(nil, nil, nil)} {
		stem := filepath.Join(t.TempDir(), name)
		for syntax := range syntaxes() {
			raw := written(t, syntax, g, linked.Options{Version: "v1", Text: textsFor(g).text})
			if err := os.WriteFile(stem+"."+syntax, []byte(raw), 0o600); err != nil {
				t.Fatal(err)
			}
			files = append(files, stem+"."+syntax)
		}
		t.Run("rdflib "+name, func(t *testing.T) { rdflibReads(t, stem, g) })
		t.Run("jsonld "+name, func(t *testing.T) { jsonldReads(t, stem) })
	}
	t.Run("jena", func(t *testing.T) { jenaReads(t, files) })
}

// rdflibReads also has pyshacl check the shapes, positions looked up, and the
// answer of a query compared.
func rdflibReads(t *testing.T, stem string, g *graph.Graph) {
	need(t, "rdflib and pyshacl; run: pip install rdflib pyshacl", nil, "python3", "-c", "import rdflib, pyshacl")
	args := []string{"testdata/check.py", stem, "--docs", docs, "--rows", stem + ".rows"}
	asJSON(t, stem+".rows", graph.Shared(g, graph.Filter{}))
	if len(g.Edges) > 0 {
		asJSON(t, stem+".texts", textsFor(g))
		args = append(args, "--texts", stem+".texts")
	}
	t.Log(ran(t, nil, "python3", args...))
}

func jsonldReads(t *testing.T, stem string) {
	env := []string{"NODE_PATH=" + cached(t, "node/node_modules") + string(filepath.ListSeparator) + os.Getenv("NODE_PATH")}
	need(t, "jsonld; run: scripts/needs.sh", env, "node", "-e", "require('jsonld')")
	if out := ran(t, env, "node", "testdata/canonical.js", stem+".jsonld", stem+".nq"); !strings.Contains(out, "_:") && strings.Count(out, "\n") < 5 {
		t.Errorf("it reads only\n%s", out)
	}
}

// jenaReads runs once for all files: Java takes its time to start.
func jenaReads(t *testing.T, files []string) {
	riot := []string{"-cp", filepath.Join(cached(t, "jena-5.6.0"), "*"), "riotcmd.riot"}
	need(t, "Apache Jena; run: scripts/needs.sh", nil, "java", append(riot, "--version")...)
	if out := ran(t, nil, "java", append(append(riot, "--validate"), files...)...); strings.TrimSpace(out) != "" {
		t.Errorf("riot --validate says\n%s", out)
	}
	bad := filepath.Join(t.TempDir(), "bad.nq")
	if err := os.WriteFile(bad, []byte("<urn:a> <urn:b> <a b> .\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("java", append(append(riot, "--validate"), bad)...).CombinedOutput(); err == nil && len(out) == 0 {
		t.Error("riot says nothing of an IRI with a space")
	}
}

// need skips the test when a command fails; it fails when CI is "true".
func need(t *testing.T, what string, env []string, name string, args ...string) {
	t.Helper()
	if out, err := command(t.Context(), env, name, args...).CombinedOutput(); err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatalf("there is no %s (%v %s)", what, err, out)
		}
		t.Skip("there is no " + what)
	}
}

func ran(t *testing.T, env []string, name string, args ...string) string {
	t.Helper()
	out, err := command(t.Context(), env, name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return string(out)
}

func command(ctx context.Context, env []string, name string, args ...string) *exec.Cmd {
	c := exec.CommandContext(ctx, name, args...)
	c.Env = append(os.Environ(), env...)
	return c
}

// cached is a folder that scripts/needs.sh fetches.
func cached(t *testing.T, name string) string {
	t.Helper()
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Skip(err)
	}
	return filepath.Join(cache, "whosaid", filepath.FromSlash(name))
}

func asJSON(t *testing.T, file string, v any) {
	t.Helper()
	raw, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, raw, 0o600); err != nil {
		t.Fatal(err)
	}
}
