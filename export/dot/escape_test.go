package dot

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEscape(t *testing.T) {
	for _, c := range []struct{ in, quoted, markup string }{
		{"", "", "&#160;"},
		{"plain 한국어 🙂", "plain 한국어 🙂", "plain 한국어 🙂"},
		{`say "no"`, `say \"no\"`, "say &quot;no&quot;"},
		{`back\slash\N`, `back\\slash\\N`, `back\slash\N`},
		{"a\nb\tc", `a\nb c`, "a b c"},
		{"<b>&</b>", "<b>&</b>", "&lt;b&gt;&amp;&lt;/b&gt;"},
		{"AT&T &amp; &#65; &", "AT&T &amp;amp; &amp;#65; &", "AT&amp;T &amp;amp; &amp;#65; &amp;"},
		{"nul\x00bell\a\x7f", "nul bell  ", "nul bell  "},
		{"bad\xffbyte", "bad?byte", "bad?byte"},
		{"\u202Eturned\u2066", " turned ", " turned "},
	} {
		if diff := cmp.Diff([2]string{c.quoted, c.markup}, [2]string{quoted(c.in), markup(c.in)}); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.in, diff)
		}
	}
}

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{
		"https://example.org/a?b=1&c=2#t=3": "https://example.org/a?b=1&amp;c=2#t=3",
		`https://example.org/"<>\'`:         "https://example.org/%22%3C%3E%5C%27",
		"HTTP://example.org":                "HTTP://example.org",
		"javascript:alert(1)":               "",
		"httpx://example.org":               "",
		"https:example.org":                 "",
		"file:///etc/passwd":                "",
		"https://exa mple.org":              "",
		"https://example.org/말":             "https://example.org/%EB%A7%90",
		"":                                  "",
	} {
		if got := address(in); got != want {
			t.Errorf("%q: got %q, want %q", in, got, want)
		}
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		in          string
		width, most int
		want        []string
	}{
		{"", 10, 3, []string{""}},
		{"one two three", 7, 3, []string{"one two", "three"}},
		{"one  two\nthree ", 20, 3, []string{"one two three"}},
		{"전차가 무료면 좋습니다", 13, 3, []string{"전차가 무료면", "좋습니다"}},
		{"one two three four", 5, 2, []string{"one", "two…"}},
		{"四月は君の嘘です", 6, 9, []string{"四月は", "君の嘘", "です"}},
		{"unbreakableword", 6, 2, []string{"unbrea", "kable…"}},
		{"👨‍👩‍👧👨‍👩‍👧", 2, 9, []string{"👨‍👩‍👧", "👨‍👩‍👧"}},
	} {
		if diff := cmp.Diff(c.want, wrap(c.in, c.width, c.most)); diff != "" {
			t.Errorf("%q at %d (-want +got):\n%s", c.in, c.width, diff)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("전차가 무료면 좋습니다 and more", 9)
	f.Fuzz(func(t *testing.T, s string, width int) {
		if width < 2 || width > 200 {
			return
		}
		lines := wrap(s, width, 1<<30)
		for _, l := range lines {
			if n := columns(l); n > width && len([]rune(l)) > 1 && strings.Contains(l, " ") {
				t.Errorf("%q takes %d columns, more than %d", l, n, width)
			}
		}
		squeeze := func(s string) string { return strings.Join(strings.FieldsFunc(s, blank), "") }
		if got := squeeze(strings.Join(lines, "")); got != squeeze(s) {
			t.Errorf("%q became %q", s, got)
		}
	})
}
