package source

import "testing"

// fuzz parses whatever comes under a name that hints at one reader.
func fuzz(f *testing.F, name string, seeds ...string) {
	for _, s := range seeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		before := string(raw)
		d, err := Parse(name, raw)
		if string(raw) != before {
			t.Fatal("the input was changed")
		}
		if err != nil {
			return
		}
		if d.Size != int64(len(raw)) || len(d.SHA256) != 64 {
			t.Fatalf("size %d, sum %q", d.Size, d.SHA256)
		}
		check(t, d)
	})
}

func FuzzPlain(f *testing.F) {
	fuzz(f, "a.txt", "이름: 말\n", "\ufeffA: b\r\n", "\xff\xfeA\x00\n\x00", "\xb0\xa1\xb3\xaa", "'x' 카테고리의 다른 글\na | 2023.04.18 |\n---|---|\n", "a\x00b", "---\ntitle: x\n---\nbody")
}

func FuzzMarkdown(f *testing.F) {
	fuzz(f, "a.md", "---\ntitle: T\nspeakers:\n  A: Ann\n---\n# H\n\n**A:** b *c* \\* &amp; [l](http://example.org)\n",
		"> q\n> r\n\n- a\n- b\n\n---\n<div>x<br>y</div>\n<!-- c\n-->\n<http://example.org>\n", "a | b\n--|--\nc | d\n", "```\ncode\r\n```\r\n", "![i](x) `c` ~~s~~\n\ttab\n")
}

func FuzzHTML(f *testing.F) {
	fuzz(f, "a.html", samplePage, "<table><tr><td>A<td>b<tr><td>B<td>c</table>", "<p>a<b>b<p>c</b>d<hr>&ampx&notin;&#x41;&#0;<br/>",
		"<dl><dt>A<dd>x<dt>B<dd>y<dt>A<dd>x<dt>B<dd>y<dt>A<dd>x<dt>B<dd>y</dl>", "<!doctype html><pre>a\n b</pre><script>x</script>", "<html><meta charset=euc-kr>\xb0\xa1")
}

func FuzzIsGraph(f *testing.F) {
	f.Add([]byte(`{"directed": true, "nodes": []}`))
	f.Add([]byte(`[{"directed": true}]`))
	f.Fuzz(func(_ *testing.T, raw []byte) { IsGraph(raw) })
}
