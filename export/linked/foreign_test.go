package linked_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
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
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "hostile": graphtest.Hostile(), "replies": replies(), "empty": graph.New(nil, nil, nil)} {
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

// replies is a talk in which only replies let its host share something: they
// say again what a guest said, with and without assent, and deny.
func replies() *graph.Graph {
	m := &graphtest.Maker{}
	m.Document("talk.txt")
	host, guest, other, officials := m.Speaker("Tobi Vance"), m.Speaker("Mina Orrell"), m.Speaker("한아름"), m.Unnamed("officials")
	talk := m.Interview("Harbour talk", "Tobi Vance", "Mina Orrell", "한아름")
	m.Said(guest, talk, "Trams are cheap to run.")
	m.Said(host, talk, "Trams are cheap to run.")
	m.Said(other, talk, "Trams are cheap to run.")
	m.Said(officials, talk, "Trams are cheap to run.")
	bells := m.Said(guest, talk, "The bells are loud.")
	m.Said(host, talk, "The bells are loud.")
	like := m.Said(host, talk, "The bells wake everybody.")
	m.Like(bells, like, 0.9)
	answer := m.Said(host, talk, "Nobody sleeps for the bells.")
	m.Reported(other, "", "Nobody sleeps for the bells.", guest)
	m.Replies(bells, answer, talk)
	m.Assents(other, like, talk)
	g := m.Graph()
	for i := range g.Edges {
		e := &g.Edges[i]
		reply := m.Words("Yes.", talk)
		reply.Method, reply.Stance, reply.Of = graph.Reply, graph.Agrees, graph.OfReply
		switch {
		case e.Kind == graph.Said && e.Source == host && e.Target == bells:
			e.Evidence = append(e.Evidence, reply)
		case e.Kind == graph.AgreesWith && e.Method == graph.Reply:
			for j := range e.Evidence {
				e.Evidence[j].Method, e.Evidence[j].Stance = graph.Reply, graph.Agrees
			}
		}
	}
	return graph.New(g.Documents, g.Nodes, g.Edges)
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

// jenaReads runs once for all files, as Java takes its time to start. One file
// more is wrong, and must be the only one of which it says something.
func jenaReads(t *testing.T, files []string) {
	jars := cached(t, "jena-5.6.0")
	need(t, "Apache Jena; run: scripts/needs.sh", nil, "sh", "-c", `java -version && ls "$0"/jena-cmds-*.jar`, jars)
	bad := filepath.Join(t.TempDir(), "bad.nq")
	if err := os.WriteFile(bad, []byte("<urn:a:a> <urn:b:b> <a b> .\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	args := append([]string{"-cp", filepath.Join(jars, "*"), "riotcmd.riot", "--validate"}, files...)
	out, err := command(t.Context(), nil, "java", append(args, bad)...).CombinedOutput()
	if err == nil {
		t.Error("riot takes an IRI with a space")
	}
	of, said := "", map[string]string{}
	for line := range strings.Lines(string(out)) {
		if _, file, ok := strings.Cut(line, " INFO org.apache.jena.riot - File: "); ok {
			of = strings.TrimSpace(file)
			files = slices.DeleteFunc(files, func(f string) bool { return f == of })
			continue
		}
		said[of] += line
	}
	if len(files) > 0 || len(said) != 1 || said[bad] == "" {
		t.Errorf("riot read not %v and says\n%s", files, out)
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
