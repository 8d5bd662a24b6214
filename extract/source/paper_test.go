package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// sheet is what a paper gives.
type sheet struct {
	Plain, Title string
	Marks        [][2]string
	Links        [][2]string
}

func sheetOf(t testing.TB, name, raw string) sheet {
	t.Helper()
	d, err := Parse(name, []byte(raw))
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if d.Text != d.Plain || d.Runs != nil {
		t.Errorf("%s: the text is not what was written", name)
	}
	r := sheet{Plain: d.Plain, Title: d.Meta.Title}
	for _, m := range shown(d) {
		r.Marks = append(r.Marks, [2]string(m))
	}
	for _, l := range d.Links {
		r.Links = append(r.Links, [2]string{l.In(d.Plain), l.URL})
	}
	return r
}

// bridge is what every paper below says.
var bridge = sheet{
	Plain: "On bridges\n\nAnn: Old & “safe”\nbelow\ta-c\n\nBo: in ten years, the report\n\nAnn: One.\n\nBo: Two.\n\nAnn: Three.\n\nafter",
	Title: "On bridges",
	Marks: [][2]string{{"heading", "On bridges"}, {"strong", "Ann:"}, {"strong", "Bo:"}},
	Links: [][2]string{{"the report", "https://example.org/report"}},
}

