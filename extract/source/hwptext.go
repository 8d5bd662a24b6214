package source

import (
	"encoding/binary"
	"unicode/utf16"
)

// hwpLooks are what the head of a document says of characters and styles, by
// their numbers.
type hwpLooks struct {
	bold   []bool
	levels []int // of headings; 0 for any other style
}

const hwpBold = 1 << 1

func hwpLooksOf(records []hwpRecord) hwpLooks {
	var l hwpLooks
	for _, r := range flatten(records) {
		switch r.tag {
		case hwpCharShape:
			// Seven fonts and what is said of each stand before the size and the flags.
			l.bold = append(l.bold, len(r.data) >= 50 && binary.LittleEndian.Uint32(r.data[46:])&hwpBold != 0)
		case hwpStyle:
			name, rest := hwpString(r.data)
			english, _ := hwpString(rest)
			l.levels = append(l.levels, max(hwpHeading(name), hwpHeading(english)))
		}
	}
	return l
}

// flatten puts records and those below them in one row.
func flatten(records []hwpRecord) []hwpRecord {
	var out []hwpRecord
	for _, r := range records {
		out = append(append(out, r), flatten(r.below)...)
	}
	return out
}

// hwpString is a text with its length in front, and what follows it.
func hwpString(data []byte) (string, []byte) {
	if len(data) < 2 {
		return "", nil
	}
	n := min(2+2*int(binary.LittleEndian.Uint16(data)), len(data))
	return string(utf16.Decode(hwpUnits(data[2:n]))), data[n:]
}

func hwpUnits(data []byte) []uint16 {
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = binary.LittleEndian.Uint16(data[2*i:])
	}
	return units
}

// hwpReader writes paragraphs.
type hwpReader struct {
	w     *sheetWriter
	looks hwpLooks
}

// list writes a list of paragraphs: a section, a cell, a text box.
func (h *hwpReader) list(records []hwpRecord) {
	for i := range records {
		if records[i].tag == hwpParagraph {
			h.paragraph(&records[i])
		}
	}
}

// paragraph writes a paragraph, then the tables and boxes that hang on it.
func (h *hwpReader) paragraph(p *hwpRecord) {
	level := 0
	if len(p.data) > 10 {
		if style := int(p.data[10]); style < len(h.looks.levels) {
			level = h.looks.levels[style]
		}
	}
	var text, shapes []byte
	for _, r := range p.below {
		switch r.tag {
		case hwpText:
			text = r.data
		case hwpTextShapes:
			shapes = r.data
		}
	}
	h.w.begin()
	h.text(hwpUnits(text), shapes)
	h.w.end(level)
	for i := range p.below {
		if p.below[i].tag == hwpControl {
			h.control(&p.below[i])
		}
	}
}

// text writes the characters of a paragraph. Those below 32 are controls: of
// one unit, or of eight with a number of what they lead to.
func (h *hwpReader) text(units []uint16, shapes []byte) {
	var run []uint16
	bold := false
	flush := func() {
		if len(run) > 0 {
			h.w.say(string(utf16.Decode(run)), bold)
			run = run[:0]
		}
	}
	for i := 0; i < len(units); i++ {
		for len(shapes) >= 8 && int(binary.LittleEndian.Uint32(shapes)) <= i {
			flush()
			n := int(binary.LittleEndian.Uint32(shapes[4:]))
			bold = n < len(h.looks.bold) && n >= 0 && h.looks.bold[n]
			shapes = shapes[8:]
		}
		u := units[i]
		if u >= 32 {
			run = append(run, u)
			continue
		}
		flush()
		switch u {
		case 9:
			h.w.tab()
		case 10:
			h.w.newLine()
		case 24:
			h.w.say("-", bold)
		case 30, 31:
			h.w.say(" ", bold)
		}
		if !hwpSingle(u) {
			i += 7
		}
	}
	flush()
}

// hwpSingle reports a control of one unit.
func hwpSingle(u uint16) bool { return u == 0 || u == 10 || u == 13 || u >= 24 }

// control writes the text inside a table or a drawing. Headers, footers,
// notes and comments are left out.
func (h *hwpReader) control(c *hwpRecord) {
	if len(c.data) < 4 {
		return
	}
	switch id := string([]byte{c.data[3], c.data[2], c.data[1], c.data[0]}); id {
	case "tbl ":
		h.table(c.below)
	case "gso ":
		h.boxes(c.below)
	}
}

// boxes writes the paragraphs of text boxes.
func (h *hwpReader) boxes(records []hwpRecord) {
	for i := range records {
		h.list(records[i : i+1])
		if records[i].tag != hwpParagraph {
			h.boxes(records[i].below)
		}
	}
}

// table writes cells: each has a header with its place, and its paragraphs
// behind that.
func (h *hwpReader) table(records []hwpRecord) {
	h.w.openTable()
	row, open := -1, false
	for i := range records {
		r := &records[i]
		switch {
		case r.tag == hwpListHeader && len(r.data) >= 12:
			if open {
				h.w.closeCell()
			}
			if at := int(binary.LittleEndian.Uint16(r.data[10:])); at != row {
				h.w.openRow()
				row = at
			}
			h.w.openCell()
			open = true
			h.list(r.below)
		case r.tag == hwpParagraph && open:
			h.paragraph(r)
		}
	}
	if open {
		h.w.closeCell()
	}
	h.w.closeTable()
}
