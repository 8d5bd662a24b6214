package source

import (
	"encoding/xml"
	"strings"
)

// start takes the beginning of an element of the body, which is written in
// Text from at to end.
func (w *docxWriter) start(t xml.StartElement, at, end int) {
	if w.props > 0 {
		w.property(t)
		return
	}
	switch t.Name.Local {
	case "pPr":
		w.props++
	case "p":
		w.begin()
	case "r":
		w.format = docxRun{}
	case "b", "vanish", "webHidden", "rStyle":
		w.runProperty(t)
	case "t":
		w.inText = true
	case "tab", "ptab":
		w.gap = true
	case "br", "cr":
		w.lines++
	case "noBreakHyphen":
		w.owed()
		w.run(at, end, "-")
	case "hyperlink":
		w.links = append(w.links, openLink{w.parts.links[attribute(t, "id")], len(w.runs)})
	case "instrText":
		w.code = true
	case "fldChar":
		w.field(attribute(t, "fldCharType"))
	case "tbl", "tr", "tc":
		w.table.start(w, t.Name.Local)
	}
}

// end takes the end of an element.
func (w *docxWriter) end(name string) {
	switch name {
	case "pPr":
		w.props--
	case "p":
		w.finishParagraph()
	case "r":
		w.format = docxRun{}
	case "t":
		w.inText = false
	case "instrText":
		w.code = false
	case "hyperlink":
		if n := len(w.links) - 1; n >= 0 {
			w.link(w.links[n])
			w.links = w.links[:n]
		}
	case "tbl", "tr", "tc":
		w.table.end(w, name)
	}
}

// begin opens a paragraph. One in a text box stands inside another.
func (w *docxWriter) begin() {
	if !w.paragraph.goes && !w.table.opened() {
		w.lines = 2
	}
	w.paragraph = docxParagraph{first: len(w.runs)}
}

// property takes what the properties of a paragraph say.
func (w *docxWriter) property(t xml.StartElement) {
	switch t.Name.Local {
	case "pStyle":
		w.paragraph.style = attribute(t, "val")
	case "del", "moveFrom":
		w.paragraph.goes = true
	}
}

// runProperty takes what the properties of a run of text say.
func (w *docxWriter) runProperty(t xml.StartElement) {
	on := !off(attribute(t, "val"))
	switch t.Name.Local {
	case "b":
		w.format.bold = on
	case "rStyle":
		w.format.bold = w.format.bold || w.parts.styles[attribute(t, "val")].bold
	default:
		w.format.hidden = w.format.hidden || on
	}
}

// finishParagraph ends a paragraph; a heading is marked as such.
func (w *docxWriter) finishParagraph() {
	level := headingOf(w.paragraph.style)
	if s, ok := w.parts.styles[w.paragraph.style]; ok {
		level = s.level
	}
	if s := w.since(w.paragraph.first); level > 0 && !s.Empty() {
		w.doc.Marks = append(w.doc.Marks, Mark{Span: s, Kind: Heading, Level: level})
	}
	w.gap = false
	if !w.paragraph.goes {
		w.lines = 2
	}
}

// field takes the three marks of a field: its code begins, what it shows
// begins, it ends.
func (w *docxWriter) field(mark string) {
	n := len(w.fields) - 1
	switch {
	case mark == "begin":
		w.fields = append(w.fields, openField{first: len(w.runs)})
	case n < 0:
	case mark == "separate":
		w.fields[n].first = len(w.runs)
	case mark == "end":
		w.link(openLink{fieldLink(w.fields[n].code.String()), w.fields[n].first})
		w.fields = w.fields[:n]
	}
}

// fieldLink is the address in the code of a field; "" in any other code.
func fieldLink(code string) string {
	rest, ok := strings.CutPrefix(strings.TrimSpace(code), "HYPERLINK ")
	if !ok {
		return ""
	}
	if _, quoted, ok := strings.Cut(rest, `"`); ok && !strings.Contains(rest, `\l`) {
		rest, _, _ = strings.Cut(quoted, `"`)
		return strings.TrimSpace(rest)
	}
	return ""
}

// link notes a hyperlink over what was written since it began.
func (w *docxWriter) link(l openLink) {
	s := w.since(l.first)
	for s.Start < s.End && isSpace(w.plain[s.End-1]) {
		s.End--
	}
	if l.url != "" && !s.Empty() {
		w.doc.Links = append(w.doc.Links, Link{Span: s, URL: l.url})
	}
}

// attribute is the value of an attribute, whatever its name space.
func attribute(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
