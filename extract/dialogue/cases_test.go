package dialogue

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/span"
)

var update = flag.Bool("update", false, "write what comes out into the cases")

// Every file of testdata is a case: a document, a blank line, and its dialogue
// in a form to read. With -update, what comes out is written into the file.
func TestCases(t *testing.T) {
	for file, text := range cases(t) {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			d := Detect(document(text))
			check(t, d)
			got := text + "\n" + render(d)
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s (-want +got), -update if it is right:\n%s", file, diff)
			}
		})
	}
}

// cases are the documents of testdata by file: what stands before the last
// blank line.
func cases(t *testing.T) map[string]string {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	out := map[string]string{}
	for _, file := range files {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		end := strings.LastIndex(string(raw), "\n\n")
		if end < 0 {
			t.Fatalf("%s: no blank line after the document", file)
		}
		out[file] = string(raw[:end+1])
	}
	return out
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
