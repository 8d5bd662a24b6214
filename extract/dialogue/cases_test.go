package dialogue

import (
	"fmt"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/internal/casetest"
	"github.com/whosaid/whosaid/internal/span"
)

// Every file of testdata is a case: a document, a blank line, and its dialogue
// in a form to read. The last blank line is the one.
func TestCases(t *testing.T) {
	casetest.Files(t, "testdata", func(t *testing.T, file string) string {
		end := strings.LastIndex(file, "\n\n")
		if end < 0 {
			t.Fatal("no blank line after the document")
		}
		text := file[:end+1]
		d := Detect(document(text))
		check(t, d)
		return text + "\n" + render(d)
	})
}

// render writes a dialogue as lines without a blank one: sections with what is
// known of them and their turns, then the prose.
func render(d Dialogue) string {
	var b strings.Builder
	section := -1
	for _, t := range d.Turns {
		for section < t.Section {
			section++
			renderSection(&b, d, section)
		}
		role := [...]string{"", " host", " guest"}[t.Role]
		fmt.Fprintf(&b, "[%s] %s%s %s\n", t.Label, t.Name, role, moment(t.Moment))
		renderLines(&b, d, t.Speech)
	}
	if len(d.Turns) == 0 {
		b.WriteString("no turns\n")
	}
	if len(d.Prose) > 0 {
		b.WriteString("prose\n")
		renderLines(&b, d, d.Prose)
	}
	return b.String()
}

func renderSection(b *strings.Builder, d Dialogue, i int) {
	s := &d.Sections[i]
	fmt.Fprintf(b, "section %d %q\n", i, s.Title)
	for _, field := range [][2]string{
		{"introduction", flat(d, s.Intro)}, {"names", strings.Join(s.Names, ", ")}, {"moment", moment(s.Moment)}, {"footer", flat(d, s.Footer)},
	} {
		if field[1] != "" && field[1] != "-" {
			fmt.Fprintf(b, "  %s %s\n", field[0], field[1])
		}
	}
}

func renderLines(b *strings.Builder, d Dialogue, lines []span.Span) {
	for _, s := range lines {
		fmt.Fprintf(b, "\t%s\n", flat(d, s))
	}
}

// flat is the text of s on one line.
func flat(d Dialogue, s span.Span) string {
	return strings.ReplaceAll(s.In(d.Document.Plain), "\n", "⏎")
}

func moment(m Moment) string {
	switch {
	case !m.Known:
		return "-"
	case m.About:
		return fmt.Sprintf("about %g", m.Seconds)
	}
	return fmt.Sprintf("%g", m.Seconds)
}
