package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/span"
)

const (
	wordTypes  = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
	wordRels   = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="https://example.org/report?a=1&amp;b=2" TargetMode="External"/><Relationship Id="rId2" Target="media/x.png"/></Relationships>`
	wordStyle1 = `<w:styles xmlns:w="W"><w:style w:styleId="a3"><w:name w:val="heading 2"/></w:style><w:style w:styleId="s"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style></w:styles>`
	wordCore   = `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Bridge talk</dc:title></cp:coreProperties>`
)

// wordFile packs a body as a Word document.
func wordFile(t testing.TB, body string) string {
	t.Helper()
	return zipped(t, contentTypes, wordTypes, "word/document2.xml", wordXML(body), "word/_rels/document2.xml.rels", wordRels,
		"word/styles.xml", wordStyle1, "docProps/core.xml", wordCore, "word/header1.xml", wordXML("<w:p><w:r><w:t>HEADER</w:t></w:r></w:p>"))
}

func wordXML(body string) string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\r\n" +
		`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="r" xmlns:mc="m"><w:body>` + body + `<w:sectPr/></w:body></w:document>`
}

const wordBody1 = `<w:p><w:pPr><w:pStyle w:val="a3"/><w:tabs><w:tab w:val="left"/></w:tabs><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>On bridges</w:t></w:r></w:p>
<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>An</w:t></w:r><w:r><w:rPr><w:b w:val="true"/></w:rPr><w:t>n:</w:t></w:r><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t xml:space="preserve"> Old &amp; &#x201C;safe&#8221; &lt;b&gt;</w:t></w:r><w:r><w:br/><w:t>below</w:t><w:tab/><w:t><![CDATA[a<b]]></w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>
<w:p/>
<w:p><w:r><w:rPr><w:rStyle w:val="s"/></w:rPr><w:t>Bo:</w:t></w:r><w:del w:id="1"><w:r><w:delText> never</w:delText></w:r></w:del><w:moveFrom><w:r><w:t> moved</w:t></w:r></w:moveFrom><w:ins w:id="2"><w:r><w:t xml:space="preserve"> in ten years, </w:t></w:r></w:ins><w:hyperlink r:id="rId1"><w:r><w:t>the report</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p><w:p><w:r><w:t>paragraph, </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/f" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>a field</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
<w:p><w:r><w:ruby><w:rt><w:r><w:t>reading</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢字</w:t></w:r></w:rubyBase></w:ruby><mc:AlternateContent><mc:Choice><w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:t>boxed</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`

func TestDOCX(t *testing.T) {
	d, err := Parse("talk.docx", []byte(wordFile(t, wordBody1)))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	want := "On bridges\n\nAnn: Old & “safe” <b>\nbelow\ta<b-c\n\nBo: in ten years, the report\n\none paragraph, a field\n\n漢字\n\nboxed"
	if diff := cmp.Diff(want, d.Plain); diff != "" {
		t.Errorf("Plain (-want +got):\n%s", diff)
	}
	if d.Text != wordXML(wordBody1) {
		t.Error("the text is not that of the body")
	}
	if diff := cmp.Diff([][2]string{{"heading", "On bridges"}, {"strong", "Ann:"}, {"strong", "Bo:"}}, shown(d)); diff != "" {
		t.Errorf("Marks (-want +got):\n%s", diff)
	}
	var links [][2]string
	for _, l := range d.Links {
		links = append(links, [2]string{l.In(d.Plain), l.URL})
	}
	if diff := cmp.Diff([][2]string{{"the report", "https://example.org/report?a=1&b=2"}, {"a field", "https://example.org/f"}}, links); diff != "" {
		t.Errorf("Links (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(Meta{Title: "Bridge talk"}, d.Meta); diff != "" {
		t.Errorf("Meta (-want +got):\n%s", diff)
	}
	at, lines := d.Line(4)
	if got := at.In(d.Text); lines != 7 || !strings.HasPrefix(got, "Bo:</w:t>") || !strings.HasSuffix(got, "the report") {
		t.Errorf("line 4 of %d is %q", lines, got)
	}
}

func row(cells ...string) string {
	out := "<w:tr>"
	for _, c := range cells {
		out += "<w:tc><w:p><w:r><w:t>" + c + "</w:t></w:r></w:p></w:tc>"
	}
	return out + "</w:tr>"
}

func TestDOCXTable(t *testing.T) {
	for name, c := range map[string]struct{ body, want string }{
		"names": {row("Ann", "One.") + row("Bo", "Two.") + row("Ann", "Three."), "Ann: One.\n\nBo: Two.\n\nAnn: Three.\n\nafter"},
		"times, names": {row("0:01", "Ann", "One.") + row("0:02", "Bo", "Two.") + row("0:03", "Ann", "Three."),
			"0:01  Ann: One.\n\n0:02  Bo: Two.\n\n0:03  Ann: Three.\n\nafter"},
		"names, times": {row("Ann", "0:01", "One.") + row("Bo", "0:02", "Two.") + row("Ann", "0:03", "Three."),
			"Ann  0:01\n\nOne.\n\nBo  0:02\n\nTwo.\n\nAnn  0:03\n\nThree.\n\nafter"},
		"figures": {row("Year", "Trams") + row("2021", "12") + row("2022", "14"), "Year  Trams\n\n2021  12\n\n2022  14\n\nafter"},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := Parse("a.docx", []byte(wordFile(t, "<w:tbl>"+c.body+"</w:tbl><w:p><w:r><w:t>after</w:t></w:r></w:p>")))
			if err != nil {
				t.Fatal(err)
			}
			check(t, d)
			if diff := cmp.Diff(c.want, d.Plain); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestDOCXDamaged(t *testing.T) {
	for raw, want := range map[string]string{
		wordFile(t, "<w:p><w:r>"):          "a.docx: its body is damaged: XML syntax error on line 2: element <r> closed by </body>; open it in a word processor and save it again",
		wordFile(t, "<w:p>&lol;</w:p>"):    "a.docx: its body is damaged: XML syntax error on line 2: invalid character entity &lol;; open it in a word processor and save it again",
		zipped(t, contentTypes, wordTypes): "a.docx: a Word document without word/document2.xml: it is damaged; open it in a word processor and save it again",
		zipped(t, "a.txt", "Ann: x"):       "a.docx: a zip archive where a text was expected; unpack it first",
	} {
		if _, err := Parse("a.docx", []byte(raw)); err == nil || err.Error() != want {
			t.Errorf("got  %v\nwant %s", err, want)
		}
	}
}

func TestDOCXCaptions(t *testing.T) {
	cue := func(times, name, words string) string {
		return "<w:p><w:r><w:t>" + times + "</w:t><w:br/><w:t>" + name + "</w:t><w:br/><w:t>" + words + "</w:t></w:r></w:p>"
	}
	d, err := Parse("a.docx", []byte(wordFile(t, "<w:p><w:r><w:t>Weekly meeting</w:t></w:r></w:p>"+
		cue("0:0:0.0 --&gt; 0:0:3.460", "Ann Ovar", "The bridge</w:t></w:r><w:r><w:t xml:space=\"preserve\"> is old &amp;")+
		cue("0:0:3.9 --&gt; 0:0:7.0", "Ann Ovar", "it will fall.")+
		cue("0:1:3.5 --&gt; 0:1:7.0", "Bo Stig", "Who says so?"))))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	var voices []string
	for _, m := range d.Marks {
		if m.Kind == Voice {
			voices = append(voices, m.Value+": "+m.In(d.Plain))
		}
	}
	if diff := cmp.Diff([]string{"Ann Ovar: The bridge is old & it will fall.", "Bo Stig: Who says so?"}, voices); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if at, ok := d.At(len(d.Plain) - 1); !ok || at != 63.5 {
		t.Errorf("the last words are at %v", at)
	}
}

func TestCaptionsWithoutNames(t *testing.T) {
	got := captionsOf("0:01 --> 0:02\nThe bridge\nis old\n\n0:03 --> 0:04\nand it\nwill fall\n\n0:05 --> 0:06\nYes\n")
	want := []caption{
		{start: 1, end: 2, words: span.Span{Start: 14, End: 31}},
		{start: 3, end: 4, words: span.Span{Start: 47, End: 63}},
		{start: 5, end: 6, words: span.Span{Start: 79, End: 82}},
	}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(caption{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
