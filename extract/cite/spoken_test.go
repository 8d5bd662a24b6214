package cite

import (
	"os"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/internal/casetest"
)

// What a turn cites in words, in a document with links beside another
// interview.
func TestSpoken(t *testing.T) {
	talk, other := file(t, "testdata/spoken/talk.md"), file(t, "testdata/spoken/other.md")
	casetest.Lines(t, "testdata/spoken", func(speech string) string {
		f := find(plain("a.md", strings.ReplaceAll(talk, "SPEECH", speech)), plain("b.md", other))
		var out []string
		for _, c := range f.Citations {
			if c.Reason == "" || (c.Link < 0) == (c.Interview < 0) {
				t.Errorf("%s: %+v", speech, c)
			}
			out = append(out, c.Words)
		}
		return strings.Join(out, " | ")
	})
}

func file(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
