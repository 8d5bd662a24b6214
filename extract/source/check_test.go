package source

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// check fails when a document breaks what every reader promises.
func check(t *testing.T, d *Document) {
	t.Helper()
	if !utf8.ValidString(d.Text) || !utf8.ValidString(d.Plain) {
		t.Fatal("text that is not UTF-8")
	}
	if d.Runs == nil && d.Plain != d.Text {
		t.Fatal("no runs, but Plain is not Text")
	}
	checkRuns(t, d)
	for i, m := range d.Marks {
		checkSpan(t, d, m.Span)
		if i > 0 && m.Start < d.Marks[i-1].Start {
			t.Fatalf("mark %d is out of order", i)
		}
	}
	for i, l := range d.Links {
		checkSpan(t, d, l.Span)
		if i > 0 && l.Start < d.Links[i-1].Start {
			t.Fatalf("link %d is out of order", i)
		}
	}
	checkRaw(t, d)
}

func checkRuns(t *testing.T, d *Document) {
	t.Helper()
	plain, text := 0, 0
	for i, r := range d.Runs {
		if r.Len <= 0 || r.Plain < plain || r.Text < text && !tiered(d) || r.TextEnd < r.Text || r.TextEnd > len(d.Text) || r.Plain+r.Len > len(d.Plain) {
			t.Fatalf("run %d is out of order or range: %+v", i, r)
		}
		plain, text = r.Plain+r.Len, r.TextEnd
		for _, at := range []int{r.Plain, plain} {
			if !border(d.Plain, at) {
				t.Fatalf("run %d cuts a character of Plain: %+v", i, r)
			}
		}
		if !border(d.Text, r.Text) || !border(d.Text, r.TextEnd) {
			t.Fatalf("run %d cuts a character of Text: %+v", i, r)
		}
		if r.Len == r.TextEnd-r.Text && d.Plain[r.Plain:plain] != d.Text[r.Text:r.TextEnd] {
			t.Fatalf("run %d promises bytes that are not there: %+v", i, r)
		}
	}
}

// tiered reports a format whose files tell what one person says after what
// another one says, whatever the time.
func tiered(d *Document) bool {
	return d.Format == TextGrid || d.Format == ELAN || d.Format == EXMARaLDA
}

func checkSpan(t *testing.T, d *Document, s span.Span) {
	t.Helper()
	if s.Start < 0 || s.End < s.Start || s.End > len(d.Plain) || !border(d.Plain, s.Start) || !border(d.Plain, s.End) {
		t.Fatalf("span %+v is not one of Plain (%d bytes)", s, len(d.Plain))
	}
}

// checkRaw maps the lines of Plain back.
func checkRaw(t *testing.T, d *Document) {
	t.Helper()
	at, last := 0, 0
	for line := range strings.Lines(d.Plain) {
		s := span.Span{Start: at, End: at + len(line)}
		at = s.End
		raw := d.Raw(s)
		if raw.Start < last && !tiered(d) || raw.End < raw.Start || raw.End > len(d.Text) || !border(d.Text, raw.Start) || !border(d.Text, raw.End) {
			t.Fatalf("line %+v of Plain leads to %+v of Text", s, raw)
		}
		last = raw.Start
		if d.Runs == nil && raw != s {
			t.Fatalf("plain text: %+v leads to %+v", s, raw)
		}
		checkParts(t, d, s)
	}
}

// checkParts cuts a line into parts, which cover it one after the other.
func checkParts(t *testing.T, d *Document, s span.Span) {
	t.Helper()
	at := s.Start
	for _, p := range d.Parts(s) {
		if p.Start != at || p.End <= p.Start || p.End > s.End || !border(d.Plain, p.End) {
			t.Fatalf("line %+v has a part %+v behind %d", s, p, at)
		}
		at = p.End
	}
	if at != s.End {
		t.Fatalf("line %+v is cut up to %d only", s, at)
	}
}

func border(s string, at int) bool {
	return at >= 0 && (at == len(s) || at < len(s) && utf8.RuneStart(s[at]))
}

// A file that gives no words says so, whatever its format.
func TestNoWordsAreTold(t *testing.T) {
	for name, raw := range map[string]string{
		"cut.html":  "<!doctype html><html><head><title>The dam</ti",
		"blank.txt": "\n \n\t\n",
	} {
		d, err := Parse(name, []byte(raw))
		if err != nil {
			continue // told as well
		}
		if len(d.Warnings) != 1 || !strings.Contains(d.Warnings[0], name) {
			t.Errorf("%s: warnings %q", name, d.Warnings)
		}
	}
}
