package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestLineBeyond(t *testing.T) {
	for _, c := range []struct {
		text  string
		line  int
		found bool
	}{
		{"", 0, false},
		{"12345", 0, false},
		{"123456", 1, true},
		{"12345\n12345\n", 0, false},
		{"12345\n123456", 2, true},
		{"1\n2\n3456789\n", 3, true},
	} {
		if line, found := lineBeyond(c.text, 5); line != c.line || found != c.found {
			t.Errorf("lineBeyond(%q, 5) = %d, %t, want %d, %t", c.text, line, found, c.line, c.found)
		}
	}
}

func TestPlainFrontMatter(t *testing.T) {
	const head = "---\ntitle: T\nspeakers: {A: Ann}\n---\n"
	d, err := Parse("a.txt", []byte(head+"A: *one*\n\n>> B: two\n"))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	want := Meta{Title: "T", Speakers: []Speaker{{"A", "Ann"}}}
	if diff := cmp.Diff(want, d.Meta); diff != "" || d.Format != PlainText || d.Plain != d.Text {
		t.Errorf("%s, Meta (-want +got):\n%s", d.Format, diff)
	}
	if diff := cmp.Diff([][2]string{{"aside", head[:len(head)-1]}}, shown(d)); diff != "" {
		t.Errorf("Marks (-want +got):\n%s", diff)
	}
	if d, err := Parse("a.txt", []byte(head+"# H\n\n**A:** one **two** [l](http://example.org)\n")); err != nil || d.Format != Markdown {
		t.Errorf("Markdown in a .txt: %v, %v", d.Format, err)
	}
}
