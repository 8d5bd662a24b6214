package cite

import (
	"testing"

	"github.com/whosaid/whosaid/internal/casetest"
)

func TestTitles(t *testing.T) {
	for folder, title := range map[string]func(words string) string{
		"copy": interviewTitle, "link": titleInFront,
		"introduction": func(words string) string { return place{s: &section{intro: words}}.introTitle() },
	} {
		t.Run(folder, func(t *testing.T) { casetest.Lines(t, "testdata/titles/"+folder, title) })
	}
}

func TestPairs(t *testing.T) {
	casetest.Lines(t, "testdata/pairs", func(title string) string {
		if a, b, ok := pairIn(title); ok {
			return a + " | " + b
		}
		return ""
	})
}

func TestRoles(t *testing.T) {
	casetest.Lines(t, "testdata/roles", func(words string) string { return string(roleOf(words)) })
}
