// Package casetest runs the cases of a grammar's testdata: texts with what must
// be found in them. README.md says how a case is written.
package casetest

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/quote"
)

var update = flag.Bool("update", false, "write what is found into the cases")

// Run runs every case of the files FOLDER/*.txt, each as a subtest with the
// name of its file and the beginning of its text.
func Run(t *testing.T, folder string) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in %s: %v", folder, err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) { runFile(t, f) })
	}
}

func runFile(t *testing.T, path string) {
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	f := parse(string(raw))
	document := Prose
	if strings.HasPrefix(filepath.Base(path), "turns") {
		document = Turns
	}
	for i, c := range f.cases {
		t.Run(c.name(), func(t *testing.T) {
			got := brief(quote.Find(document(c.text)))
			f.cases[i].want = got
			if diff := cmp.Diff(c.want, got); diff != "" && !*update {
				t.Errorf("%s\n(-want +got):\n%s", c.text, diff)
			}
		})
	}
	if *update {
		if err := os.WriteFile(path, []byte(f.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// brief writes each quotation on a line, as README.md says.
func brief(r quote.Reading) []string {
	out := []string{}
	for _, q := range r.Quotations {
		parts := []string{}
		for _, c := range q.Content {
			parts = append(parts, c.In(r.Document.Plain))
		}
		out = append(out, fmt.Sprintf("%s%s%s: %s", before(q), q.Name, after(q), strings.Join(parts, " / ")))
	}
	return out
}

func before(q quote.Quotation) string {
	if q.Stance == quote.Denies {
		return "- "
	}
	return ""
}

func after(q quote.Quotation) string {
	switch {
	case !q.Named:
		return "?"
	case !q.Person:
		return "#"
	}
	return ""
}
