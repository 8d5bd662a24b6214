package source

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf16"
)

// RTF is Rich Text Format (Microsoft, version 1.9.1).
const RTF Format = "rtf"

func isRTF(raw []byte) bool { return opens(raw, `{\rtf`) || opens(raw, "\ufeff{\\rtf") }

// writeRTF writes what a reader of the printed page would read, with tracked
// changes taken as made.
func writeRTF(w *sheetWriter, raw []byte) error {
	r := &rtfReader{w: w, scan: rtfScanner{raw: string(bytes.TrimPrefix(raw, []byte("\ufeff")))}, fonts: map[int]string{}, levels: map[int]int{}}
	r.state.fallback = 1
	for {
		t, ok := r.scan.next()
		if !ok {
			break
		}
		r.token(t)
	}
	r.flush()
	if r.table {
		r.w.closeTable()
	}
	if len(w.plain) == 0 {
		return errors.New("an RTF document without text; open it in a word processor and save it again")
	}
	w.doc.Meta.Title = strings.Join(strings.Fields(r.title.String()), " ")
	return nil
}

// rtfReader writes the text of an RTF file as its tokens come.
type rtfReader struct {
	w      *sheetWriter
	scan   rtfScanner
	state  rtfState
	around []rtfState // of the groups that are open

	charset string         // of the document
	fonts   map[int]string // number of a font → character set; "" for that of the document
	levels  map[int]int    // number of a style → level of its heading

	bytes []byte   // text that is not decoded yet
	units []uint16 // \u that may be half of a character
	owed  int      // bytes that stand for the last \u in old programs, to be passed over

	paragraph bool // one is open
	level     int  // of its heading
	table     bool // one is open
	row, cell bool
	inTable   bool // the paragraph is said to stand in a table

	title strings.Builder
	code  strings.Builder // of the field that is open
	links []openSpan
}

// rtfState is what a group keeps to itself.
type rtfState struct {
	into         rtfPlace
	first        bool // nothing stands in the group yet
	star         bool // it began with \*
	bold, hidden bool
	deleted      bool
	fallback     int // bytes that stand for a \u in old programs
	font         int
	style        int // of a style sheet's entry
	link         bool
}

// rtfPlace is where the text of a group goes.
type rtfPlace uint8

const (
	rtfBody    rtfPlace = iota // what is read
	rtfNowhere                 // what is not
	rtfFonts                   // the table of fonts
	rtfStyles                  // the sheet of styles
	rtfTitle                   // the title of the file
	rtfCode                    // the code of a field
)

const rtfDepth = 1000 // groups inside groups

func (r *rtfReader) token(t rtfToken) {
	switch t.kind {
	case rtfOpen:
		r.flush()
		if len(r.around) < rtfDepth {
			r.around = append(r.around, r.state)
		}
		r.state.first, r.state.star, r.state.link, r.owed = true, false, false, 0
		return
	case rtfClose:
		r.close()
		return
	case rtfWord:
		r.word(t)
	case rtfByte:
		if r.owed > 0 {
			r.owed--
		} else {
			r.bytes = append(r.bytes, byte(t.n))
		}
	default:
		n := min(r.owed, len(t.text))
		r.owed -= n
		r.bytes = append(r.bytes, t.text[n:]...)
	}
	if t.kind != rtfWord || t.word != "*" {
		r.state.first = false
	}
}

// close ends a group.
func (r *rtfReader) close() {
	r.flush()
	r.owed = 0
	if n := len(r.links) - 1; r.state.link && n >= 0 {
		r.w.link(r.links[n].from, r.links[n].url)
		r.links = r.links[:n]
	}
	if n := len(r.around) - 1; n >= 0 {
		r.state, r.around = r.around[n], r.around[:n]
	}
}

// flush writes the text that was gathered.
func (r *rtfReader) flush() {
	if len(r.units) > 0 {
		s := string(utf16.Decode(r.units))
		r.units = r.units[:0]
		r.text(s)
	}
	if len(r.bytes) > 0 {
		s := decodeCharset(r.bytes, r.fontCharset())
		r.bytes = r.bytes[:0]
		r.text(s)
	}
}

func (r *rtfReader) fontCharset() string {
	if c := r.fonts[r.state.font]; c != "" {
		return c
	}
	return r.charset
}

// text takes decoded text to where it goes.
func (r *rtfReader) text(s string) {
	switch r.state.into {
	case rtfBody:
		if !r.state.hidden && !r.state.deleted {
			r.open()
			r.w.say(s, r.state.bold)
		}
	case rtfTitle:
		r.title.WriteString(s)
	case rtfCode:
		r.code.WriteString(s)
	case rtfStyles:
		if level := headingOf(strings.TrimSuffix(s, ";")); level > 0 {
			r.levels[r.state.style] = level
		}
	}
}

// open opens what text needs around it: a table, a row, a cell, a paragraph.
func (r *rtfReader) open() {
	if r.table && !r.inTable {
		r.w.closeTable()
		r.table, r.row, r.cell = false, false, false
	}
	if r.inTable {
		if !r.table {
			r.w.openTable()
		}
		if !r.row {
			r.w.openRow()
		}
		if !r.cell {
			r.w.openCell()
		}
		r.table, r.row, r.cell = true, true, true
	}
	if !r.paragraph {
		r.w.begin()
		r.paragraph = true
	}
}

// end closes the paragraph.
func (r *rtfReader) end() {
	if r.paragraph {
		r.w.end(r.level)
	}
	r.paragraph = false
}

// endCell closes a cell, which may be empty.
func (r *rtfReader) endCell() {
	r.inTable = true
	r.open()
	r.end()
	r.w.closeCell()
	r.cell = false
}
