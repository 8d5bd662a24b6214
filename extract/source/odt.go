package source

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// ODT is a text of LibreOffice and others (OpenDocument 1.3, part 3).
const ODT Format = "odt"

var isODT = isPackage("application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text-template")

// writeODT writes what a reader of the printed page would read, with tracked
// changes taken as made.
func writeODT(w *sheetWriter, raw []byte) error {
	parts := members(raw)
	if partLocked(parts, "META-INF/manifest.xml") {
		return errPackageLocked
	}
	body, err := mustPart(parts, "content.xml")
	if err != nil {
		return err
	}
	o := &odtReader{w: w, styles: map[string]odtStyle{}}
	if common, err := mustPart(parts, "styles.xml"); err == nil {
		o.styled = true
		_ = walkXML(common, o.token) // the text can be read without them
	}
	*o = odtReader{w: w, styles: o.styles}
	if err := walkXML(body, o.token); err != nil {
		return err
	}
	var meta struct {
		Title string `xml:"meta>title"`
	}
	_ = readPart(parts, "meta.xml", &meta)
	w.doc.Meta.Title = strings.Join(strings.Fields(meta.Title), " ")
	return nil
}

// odtStyle is what a style says of text.
type odtStyle struct {
	parent string
	weight string // "" where the parent says it
	hidden bool
	level  int // of a heading; 0 where the parent says it
}

// odtReader writes the text of a part as its elements come.
type odtReader struct {
	w      *sheetWriter
	styles map[string]odtStyle
	styled bool   // only styles are read
	style  string // name of the style that is open

	skip  int        // open elements whose text is not read
	body  bool       // inside the text
	level int        // of the paragraph that is open; -1 outside of any
	text  []odtText  // what is open inside the paragraph, the innermost last
	links []openSpan // hyperlinks that are open
	space bool       // white space is owed
}

// odtText is how text looks.
type odtText struct{ bold, hidden bool }

// openSpan is a hyperlink and where its text begins.
type openSpan struct {
	url  string
	from int
}

func (o *odtReader) token(t xml.Token) {
	switch t := t.(type) {
	case xml.StartElement:
		if o.skip > 0 || odtSilent(t.Name.Local) {
			o.skip++
			return
		}
		o.start(t)
	case xml.EndElement:
		if o.skip > 0 {
			o.skip--
			return
		}
		o.end(t.Name.Local)
	case xml.CharData:
		if n := len(o.text); o.skip == 0 && n > 0 && !o.text[n-1].hidden {
			o.words(string(t))
		}
	}
}

// odtSilent reports elements whose text is not read: notes, comments, what
// was deleted, readings above characters, lists of contents, headers.
func odtSilent(name string) bool {
	switch name {
	case "note", "annotation", "tracked-changes", "ruby-text", "table-of-content", "alphabetical-index",
		"user-index", "bibliography", "illustration-index", "hidden-paragraph", "hidden-text", "master-styles",
		"forms", "desc", "title-page", "math", "binary-data":
		return true
	}
	return false
}

func (o *odtReader) start(t xml.StartElement) {
	switch name := t.Name.Local; {
	case name == "style":
		o.style = attribute(t, "name")
		o.styles[o.style] = odtStyle{parent: attribute(t, "parent-style-name"), level: odtHeading(t)}
	case name == "text-properties" && o.style != "":
		s := o.styles[o.style]
		s.weight, s.hidden = attribute(t, "font-weight"), attribute(t, "display") == "none"
		o.styles[o.style] = s
	case o.styled:
	case name == "text" && !o.body:
		o.body = true
	case !o.body:
	case name == "p" || name == "h":
		o.paragraph(t)
	case name == "span" || name == "a":
		o.span(t)
	case name == "s":
		n, _ := strconv.Atoi(attribute(t, "c"))
		o.words(strings.Repeat("\u00a0", max(1, min(n, 100))))
	case name == "tab":
		o.w.tab()
	case name == "line-break":
		o.w.newLine()
	default:
		o.table(name)
	}
}

