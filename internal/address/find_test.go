package address

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/casetest"
)

func TestFind(t *testing.T) {
	casetest.Lines(t, "testdata/find", func(text string) string {
		var out []string
		for _, a := range Find(text) {
			out = append(out, a.In(text))
		}
		return strings.Join(out, " | ")
	})
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"a https://example.org/a(b) www.example.org", "http://://www.", "https://가.나/다를", "(http://a.b/[c)]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, a := range Find(s) {
			if a.Start < last || a.End <= a.Start || a.End > len(s) {
				t.Fatalf("span %v out of order or range in %q", a, s)
			}
			if utf8.ValidString(s) && !utf8.ValidString(a.In(s)) {
				t.Fatalf("span %v cuts a rune of %q", a, s)
			}
			last = a.End
		}
	})
}
