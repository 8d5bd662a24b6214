package span

import (
	"testing"
	"unicode/utf8"
)

func TestSpan(t *testing.T) {
	s := Span{2, 5}
	if s.Len() != 3 || s.Empty() || s.In("abcdefg") != "cde" {
		t.Errorf("%v: length %d, empty %v, holds %q", s, s.Len(), s.Empty(), s.In("abcdefg"))
	}
	if !(Span{3, 3}).Empty() || (Span{3, 3}).Len() != 0 {
		t.Error("a span of nothing is not empty")
	}
	for _, c := range []struct {
		a, b               Span
		contains, overlaps bool
	}{
		{Span{0, 5}, Span{1, 4}, true, true},
		{Span{0, 5}, Span{0, 5}, true, true},
		{Span{1, 4}, Span{0, 5}, false, true},
		{Span{0, 3}, Span{3, 5}, false, false},
		{Span{0, 4}, Span{3, 5}, false, true},
		{Span{3, 5}, Span{0, 3}, false, false},
		{Span{0, 5}, Span{2, 2}, true, true},
	} {
		if got := c.a.Contains(c.b); got != c.contains {
			t.Errorf("%v contains %v: %v", c.a, c.b, got)
		}
		if got := c.a.Overlaps(c.b); got != c.overlaps {
			t.Errorf("%v overlaps %v: %v", c.a, c.b, got)
		}
	}
}

func TestTrim(t *testing.T) {
	for in, want := range map[string]string{
		"":                      "",
		"a":                     "a",
		" \t\r\n\v\fa b \n":     "a b",
		"\u3164\u3164":          "",
		"\ufeff\u200b가 나\u3164": "가 나",
		"\u00a0\u3000x\u2003":   "x",
		"é":                     "é",
	} {
		s := Span{0, len(in)}.Trim(in)
		if got := s.In(in); got != want {
			t.Errorf("Trim(%q) = %q, want %q", in, got, want)
		}
	}
	text := "ab  cd  ef"
	if got, want := (Span{2, 8}).Trim(text), (Span{4, 6}); got != want {
		t.Errorf("inside a text: %v, want %v", got, want)
	}
}

func FuzzTrim(f *testing.F) {
	f.Add(" a\u3164", 0, 3)
	f.Add("\xe3\x85", 0, 2)
	f.Fuzz(func(t *testing.T, text string, start, end int) {
		if start < 0 || end < start || end > len(text) {
			return
		}
		whole := Span{start, end}
		s := whole.Trim(text)
		if !whole.Contains(s) || s.Trim(text) != s {
			t.Fatalf("Trim of %v is %v, and of that %v", whole, s, s.Trim(text))
		}
		if utf8.ValidString(whole.In(text)) && !utf8.ValidString(s.In(text)) {
			t.Fatalf("Trim cuts a character: %q", s.In(text))
		}
	})
}
