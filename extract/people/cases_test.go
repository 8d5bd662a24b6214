package people

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write what comes out into the cases")

// Every file of testdata is a case: documents with a line "====" between them
// (see read for what they say), a blank line, and the persons, each with the
// aliases. With -update, what comes out is written into the file.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			text, want, ok := strings.Cut(string(raw), "\n\n")
			if !ok {
				t.Fatal("no blank line after the documents")
			}
			docs := strings.Split(text, "\n====\n")
			got := render(Resolve(documents(docs), Overrides{}))
			if *update {
				if err := os.WriteFile(file, []byte(text+"\n\n"+got), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%s (-want +got), -update if it is right:\n%s", file, diff)
			}
		})
	}
}

// render writes persons as lines: the name, and the aliases after a colon.
func render(p People) string {
	var b strings.Builder
	for _, x := range whoOf(p) {
		b.WriteString(x.Name)
		if len(x.Aliases) > 0 {
			b.WriteString(": " + strings.Join(x.Aliases, "; "))
		}
		b.WriteByte('\n')
	}
	return b.String()
}
