package people

import (
	"strings"
	"testing"

	"github.com/whosaid/whosaid/internal/casetest"
)

// Every file of testdata is a case: documents with a line "====" between them
// (see read for what they say), a blank line, and the persons, each with the
// aliases.
func TestCases(t *testing.T) {
	casetest.Files(t, "testdata", func(t *testing.T, file string) string {
		text, _, ok := strings.Cut(file, "\n\n")
		if !ok {
			t.Fatal("no blank line after the documents")
		}
		return text + "\n\n" + render(resolve(documents(strings.Split(text, "\n====\n")), Overrides{}))
	})
}

// render writes persons as lines: the name, and the aliases after a colon.
func render(p resolved) string {
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