// table takes the beginning of a table and its parts.
func (o *odtReader) table(name string) {
	switch name {
	case "table":
		o.w.openTable()
	case "table-row":
		o.w.openRow()
	case "table-cell":
		o.w.openCell()
	}
}

func (o *odtReader) end(name string) {
	switch name {
	case "style":
		o.style = ""
	case "p", "h":
		if len(o.text) > 0 {
			o.text = o.text[:len(o.text)-1]
			o.w.end(o.level)
		}
	case "span", "a":
		if len(o.text) > 1 {
			o.text = o.text[:len(o.text)-1]
		}
		if n := len(o.links) - 1; name == "a" && n >= 0 {
			o.w.link(o.links[n].from, o.links[n].url)
			o.links = o.links[:n]
		}
	case "table-cell":
		o.w.closeCell()
	case "table":
		o.w.closeTable()
	}
}

// paragraph opens a paragraph or a heading.
func (o *odtReader) paragraph(t xml.StartElement) {
	o.level, o.space = 0, false
	style := attribute(t, "style-name")
	if t.Name.Local == "h" {
		n, _ := strconv.Atoi(attribute(t, "outline-level"))
		o.level = max(1, n)
	} else {
		o.level = o.heading(style)
	}
	o.text = append(o.text, o.look(style, odtText{}))
	o.w.begin()
}

// span opens a piece of a paragraph.
func (o *odtReader) span(t xml.StartElement) {
	n := len(o.text)
	if n == 0 {
		return
	}
	if t.Name.Local == "a" {
		o.links = append(o.links, openSpan{attribute(t, "href"), len(o.w.plain)})
	}
	o.text = append(o.text, o.look(attribute(t, "style-name"), o.text[n-1]))
}

const styleDepth = 20 // styles above a style that are asked

// look is how text in a style looks inside other text.
func (o *odtReader) look(style string, around odtText) odtText {
	bold, said := around.bold, false
	hidden := around.hidden
	for range styleDepth {
		s, ok := o.styles[style]
		if !ok {
			break
		}
		if s.weight != "" && !said {
			bold, said = s.weight == "bold" || s.weight >= "600" && s.weight <= "900", true
		}
		hidden = hidden || s.hidden
		style = s.parent
	}
	return odtText{bold, hidden}
}

// heading is the level of the headings that a style, or one that it is made
// of, is for; 0 for any other.
func (o *odtReader) heading(style string) int {
	for range styleDepth {
		s, ok := o.styles[style]
		if !ok || s.level > 0 {
			return s.level
		}
		style = s.parent
	}
	return 0
}

// odtHeading is the level of the headings that a style is for by itself. A
// space in a name is written as _20_.
func odtHeading(t xml.StartElement) int {
	n, _ := strconv.Atoi(attribute(t, "default-outline-level"))
	return max(n, headingOf(strings.ReplaceAll(attribute(t, "name"), "_20_", "")))
}

// words writes text with its white space folded (part 3, 6.1.2).
func (o *odtReader) words(s string) {
	if len(o.text) == 0 {
		return // outside of any paragraph
	}
	bold := o.text[len(o.text)-1].bold
	for i, field := range strings.FieldsFunc(s, foldable) {
		if i > 0 || o.space || foldable(rune(s[0])) {
			o.gap(bold && i > 0)
		}
		o.space = false
		o.w.say(strings.ReplaceAll(field, "\u00a0", " "), bold)
	}
	if s != "" && foldable(rune(s[len(s)-1])) {
		o.space = true
	}
}

// gap writes a space between words of a line.
func (o *odtReader) gap(bold bool) {
	if n := len(o.w.plain); n > 0 && o.w.lines == 0 && !o.w.gap && !isSpace(o.w.plain[n-1]) {
		o.w.say(" ", bold)
	}
}

func foldable(r rune) bool { return r == ' ' || r == '\t' || r == '\n' || r == '\r' }
