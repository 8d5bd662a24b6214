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

// Every document in testdata has its dialogue beside it, in a form to read.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			d := Detect(document(string(raw)))
			check(t, d)
			got, golden := render(d), strings.TrimSuffix(file, ".txt")+".golden"
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("%s (-want +got), -update if it is right:\n%s", golden, diff)
			}
		})
	}
}

// render writes a dialogue as lines: sections with their turns, then the
// prose.
func render(d Dialogue) string {
	var b strings.Builder
	text := d.Document.Plain
	flat := func(s span.Span) string { return strings.ReplaceAll(s.In(text), "\n", "⏎") }
	section := -1
	for _, t := range d.Turns {
		for section < t.Section {
			section++
			s := d.Sections[section]
			fmt.Fprintf(&b, "section %d %q\n  introduction %s\n  names %q\n  moment %s\n  footer %s\n", section, s.Title, flat(s.Intro), s.Names, moment(s.Moment), flat(s.Footer))
		}
		role := [...]string{"", " host", " guest"}[t.Role]
		fmt.Fprintf(&b, "[%s] %s%s %s\n", t.Label, t.Name, role, moment(t.Moment))
		for _, s := range t.Speech {
			fmt.Fprintf(&b, "\t%s\n", flat(s))
		}
	}
	b.WriteString("prose\n")
	for _, s := range d.Prose {
		fmt.Fprintf(&b, "\t%s\n", flat(s))
	}
	return b.String()
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
