package cite

import (
	"testing"

	"github.com/whosaid/whosaid/internal/cases"
)

func TestTitles(t *testing.T) {
	for folder, title := range map[string]func(words string) string{
		"copy": interviewTitle, "link": titleInFront,
		"introduction": func(words string) string { return place{s: &section{intro: words}}.introTitle() },
	} {
		t.Run(folder, func(t *testing.T) { cases.Lines(t, "testdata/titles/"+folder, title) })
	}
}

func TestPairs(t *testing.T) {
	cases.Lines(t, "testdata/pairs", func(title string) string {
		if a, b, ok := pairIn(title); ok {
			return a + " | " + b
		}
		return ""
	})
}

func TestRoles(t *testing.T) {
	cases.Lines(t, "testdata/roles", func(words string) string { return string(roleOf(words)) })
}
