package dialogue

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/whosaid/whosaid/internal/casetest"
)

// A document read in pieces is the same as one read whole.
func TestPieces(t *testing.T) {
	opts := []cmp.Option{cmpopts.EquateEmpty(), cmp.AllowUnexported(page{}, line{}, cue{}, label{}, rank{}), cmpopts.IgnoreFields(page{}, "doc", "lex", "index", "last", "legend", "speakers")}
	casetest.Files(t, "testdata", func(t *testing.T, file string) string {
		doc := document(file)
		for _, size := range []int{1, 100, 1000} {
			if diff := cmp.Diff(scanBy(doc, 1<<30), scanBy(doc, size), opts...); diff != "" {
				t.Errorf("in pieces of %d (-whole +pieces):\n%s", size, diff)
			}
		}
		return file
	})
}
