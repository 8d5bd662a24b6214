package dialogue

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// A document read in pieces is the same as one read whole.
func TestPieces(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		doc := document(string(raw))
		opts := []cmp.Option{cmpopts.EquateEmpty(), cmp.AllowUnexported(page{}, line{}, cue{}, label{}, rank{}), cmpopts.IgnoreFields(page{}, "doc", "lex", "index", "last", "legend", "speakers")}
		for _, size := range []int{1, 100, 1000} {
			if diff := cmp.Diff(scanBy(doc, 1<<30), scanBy(doc, size), opts...); diff != "" {
				t.Errorf("%s in pieces of %d (-whole +pieces):\n%s", file, size, diff)
			}
		}
	}
}
