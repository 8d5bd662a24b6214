package source

import (
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/korean"
)

func utf16Bytes(s string, big bool) string {
	var b strings.Builder
	for _, u := range utf16.Encode([]rune(s)) {
		if big {
			b.WriteByte(byte(u >> 8))
			b.WriteByte(byte(u))
		} else {
			b.WriteByte(byte(u))
			b.WriteByte(byte(u >> 8))
		}
	}
	return b.String()
}

func TestDecode(t *testing.T) {
	const text = "앤 리: 주전자가 노래합니다.\r\nBo Ray: It does. 정말요?\n"
	cp949, err := korean.EUCKR.NewEncoder().String(text + "똠방각하 펲시콜라")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ raw, want, err string }{
		"UTF-8":                     {raw: text, want: text},
		"UTF-8 with a mark":         {raw: "\ufeff" + text, want: "\ufeff" + text},
		"empty":                     {},
		"UTF-16 LE":                 {raw: utf16Bytes("\ufeff"+text, false), want: text},
		"UTF-16 BE":                 {raw: utf16Bytes("\ufeff"+text, true), want: text},
		"UTF-16 LE without a mark":  {raw: utf16Bytes(text, false), want: text},
		"UTF-16 BE without a mark":  {raw: utf16Bytes(text, true), want: text},
		"UTF-16 cut short":          {raw: utf16Bytes("\ufeff"+text, false) + "x", err: "a.txt: broken UTF-16; save it as UTF-8"},
		"CP949":                     {raw: cp949, want: text + "똠방각하 펲시콜라"},
		"CP949 cut short":           {raw: cp949[:len(cp949)-1], err: "a.txt: line 1: byte 0 is neither UTF-8, UTF-16 nor CP949 text; if it is a text, convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8"},
		"Windows quotes":            {raw: "Ann:\n\x93The kettle\x94 sings", err: "a.txt: line 2: byte 5 is neither UTF-8, UTF-16 nor CP949 text; if it is a text, convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8"},
		"NUL":                       {raw: "a\x00b", err: "a.txt: not a text: NUL at byte 1; no gzip, zip or Word document either; convert it to text, Markdown or HTML first"},
		"NULs as in a binary":       {raw: "\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00", err: "a.txt: not a text: NUL at byte 7; no gzip, zip or Word document either; convert it to text, Markdown or HTML first"},
		"one broken byte in Korean": {raw: text + "\xff", err: "a.txt: line 3: byte 68 is neither UTF-8, UTF-16 nor CP949 text; if it is a text, convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8"},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Parse("a.txt", []byte(c.raw))
			if err != nil {
				if err.Error() != c.err {
					t.Errorf("error %q, want %q", err, c.err)
				}
				return
			}
			check(t, d)
			if d.Text != c.want || d.Plain != c.want || d.Runs != nil || c.err != "" {
				t.Errorf("%q, want %q or error %q", d.Plain, c.want, c.err)
			}
		})
	}
}

func TestFormats(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       Format
	}{
		{"a.txt", "Ann: hello", PlainText},
		{"a.txt", "<!DOCTYPE html><p>x", HTML},
		{"a", "\ufeff<!-- c --> <?xml version='1.0'?>\n<HTML><p>x", HTML},
		{"a.html", "just words", HTML},
		{"a", "<div>x</div>", HTML},
		{"a.txt", "<b> and <i> are tags", PlainText},
		{"a.md", "<div>x</div>\n\ntext", Markdown},
		{"a.md", "<html><p>x", HTML},
		{"a.txt", "---\ntitle: T\n---\ntext", PlainText},
		{"a.txt", "---\nAnn: hello\nBo: hi\n", PlainText},
		{"a.txt", "# T\n\n**Ann:** hi\n\n**Bo:** ho\n", Markdown},
		{"a.txt", "**Ann:** hi\n**Bo:** ho\n", PlainText},
		{"a.srt", "1\n00:00:01,000 --> 00:00:02,000\nhi\n", SubRip},
		{"a.txt", "\ufeff00:00:01.000-->00:00:02.000\r\nhi\r\n", SubRip},
		{"a.srt", "Ann --> Bo\n", PlainText},
		{"a", "WEBVTT\n\n00:01.000 --> 00:02.000\nhi\n", WebVTT},
		{"a.vtt", "WEBVTTX\n", PlainText},
	} {
		d, err := Parse(c.name, []byte(c.text))
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		check(t, d)
		if d.Format != c.want {
			t.Errorf("%s %q is read as %s, want %s", c.name, c.text, d.Format, c.want)
		}
	}
}

func TestIsGraph(t *testing.T) {
	for text, want := range map[string]bool{
		`{"directed": true, "multigraph": false}`:                  true,
		"\ufeff \n{\"graph\": {\"directed\": 1}, \"directed\": 1}": true,
		`{"graph": {"directed": 1}, "nodes": ["multigraph"]}`:      false,
		`{"version": "1.0", "directed`:                             false,
		`{"nodes": [], "directed": true}`:                          true,
		`[{"directed": true}]`:                                     false,
		`{"a": "directed"}`:                                        false,
		`directed`:                                                 false,
		``:                                                         false,
	} {
		if got := IsGraph([]byte(text)); got != want {
			t.Errorf("IsGraph(%q) = %v", text, got)
		}
	}
}
