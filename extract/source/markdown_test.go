package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/span"
)

const sampleMarkdown = "\ufeff---\r\ntitle: \"Kettles: a talk\"\r\nauthors: [Ida Fenn, Gus Holt]\r\ndate: 2024-05-06\r\nsource: https://example.org/kettles\r\nspeakers:\r\n  AL: Ann Lee\r\n  BR: Bo Ray\r\n---\r\n" +
	`# Kettles
<!-- not
said -->

**AL:** They *sing* &amp; they \*hiss\*,
as [everybody knows](https://example.org/all "t").

> A kettle is a voice.
> So is a pot.

***

- one
- two ` + "`code &amp; more`" + `

| who | what |
|-----|------|
| **BR** | Yes. |

<p align="center">In the middle<br>of things</p>

<https://example.org/auto> ![a picture](x.png)

    Ann: indented

` + "```\nBo: fenced\n\nAnn: yes\n```\n"

func TestMarkdown(t *testing.T) {
	d, err := Parse("a.md", []byte(sampleMarkdown))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	want := `Kettles

AL: They sing & they *hiss*,
as everybody knows.

A kettle is a voice.
So is a pot.

---

one
two code &amp; more

who | what
BR | Yes.

In the middle
of things

https://example.org/auto

Ann: indented

Bo: fenced

Ann: yes`
	if diff := cmp.Diff(want, d.Plain); diff != "" {
		t.Errorf("Plain (-want +got):\n%s", diff)
	}
	meta := Meta{
		Title: "Kettles: a talk", Author: "Ida Fenn", Date: "2024-05-06", URL: "https://example.org/kettles",
		Speakers: []Speaker{{"AL", "Ann Lee"}, {"BR", "Bo Ray"}},
	}
	if diff := cmp.Diff(meta, d.Meta); diff != "" {
		t.Errorf("Meta (-want +got):\n%s", diff)
	}
	marks := [][2]string{
		{"heading", "Kettles"}, {"strong", "AL:"}, {"quoted", "A kettle is a voice.\nSo is a pot."}, {"rule", "---"},
		{"item", "one"}, {"item", "two code &amp; more"}, {"strong", "BR"},
	}
	if diff := cmp.Diff(marks, shown(d)); diff != "" {
		t.Errorf("Marks (-want +got):\n%s", diff)
	}
	var links [][2]string
	for _, l := range d.Links {
		links = append(links, [2]string{l.In(d.Plain), l.URL})
	}
	if diff := cmp.Diff([][2]string{{"everybody knows", "https://example.org/all"}, {"https://example.org/auto", "https://example.org/auto"}}, links); diff != "" {
		t.Errorf("Links (-want +got):\n%s", diff)
	}
}

func TestMarkdownRaw(t *testing.T) {
	d, err := Parse("a.md", []byte(sampleMarkdown))
	if err != nil {
		t.Fatal(err)
	}
	for words, want := range map[string]string{
		"AL: They sing & they": "AL:** They *sing* &amp; they",
		"*hiss*":               `\*hiss\*`,
		"voice.\nSo":           "voice.\n> So",
		"& more":               "",
		"Yes.":                 "Yes.",
	} {
		at := strings.Index(d.Plain, words)
		if want == "" && at >= 0 {
			t.Errorf("%q should not be in Plain", words)
		}
		if want == "" {
			continue
		}
		if got := d.Raw(span.Span{Start: at, End: at + len(words)}).In(d.Text); got != want {
			t.Errorf("Raw(%q) = %q, want %q", words, got, want)
		}
	}
}

func TestHeavyMarkup(t *testing.T) {
	for name, text := range map[string]string{
		"brackets":   strings.Repeat("[a](", maxBrackets+1),
		"quotations": strings.Repeat(">", maxNested+1),
		"emphasis":   strings.Repeat("*a", maxMarkup+1),
	} {
		d, err := Parse("a.md", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		check(t, d)
		if d.Format != PlainText || d.Plain != text {
			t.Errorf("%s: read as %s", name, d.Format)
		}
	}
	many := strings.Repeat("[a](b)\n\n", maxBrackets+1)
	if heavyMarkup(many) {
		t.Error("links in many paragraphs are too heavy")
	}
}

func TestDates(t *testing.T) {
	for in, want := range map[string]string{
		"2024-05-06": "2024-05-06", "2024-05": "2024-05", "2024": "2024", "2024-05-06T01:02:03Z": "2024-05-06",
		"May 2024": "", "2024-5-6": "", "": "", "20240506": "",
	} {
		if got := isoDate(in); got != want {
			t.Errorf("isoDate(%q) = %q, want %q", in, got, want)
		}
	}
}
