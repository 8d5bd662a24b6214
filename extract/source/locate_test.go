package source

import (
	"testing"

	"github.com/whosaid/whosaid/internal/span"
)

func TestRaw(t *testing.T) {
	// Plain "ab & cd\n\nef" from "<p>ab &amp; cd</p><p>ef".
	d := &Document{
		Text:  "<p>ab &amp; cd</p><p>ef",
		Plain: "ab & cd\n\nef",
		Runs:  []Run{{0, 3, 3, 6}, {3, 1, 6, 11}, {4, 3, 11, 14}, {9, 2, 21, 23}},
	}
	check(t, d)
	for _, c := range []struct{ in, want span.Span }{
		{span.Span{Start: 0, End: 2}, span.Span{Start: 3, End: 5}},
		{span.Span{Start: 1, End: 4}, span.Span{Start: 4, End: 11}},
		{span.Span{Start: 3, End: 4}, span.Span{Start: 6, End: 11}},
		{span.Span{Start: 5, End: 10}, span.Span{Start: 12, End: 22}},
		{span.Span{Start: 5, End: 9}, span.Span{Start: 12, End: 14}},
		{span.Span{Start: 7, End: 9}, span.Span{Start: 14, End: 14}},
		{span.Span{Start: 8, End: 11}, span.Span{Start: 21, End: 23}},
		{span.Span{Start: 0, End: 0}, span.Span{Start: 3, End: 3}},
	} {
		if got := d.Raw(c.in); got != c.want {
			t.Errorf("Raw(%v) = %v, want %v", c.in, got, c.want)
		}
	}
	plain := &Document{Text: "abc", Plain: "abc"}
	if got := plain.Raw(span.Span{Start: 1, End: 2}); got != (span.Span{Start: 1, End: 2}) {
		t.Errorf("plain text: %v", got)
	}
}

func TestLine(t *testing.T) {
	d := &Document{Text: "a\nbc\n\nd"}
	for n, want := range map[int]span.Span{1: {Start: 0, End: 2}, 2: {Start: 2, End: 5}, 3: {Start: 5, End: 6}, 4: {Start: 6, End: 7}, 5: {}} {
		if at, lines := d.Line(n); at != want || lines != 4 {
			t.Errorf("Line(%d) = %v, %d, want %v, 4", n, at, lines, want)
		}
	}
}

func TestEntity(t *testing.T) {
	for in, want := range map[string]struct {
		n int
		s string
	}{
		"&amp; b": {5, "&"}, "&amp b": {4, "&"}, "&ampamp": {4, "&"}, "&semi;": {6, ";"}, "&#x41;b": {6, "A"},
		"&#65b": {4, "A"}, "&notin;": {7, "∉"}, "&noti": {4, "¬"}, "&nope;": {0, ""}, "&": {0, ""}, "& b": {0, ""}, "&;": {0, ""},
	} {
		n, s := entity(in)
		if n != want.n || s != want.s {
			t.Errorf("entity(%q) = %d, %q, want %d, %q", in, n, s, want.n, want.s)
		}
	}
}
