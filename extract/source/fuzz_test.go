package source

import (
	"strings"
	"testing"
)

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

func FuzzDOCX(f *testing.F) {
	f.Add([]byte(wordXML(wordBody1)))
	f.Add([]byte(wordXML("<w:tbl>" + row("Ann", "0:01", "One.") + row("Bo", "0:02", "Two.") + row("Ann", "0:03", "Three.") + "</w:tbl>")))
	f.Add([]byte(wordXML("<w:p><w:t>0:0:1.5 --> 0:0:2</w:t><w:br/><w:t>Ann</w:t><w:br/><w:t>One.</w:t></w:p><w:p><w:t>0:1 --> 0:2</w:t></w:p>")))
	f.Add([]byte(wordXML(headedTableBody)))
	f.Add([]byte("<w:document xmlns:w='wordprocessingml'><w:tc><w:p><w:t>\r\n&#13;\ufeff</w:t></w:p></w:tc></w:document>"))
	f.Fuzz(func(t *testing.T, body []byte) {
		d, err := ParseAs("a.docx", body, DOCX)
		if err == nil {
			check(t, d)
		}
	})
}

// FuzzPacked reads through what claims to be packed, and checks the names and
// sizes of what comes out.
func FuzzPacked(f *testing.F) {
	f.Add([]byte(zipped(f, "b.txt", "Ann: one", "../c.md", "# Two", "c.yaml", "title: C", "d.txt.gz", gzipped(f, "Ann: x"))))
	f.Add([]byte(zipped(f, "in.zip", zipped(f, "a.txt", "Ann: one"))))
	f.Add([]byte(wordFile(f, wordBody1)))
	f.Add([]byte(gzipped(f, "Ann: one")))
	f.Fuzz(func(t *testing.T, raw []byte) {
		found := Find(nil, nil, Page{Name: "a", URL: "https://example.org/a", Raw: raw})
		for i, file := range found.Documents {
			rest, ok := strings.CutPrefix(file.Name, "a")
			if !ok || strings.Contains(rest+"/", "/../") || strings.ContainsAny(rest, "\x00\n") || i > 0 && file.Name <= found.Documents[i-1].Name {
				t.Fatalf("document %q after %q", file.Name, found.Documents[max(0, i-1)].Name)
			}
			if d, err := Read(file); err == nil {
				check(t, d)
			}
		}
	})
}

// FuzzSidecar checks that a sidecar only ever changes what the head says, and
// that what is wrong in it is named with its file.
func FuzzSidecar(f *testing.F) {
	f.Add([]byte("title: T\ndate: 2024-05-06\nurl: https://example.org/a\nspeakers: {A: Ann}\n"))
	f.Add([]byte("speakers: [Ann, Bo]\nmood: fine\naudio: [https://example.org/a.mp3]\n"))
	f.Add([]byte("a: &a [*a]\ntitle: *a\n? {x: y}\n: z\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		d, err := Parse("a.txt", []byte("A: one\nB: two\n"))
		if err != nil {
			t.Fatal(err)
		}
		plain := d.Plain
		if err := d.annotate(&File{Name: "a.yaml", raw: raw}); err != nil && !strings.HasPrefix(err.Error(), "a.yaml:") {
			t.Fatalf("the error does not begin with its file: %v", err)
		}
		for _, address := range []string{d.Meta.URL, d.Meta.Recording} {
			if address != "" && !strings.HasPrefix(strings.ToLower(address), "http") {
				t.Fatalf("address %q", address)
			}
		}
		if d.Plain != plain || d.Runs != nil {
			t.Fatal("the text was changed")
		}
		check(t, d)
	})
}
