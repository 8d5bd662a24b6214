package dialogue

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// A document read in pieces is the same as one read whole.
func TestPieces(t *testing.T) {
	opts := []cmp.Option{cmpopts.EquateEmpty(), cmp.AllowUnexported(page{}, line{}, cue{}, label{}, rank{}), cmpopts.IgnoreFields(page{}, "doc", "lex", "index", "last", "legend", "speakers")}
	for file, text := range cases(t) {
		doc := document(text)
		for _, size := range []int{1, 100, 1000} {
			if diff := cmp.Diff(scanBy(doc, 1<<30), scanBy(doc, size), opts...); diff != "" {
				t.Errorf("%s in pieces of %d (-whole +pieces):\n%s", file, size, diff)
			}
		}
	}
}
