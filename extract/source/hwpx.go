package source

import (
	"archive/zip"
	"encoding/xml"
	"path"
	"slices"
	"strconv"
	"strings"
)

// HWPX is a Hangul document as XML (OWPML, KS X 6101).
const HWPX Format = "hwpx"

var isHWPX = isPackage("application/hwp+zip", "application/owpml+zip")

// writeHWPX writes the sections of a document, as a reader of the printed
// page would read them.
func writeHWPX(w *sheetWriter, raw []byte) error {
	parts := members(raw)
	if partLocked(parts, "META-INF/manifest.xml") {
		return errPackageLocked
	}
	h := &hwpxReader{w: w, bold: map[string]bool{}, levels: map[string]int{}}
	if head, err := mustPart(parts, "Contents/header.xml"); err == nil {
		_ = walkXML(head, h.looks) // the text can be read without
	}
	names := hwpxSections(parts)
	if len(names) == 0 {
		names = []string{"Contents/section0.xml"}
	}
	for _, name := range names {
		text, err := mustPart(parts, name)
		if err != nil {
			return err
		}
		if err := walkXML(text, h.token); err != nil {
			return err
		}
	}
	var book struct {
		Title string `xml:"metadata>title"`
	}
	_ = readPart(parts, "Contents/content.hpf", &book)
	w.doc.Meta.Title = strings.Join(strings.Fields(book.Title), " ")
	return nil
}

// hwpxSections are the names of the sections, in order.
func hwpxSections(parts []*zip.File) []string {
	type section struct {
		name   string
		number int
	}
	var found []section
	for _, m := range parts {
		number, ok := strings.CutPrefix(strings.TrimSuffix(path.Base(m.Name), ".xml"), "section")
		if n, err := strconv.Atoi(number); ok && err == nil && path.Dir(m.Name) == "Contents" {
			found = append(found, section{m.Name, n})
		}
	}
	slices.SortFunc(found, func(a, b section) int { return a.number - b.number })
	var out []string
	for _, s := range found {
		out = append(out, s.name)
	}
	return out
}

// hwpxReader writes the text of a section as its elements come.
type hwpxReader struct {
	w      *sheetWriter
	bold   map[string]bool // id of a look of characters
	levels map[string]int  // id of a style → level of its heading
	shape  string          // id of the look that is open, in the header

	skip    int  // open elements whose text is not read
	deleted bool // what follows was deleted
	inText  bool // inside hp:t
	strong  bool // of the run that is open
	open    []hwpxParagraph
	field   []openSpan // links that are open
	command bool       // inside the parameter that holds an address
}

// hwpxParagraph is a paragraph that is open; others may stand in it.
type hwpxParagraph struct{ level int }

// looks takes what the header says of characters and styles.
func (h *hwpxReader) looks(t xml.Token) {
	start, ok := t.(xml.StartElement)
	if !ok {
		return
	}
	switch start.Name.Local {
	case "charPr":
		h.shape = attribute(start, "id")
	case "bold":
		h.bold[h.shape] = true
	case "style":
		h.levels[attribute(start, "id")] = max(hwpHeading(attribute(start, "name")), hwpHeading(attribute(start, "engName")))
	}
}

// hwpHeading is the level of the headings that a style is for, by its name: a
// level of the outline; 0 for any other.
func hwpHeading(name string) int {
	for _, of := range []string{"개요 ", "Outline "} {
		if n, err := strconv.Atoi(strings.TrimPrefix(name, of)); err == nil && strings.HasPrefix(name, of) {
			return max(0, min(n, 6))
		}
	}
	return 0
}

func (h *hwpxReader) token(t xml.Token) {
	switch t := t.(type) {
	case xml.StartElement:
		if h.skip > 0 || hwpxSilent(t) {
			h.skip++
			return
		}
		h.start(t)
	case xml.EndElement:
		if h.skip > 0 {
			h.skip--
			return
		}
		h.end(t.Name.Local)
	case xml.CharData:
		switch {
		case h.skip > 0:
		case h.command && len(h.field) > 0:
			h.field[len(h.field)-1].url = hwpLink(string(t))
		case h.inText && !h.deleted:
			h.w.say(string(t), h.strong)
		}
	}
}

// hwpxSilent reports elements whose text is not read: headers, footers,
// notes, comments, hidden ones, equations, the layout of pages.
func hwpxSilent(t xml.StartElement) bool {
	switch t.Name.Local {
	case "header", "footer", "footNote", "endNote", "hiddenComment", "equation", "secPr", "autoNum", "newNum", "shapeComment", "dutmal", "masterPage":
		return true
	case "fieldBegin":
		return attribute(t, "type") == "MEMO"
	}
	return false
}

func (h *hwpxReader) start(t xml.StartElement) {
	switch t.Name.Local {
	case "p":
		h.open = append(h.open, hwpxParagraph{h.levels[attribute(t, "styleIDRef")]})
		h.w.begin()
	case "run":
		h.strong = h.bold[attribute(t, "charPrIDRef")]
	case "t":
		h.inText = true
	case "lineBreak":
		h.w.newLine()
	case "tab":
		h.w.tab()
	case "nbSpace", "fwSpace":
		h.w.say(" ", h.strong)
	case "hyphen":
		h.w.say("-", h.strong)
	case "deleteBegin":
		h.deleted = true
	case "deleteEnd":
		h.deleted = false
	case "tbl":
		h.w.openTable()
	case "tr":
		h.w.openRow()
	case "tc":
		h.w.openCell()
	case "fieldBegin":
		h.field = append(h.field, openSpan{"", len(h.w.plain)})
	case "fieldEnd":
		h.endField()
	case "stringParam":
		h.command = attribute(t, "name") == "Path" || attribute(t, "name") == "Command"
	}
}

func (h *hwpxReader) end(name string) {
	switch name {
	case "p":
		if n := len(h.open) - 1; n >= 0 {
			h.w.end(h.open[n].level)
			h.open = h.open[:n]
		}
	case "t":
		h.inText = false
	case "tc":
		h.w.closeCell()
	case "tbl":
		h.w.closeTable()
	case "stringParam":
		h.command = false
	}
}

func (h *hwpxReader) endField() {
	if n := len(h.field) - 1; n >= 0 {
		h.w.link(h.field[n].from, h.field[n].url)
		h.field = h.field[:n]
	}
}

// hwpLink is the address in the command of a field: up to the first
// semicolon, with a backslash before signs.
func hwpLink(command string) string {
	address, _, _ := strings.Cut(strings.ReplaceAll(command, `\:`, ":"), ";")
	return strings.TrimSpace(strings.ReplaceAll(address, `\`, ""))
}
