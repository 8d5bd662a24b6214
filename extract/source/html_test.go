package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/span"
)

const samplePage = `<!DOCTYPE html>
<html><head><title>Kettles - Tea Weekly</title>
<meta property="og:title" content="Kettles &amp; steam"><meta name="author" content="By Ida Fenn">
<meta property="article:published_time" content="2024-05-06T07:08:09Z">
<link rel="canonical" href="https://example.org/kettles"><style>p{}</style></head>
<body><nav><a href="/">Home</a> <a href="/tea">Tea</a></nav>
<article><header><h1>Kettles</h1><p class="byline">By Ida Fenn</p></header>
<h2>The noise</h2>
<p>Kettles sing, says <a href="https://example.org/ann">Ann Lee</a>, because steam, which is loud, leaves through a whistle,
and nobody&rsquo;s ear is spared by it. <b>That</b> is the whole of the matter, she adds, and it is enough.</p>
<!-- nothing to see -->
<figure><img src="k.jpg"><figcaption>A kettle, singing</figcaption></figure>
<blockquote><p>The whistle is a courtesy &amp; a warning, and a kettle without one is a danger to every kitchen, in my view.</p></blockquote>
<p><a href="/pots">READ MORE: ALL ABOUT POTS</a></p>
<ul><li>Steel kettles are loud, heavy, cheap, and they last for a long time.</li><li>Glass kettles are quiet, light, dear, and they break.</li></ul>
<div class="share-bar">Share this on Faceplace</div>
</article><footer>All rights reserved</footer></body></html>`

func TestHTML(t *testing.T) {
	d, err := Parse("a.html", []byte(samplePage))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	want := `The noise

Kettles sing, says Ann Lee, because steam, which is loud, leaves through a whistle, and nobody’s ear is spared by it. That is the whole of the matter, she adds, and it is enough.

The whistle is a courtesy & a warning, and a kettle without one is a danger to every kitchen, in my view.

READ MORE: ALL ABOUT POTS

Steel kettles are loud, heavy, cheap, and they last for a long time.
Glass kettles are quiet, light, dear, and they break.`
	if diff := cmp.Diff(want, d.Plain); diff != "" {
		t.Errorf("Plain (-want +got):\n%s", diff)
	}
	meta := Meta{Title: "Kettles & steam", Author: "Ida Fenn", Date: "2024-05-06", URL: "https://example.org/kettles"}
	if diff := cmp.Diff(meta, d.Meta); diff != "" {
		t.Errorf("Meta (-want +got):\n%s", diff)
	}
	marks := [][2]string{
		{"heading", "The noise"}, {"strong", "That"},
		{"quoted", "The whistle is a courtesy & a warning, and a kettle without one is a danger to every kitchen, in my view."},
		{"aside", "READ MORE: ALL ABOUT POTS"},
		{"item", "Steel kettles are loud, heavy, cheap, and they last for a long time."},
		{"item", "Glass kettles are quiet, light, dear, and they break."},
	}
	if diff := cmp.Diff(marks, shown(d)); diff != "" {
		t.Errorf("Marks (-want +got):\n%s", diff)
	}
	link := d.Links[0]
	if link.URL != "https://example.org/ann" || link.In(d.Plain) != "Ann Lee" {
		t.Errorf("first link: %q leads to %s", link.In(d.Plain), link.URL)
	}
}

// shown are the marks of a document with their words.
func shown(d *Document) [][2]string {
	names := map[MarkKind]string{Heading: "heading", Strong: "strong", Quoted: "quoted", Item: "item", Rule: "rule", Aside: "aside"}
	var out [][2]string
	for _, m := range d.Marks {
		out = append(out, [2]string{names[m.Kind], m.In(d.Plain)})
	}
	return out
}

