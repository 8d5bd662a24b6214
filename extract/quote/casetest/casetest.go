// Package casetest runs the cases of a grammar's testdata: texts with what must
// be found in them. README.md says how a case is written.
package casetest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/casetest"
)

// separator stands on a line of its own between two cases.
const separator = "---\n"

// Run runs every case of the files FOLDER/*.txt.
func Run(t *testing.T, folder string) {
	casetest.Cases(t, folder, separator, func(_ *testing.T, file, c string) string {
		theme, text := cut(c)
		document := Prose
		if strings.HasPrefix(file, "turns") {
			document = Turns
		}
		found := append(brief(quote.Find(document(text))), "")
		return theme + text + "\n\n" + strings.Join(found, "\n")
	})
}

// cut parts a case into the comment before it, empty lines included, and its
// text.
func cut(c string) (comment, text string) {
	rest := c
	for strings.HasPrefix(rest, "#") || strings.HasPrefix(rest, "\n") {
		_, rest, _ = strings.Cut(rest, "\n")
	}
	text, _, _ = strings.Cut(rest, "\n\n")
	return c[:len(c)-len(rest)], strings.TrimSpace(text)
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
