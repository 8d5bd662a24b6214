package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/graph"
)

// favorites is what the Neo4j Browser takes as saved scripts when it is
// dropped on the page: a file a question, in a folder.
const favorites = "../../docs/whosaid-favorites.zip"

// TestFavorites holds that the file has the questions of docs/neo4j.md;
// UPDATE=1 writes it.
func TestFavorites(t *testing.T) {
	want := map[string]string{}
	queries := readyQueries(t)
	for i, q := range queries {
		want[favoriteName(i, q)] = q.cypher
	}
	if os.Getenv("UPDATE") != "" {
		writeFavorites(t, queries)
	}
	in, err := zip.OpenReader(favorites)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	got := map[string]string{}
	for _, f := range in.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		got[f.Name] = string(raw)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("docs/neo4j.md asks other questions; UPDATE=1 go test ./cmd/whosaid -run Favorites writes them (-docs +file):\n%.3000s", d)
	}
}

func favoriteName(i int, q readyQuery) string {
	return fmt.Sprintf("whosaid/%02d %s.cypher", i+1, q.title)
}

func writeFavorites(t *testing.T, queries []readyQuery) {
	t.Helper()
	var b bytes.Buffer
	out := zip.NewWriter(&b)
	for i, q := range queries {
		w, err := out.CreateHeader(&zip.FileHeader{Name: favoriteName(i, q), Method: zip.Deflate}) // without a time: same questions, same bytes
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, q.cypher); err != nil {
			t.Fatal(err)
		}
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(favorites, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestGrass reads the style as the Browser does: rules of one selector, and
// in each a property a line. It has one for every kind of node and
// relationship, with captions that a push writes.
func TestGrass(t *testing.T) {
	raw, err := os.ReadFile("../../docs/whosaid.grass")
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]string{}
	rest := regexp.MustCompile(`(?s)([a-zA-Z_.]+) \{\n(.*?)\}\n+`).ReplaceAllStringFunc(string(raw), func(rule string) string {
		selector, body, _ := strings.Cut(rule, " {\n")
		for line := range strings.SplitSeq(strings.TrimSuffix(strings.TrimRight(body, "\n"), "}"), "\n") {
			m := regexp.MustCompile(`^  ([a-z-]+): (#[0-9A-F]{6}|\d+px|"\{[a-z]+\}"|"<type>");$`).FindStringSubmatch(line)
			if m == nil && line != "" {
				t.Errorf("%s: no property: %q", selector, line)
			} else if m != nil && m[1] == "caption" {
				got[selector] = m[2]
			}
		}
		return ""
	})
	if rest != "" {
		t.Errorf("no rule: %q", rest)
	}
	want := map[string]string{"node": `"{name}"`, "relationship": `"<type>"`}
	for _, k := range []graph.Kind{graph.Speaker, graph.Claim, graph.Interview, graph.Link} {
		want["node."+property.Label(k)] = `"{name}"`
	}
	for k, caption := range map[graph.Kind]string{graph.Said: "<type>", graph.Cites: "<type>", graph.AgreesWith: "{score}", graph.DisagreesWith: "{score}", property.Shares: "{score}", property.Disputes: "{score}"} {
		want["relationship."+property.RelationshipType(k)] = `"` + caption + `"`
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("captions (-want +got):\n%s", d)
	}
}