func TestHTMLRaw(t *testing.T) {
	text := `<p>One <b>two</b> &amp;
   three, <i>four</i>.</p><p>Five&nbsp;six<br>seven</p>`
	d, err := Parse("a.html", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	if want := "One two & three, four.\n\nFive six\nseven"; d.Plain != want {
		t.Fatalf("Plain is %q, want %q", d.Plain, want)
	}
	for words, want := range map[string]string{
		"One two":      "One <b>two",
		"two &":        "two</b> &amp;",
		"&":            "&amp;",
		"& three":      "&amp;\n   three",
		"four.\n\nFiv": "four</i>.</p><p>Fiv",
		"six\nseven":   "six<br>seven",
	} {
		at := strings.Index(d.Plain, words)
		got := d.Raw(span.Span{Start: at, End: at + len(words)}).In(text)
		if got != want {
			t.Errorf("Raw(%q) = %q, want %q", words, got, want)
		}
	}
}

func TestConversationsAreKeptWhole(t *testing.T) {
	turns := []string{"Hello.", "Hi. Is it raining?", "It is.", "Then we stay.", "We do.", "Good."}
	var table, list, strong strings.Builder
	want := make([]string, len(turns))
	for i, words := range turns {
		name := []string{"Ann Lee", "Bo Ray"}[i%2]
		want[i] = name + ": " + words
		table.WriteString("<tr><td>" + name + "</td><td>" + words + "</td></tr>\n")
		list.WriteString("<dt>" + name + "</dt><dd>" + words + "</dd>\n")
		strong.WriteString("<div class=author-comments><strong>" + name + ":</strong> " + words + "</div>\n")
	}
	for name, body := range map[string]string{
		"table":       "<table>" + table.String() + "</table>",
		"description": "<dl>" + list.String() + "</dl>",
		"paragraphs":  "<div>" + strong.String() + "</div>",
	} {
		t.Run(name, func(t *testing.T) {
			page := "<html><body><nav><a href=/>Home</a></nav><div id=main>" + body + "</div><footer>Imprint</footer></body></html>"
			d, err := Parse("a.html", []byte(page))
			if err != nil {
				t.Fatal(err)
			}
			check(t, d)
			got := strings.Split(strings.ReplaceAll(d.Plain, "\n\n", "\n"), "\n")
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestHTMLCharset(t *testing.T) {
	for name, c := range map[string]struct{ raw, want string }{
		"declared":       {"<html><meta charset=windows-1252><p>caf\xe9 noir</p>", "café noir"},
		"Korean":         {"<html><meta charset=euc-kr><p>\xb0\xa1\xb3\xaa\xb4\xd9</p>", "가나다"},
		"Korean untold":  {"<html><p>\xb0\xa1\xb3\xaa\xb4\xd9</p>", "가나다"},
		"broken UTF-8":   {"<html><meta charset=utf-8><p>a\xffb</p>", "a\ufffdb"},
		"UTF-8 all same": {"<html><meta charset=euc-kr><p>가나</p>", "가나"},
	} {
		d, err := Parse("a.html", []byte(c.raw))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		check(t, d)
		if d.Plain != c.want {
			t.Errorf("%s: %q, want %q", name, d.Plain, c.want)
		}
	}
}

func TestManyTags(t *testing.T) {
	text := strings.Repeat("<div><p>word &amp; word</p>", maxTags/2) + "<script>no</script><p>end"
	d, err := Parse("a.html", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	if !strings.HasPrefix(d.Plain, "word & word\n\nword") || !strings.HasSuffix(d.Plain, "\n\nend") {
		t.Errorf("Plain begins %.40q and ends %q", d.Plain, d.Plain[len(d.Plain)-20:])
	}
}

func TestNamesThatTakeEverythingAreNotBelieved(t *testing.T) {
	words := "A paragraph that tells, at some length, how a kettle came to be loud, and why it stayed so."
	d, err := Parse("a.html", []byte("<html><body><div>"+strings.Repeat("<p class=share>"+words+"</p>", 9)+"</div><aside>Menu</aside></body></html>"))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	if want := strings.TrimSpace(strings.Repeat(words+"\n\n", 9)); d.Plain != want {
		t.Errorf("Plain is %q", d.Plain)
	}
}