func TestODT(t *testing.T) {
	if diff := cmp.Diff(bridge, sheetOf(t, "talk.odt", odtFile(t, odtBody))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	_, err := Parse("talk.odt", []byte(zipped(t, "mimetype", odtType, "META-INF/manifest.xml", "<m:encryption-data/>", "content.xml", "noise")))
	if want := "talk.odt: locked with a password; open it and save it without one"; err == nil || err.Error() != want {
		t.Errorf("locked: %v", err)
	}
}

const odtType = "application/vnd.oasis.opendocument.text"

func odtFile(t testing.TB, body string) string {
	return zipped(t, "mimetype", odtType, "content.xml", odtXML(body), "styles.xml", `<o:styles xmlns:o="o" xmlns:s="s" xmlns:f="f"><s:style s:name="Strong"><s:text-properties f:font-weight="bold"/></s:style></o:styles>`)
}

func odtXML(body string) string {
	return `<o:document-content xmlns:o="o" xmlns:t="t" xmlns:s="s" xmlns:f="f" xmlns:x="x" xmlns:b="b" xmlns:d="d"><o:automatic-styles>` +
		`<s:style s:name="T1" s:parent-style-name="Strong"/><s:style s:name="T2"><s:text-properties t:display="none"/></s:style></o:automatic-styles>` +
		`<o:body><o:text>` + body + `</o:text></o:body></o:document-content>`
}

const odtBody = `<t:tracked-changes><t:changed-region><t:deletion><t:p>gone</t:p></t:deletion></t:changed-region></t:tracked-changes>
<t:h t:outline-level="1">On bridges</t:h>
<t:p><t:span t:style-name="T1">An</t:span><t:span t:style-name="T1">n:</t:span> Old
 &amp; “safe”<o:annotation><t:p>a comment</t:p></o:annotation><t:line-break/>below<t:tab/>a-c<t:note><t:note-body><t:p>a note</t:p></t:note-body></t:note></t:p>
<t:p/><t:p><t:span t:style-name="T1">Bo:</t:span> in ten<t:s/>years, <t:a x:href="https://example.org/report">the report</t:a><t:span t:style-name="T2">hidden</t:span></t:p>
<b:table><b:table-row><b:table-cell><t:p>Ann</t:p></b:table-cell><b:table-cell><t:p>One.</t:p></b:table-cell></b:table-row>
<b:table-row><b:table-cell><t:p>Bo</t:p></b:table-cell><b:table-cell><t:p>Two.</t:p></b:table-cell></b:table-row>
<b:table-row><b:table-cell><t:p>Ann</t:p></b:table-cell><b:table-cell><t:p>Three.</t:p></b:table-cell></b:table-row></b:table>
<t:p>after</t:p>`

func TestRTF(t *testing.T) {
	if diff := cmp.Diff(bridge, sheetOf(t, "talk.rtf", rtfTalk)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for raw, want := range map[string]string{
		`{\rtf1\ansi\ansicpg949 \'b3\'aa\'b5\'b5: \'b8\'bb}`:                                  "나도: 말",
		`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 A;}{\f1\fcharset129 B;}}\f1 \'b8\'bb\f0  \'e9}`: "말 é",
		`{\rtf1\uc1 \u45208?\u46020? \uc0\u-10179\u-8704  x}`:                                 "나도 😀 x",
		"{\\rtf1 {\\info{\\title T}}\\bin5 }}}}}Ann: x\\par\r\n{\\pict 00ff}Bo: y":            "Ann: x\n\nBo: y",
		`{\rtf1 Ann: {\deleted not }so {\*\unknown x}{\v hidden}{\footnote note}end`:          "Ann: so end",
	} {
		if got := sheetOf(t, "a.rtf", raw).Plain; got != want {
			t.Errorf("%s: %q", raw, got)
		}
	}
	if _, err := Parse("a.rtf", []byte(`{\rtf1{\pict 00}}`)); err == nil {
		t.Error("a document without text is read")
	}
}

const rtfTalk = `{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil Serif;}}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}{\info{\title Another title}}
{\header Page head\par}\pard\plain\s1\outlinelevel0 On bridges\par
\pard\plain {\b An}{\b n:} Old & \ldblquote safe\rdblquote{\*\annotation a comment}\line below\tab a\_c{\footnote a note}\par
\pard\plain\par{\b Bo:} in ten {\deleted not }years, {\field{\*\fldinst HYPERLINK "https://example.org/report"}{\fldrslt the report}}{\v hidden}\par
\trowd\cellx100\cellx200\pard\intbl Ann\cell One.\cell\row\trowd\pard\intbl Bo\cell Two.\cell\row
\trowd\pard\intbl Ann\cell Three.\cell\row\pard after\par}`

func FuzzODT(f *testing.F) {
	f.Add([]byte(odtXML(odtBody)))
	f.Add([]byte(odtXML("<b:table><b:table-cell/><t:p><t:p>x</t:p><t:a>y</t:a></t:p></b:table><t:s/><t:p>z</t:p>")))
	f.Fuzz(func(t *testing.T, body []byte) {
		fuzzPaper(t, "a.odt", zipped(t, "mimetype", odtType, "content.xml", string(body)))
	})
}

func FuzzRTF(f *testing.F) {
	f.Add([]byte(rtfTalk))
	f.Add([]byte(`{\field{\*\fldinst HYPERLINK "https://a.example"}{\fldrslt x {\field{\*\fldinst HYPERLINK "https://b.example"}{\fldrslt y}}}}}`))
	f.Add([]byte(`{\rtf1\uc2 \u55357 \'ff\u1{\*\fldinst HYPERLINK "http://x"{\fldrslt {\cell\row\intbl x}}}\bin99}`))
	f.Fuzz(func(t *testing.T, raw []byte) { fuzzPaper(t, "a.rtf", `{\rtf1`+string(raw)) })
}

// fuzzPaper reads what may be damaged, and checks what comes out.
func fuzzPaper(t *testing.T, name, raw string) {
	d, err := Parse(name, []byte(raw))
	if err != nil {
		return
	}
	check(t, d)
	if d.Text != d.Plain {
		t.Fatal("the text is not what was written")
	}
}

func TestEPUB(t *testing.T) {
	want := sheet{
		Plain: "Bridges\n\nAnn: Old & “safe”1914\n\nBo: the report\n\nThe end\n\nAnn: Yes.",
		Title: "On bridges",
		Marks: [][2]string{{"heading", "Bridges"}, {"strong", "Bo:"}, {"heading", "The end"}},
		Links: [][2]string{{"the report", "https://example.org/report"}},
	}
	if diff := cmp.Diff(want, sheetOf(t, "talk.epub", epubFile(t, epubChapter))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	_, err := Parse("talk.epub", []byte(zipped(t, "mimetype", "application/epub+zip")))
	if want := "talk.epub: damaged: it does not say where its chapters are; fetch it again"; err == nil || err.Error() != want {
		t.Errorf("damaged: %v", err)
	}
}

func epubFile(t testing.TB, chapter string) string {
	return zipped(t, "mimetype", "application/epub+zip",
		"META-INF/container.xml", `<container><rootfiles><rootfile full-path="in/book.opf"/></rootfiles></container>`,
		"in/book.opf", `<package xmlns:dc="dc"><metadata><dc:title>On bridges</dc:title><dc:creator>Ann Ovar</dc:creator></metadata><manifest>
<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="b" href="b.xhtml" media-type="application/xhtml+xml"/>
<item id="a" href="text/a%201.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>`,
		"in/nav.xhtml", "<html><body><nav>Contents</nav></body></html>", "in/text/a 1.xhtml", chapter,
		"in/b.xhtml", "<html><body><h2>The end</h2><p>Ann: Yes.</p></body></html>")
}

const epubChapter = `<?xml version="1.0"?><html xmlns:epub="e"><head><title>x</title></head><body><h1>Bridges</h1><p>Ann: Old &amp; “safe”<a epub:type="noteref" href="#n">1</a><span epub:type="pagebreak">7</span>1914</p>
<aside epub:type="footnote" id="n">a note</aside><p><b>Bo:</b> <a href="https://example.org/report">the report</a></p></body></html>`

func FuzzEPUB(f *testing.F) {
	f.Add([]byte(epubChapter))
	f.Add([]byte("<p epub:type=footnote><p>x<aside role='doc-endnote'>y<b>z"))
	f.Fuzz(func(t *testing.T, chapter []byte) { fuzzPaper(t, "a.epub", epubFile(t, string(chapter))) })
}

func TestHWPX(t *testing.T) {
	want := bridge
	want.Title = "On bridges"
	if diff := cmp.Diff(want, sheetOf(t, "talk.hwpx", hwpxFile(t, hwpxTalk))); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	_, err := Parse("a.hwpx", []byte(zipped(t, "mimetype", "application/hwp+zip", "META-INF/manifest.xml", "<e:encryption-data/>")))
	if want := "a.hwpx: locked with a password; open it and save it without one"; err == nil || err.Error() != want {
		t.Errorf("locked: %v", err)
	}
}

func hwpxFile(t testing.TB, body string) string {
	return zipped(t, "mimetype", "application/hwp+zip",
		"Contents/header.xml", `<hh:head xmlns:hh="h"><hh:charPr id="0"/><hh:charPr id="7"><hh:bold/></hh:charPr><hh:style id="2" name="개요 1" engName="Outline 1"/></hh:head>`,
		"Contents/section1.xml", hwpxXML(`<hp:p><hp:run><hp:t>after</hp:t></hp:run></hp:p>`), "Contents/section0.xml", hwpxXML(body))
}

func hwpxXML(body string) string {
	return `<?xml version="1.0"?><hs:sec xmlns:hs="s" xmlns:hp="p">` + body + `</hs:sec>`
}

const hwpxTalk = `<hp:p styleIDRef="2"><hp:run charPrIDRef="0"><hp:secPr><hp:t>page</hp:t></hp:secPr><hp:t>On bridges</hp:t></hp:run></hp:p>
<hp:p><hp:run charPrIDRef="0"><hp:ctrl><hp:header><hp:subList><hp:p><hp:run><hp:t>Page head</hp:t></hp:run></hp:p></hp:subList></hp:header></hp:ctrl></hp:run>
<hp:run charPrIDRef="7"><hp:t>An</hp:t><hp:t>n:</hp:t></hp:run><hp:run charPrIDRef="0"><hp:t> Old &amp; “safe”<hp:lineBreak/>below<hp:tab/>a<hp:hyphen/>c</hp:t></hp:run></hp:p>
<hp:p><hp:run/></hp:p><hp:p><hp:run charPrIDRef="7"><hp:t>Bo:</hp:t></hp:run><hp:run charPrIDRef="0"><hp:t> in ten <hp:deleteBegin/>not <hp:deleteEnd/>years, </hp:t>
<hp:ctrl><hp:fieldBegin type="HYPERLINK"><hp:parameters><hp:stringParam name="Path">https\://example.org/report;1;0;0;</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>
<hp:t>the report</hp:t><hp:ctrl><hp:fieldEnd/></hp:ctrl></hp:run></hp:p>
<hp:p><hp:run><hp:tbl><hp:tr><hp:tc><hp:subList><hp:p><hp:run><hp:t>Ann</hp:t></hp:run></hp:p></hp:subList></hp:tc><hp:tc><hp:subList><hp:p><hp:run><hp:t>One.</hp:t></hp:run></hp:p></hp:subList></hp:tc></hp:tr>
<hp:tr><hp:tc><hp:p><hp:run><hp:t>Bo</hp:t></hp:run></hp:p></hp:tc><hp:tc><hp:p><hp:run><hp:t>Two.</hp:t></hp:run></hp:p></hp:tc></hp:tr>
<hp:tr><hp:tc><hp:p><hp:run><hp:t>Ann</hp:t></hp:run></hp:p></hp:tc><hp:tc><hp:p><hp:run><hp:t>Three.</hp:t></hp:run></hp:p></hp:tc></hp:tr></hp:tbl></hp:run></hp:p>`

func FuzzHWPX(f *testing.F) {
	f.Add([]byte(hwpxXML(hwpxTalk)))
	f.Fuzz(func(t *testing.T, body []byte) {
		fuzzPaper(t, "a.hwpx", zipped(t, "mimetype", "application/hwp+zip", "Contents/section0.xml", string(body)))
	})
}
