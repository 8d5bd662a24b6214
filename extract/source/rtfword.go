package source

import (
	"strings"

	"golang.org/x/net/html/charset"
)

// rtfSilent are groups whose text is not read: tables of the file, what
// stands around a page or below it, pictures, comments, and what else only
// a word processor needs.
var rtfSilent = map[string]bool{
	"colortbl": true, "listtable": true, "listoverridetable": true, "revtbl": true, "rsidtbl": true, "filetbl": true,
	"header": true, "headerl": true, "headerr": true, "headerf": true, "footer": true, "footerl": true, "footerr": true, "footerf": true,
	"footnote": true, "ftnsep": true, "ftnsepc": true, "aftnsep": true, "aftnsepc": true,
	"annotation": true, "atnid": true, "atnauthor": true, "atntime": true, "atnref": true, "atnparent": true, "atndate": true,
	"pict": true, "objdata": true, "objclass": true, "nonshppict": true, "sp": true, "xe": true, "tc": true, "rxe": true,
	"pntext": true, "listtext": true, "pnseclvl": true, "bkmkstart": true, "bkmkend": true, "author": true, "operator": true,
	"themedata": true, "datafield": true, "datastore": true, "nesttableprops": true, "do": true,
}

// rtfKnown are groups marked \* (to be passed over by readers that do not
// know them) that are read all the same.
var rtfKnown = map[string]bool{"fldinst": true, "shpinst": true, "shptxt": true, "title": true}

// rtfSigns are the control words that stand for a character.
var rtfSigns = map[string]string{
	"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•",
	"~": " ", "_": "-", "emspace": " ", "enspace": " ", "qmspace": " ",
}

// word takes a control word.
func (r *rtfReader) word(t rtfToken) {
	if t.word == "u" {
		r.unicode(t.n)
		return
	}
	if r.owed > 0 { // it stands for a \u, in old programs
		r.owed--
		return
	}
	r.flush()
	if t.word == "*" {
		r.state.star = true
		return
	}
	if r.state.first || r.state.star {
		r.destination(t.word)
	}
	if sign, ok := rtfSigns[t.word]; ok {
		r.text(sign)
		return
	}
	on := !t.given || t.n != 0
	switch t.word {
	case "b":
		r.state.bold = on
	case "v":
		r.state.hidden = on
	case "deleted":
		r.state.deleted = on
	case "plain":
		r.state.bold, r.state.hidden, r.state.deleted = false, false, false
	case "f":
		r.state.font = t.n
	case "uc":
		r.state.fallback = max(0, min(t.n, 8))
	case "ansicpg":
		r.charset = codePage(t.n)
	case "fcharset":
		if r.state.into == rtfFonts {
			r.fonts[r.state.font] = fontCharsets[t.n]
		}
	case "s":
		r.state.style = t.n
		if r.state.into == rtfBody {
			r.level = r.levels[t.n]
		}
	case "outlinelevel":
		if r.state.into == rtfBody && t.n < 6 {
			r.level = max(r.level, t.n+1)
		}
	default:
		r.layout(t.word)
	}
}

// layout takes the control words that part text.
func (r *rtfReader) layout(word string) {
	if r.state.into != rtfBody {
		return
	}
	switch word {
	case "pard":
		r.inTable, r.level = false, 0
	case "intbl":
		r.inTable = true
	case "par", "sect", "page", "nestcell":
		r.end()
	case "line", "softline", "lbr":
		r.w.newLine()
	case "tab":
		r.w.tab()
	case "cell":
		r.endCell()
	case "row":
		r.row, r.cell = false, false
	}
}

// destination takes the word that says what a group is for.
func (r *rtfReader) destination(word string) {
	switch {
	case r.state.into == rtfNowhere:
	case word == "fonttbl":
		r.state.into = rtfFonts
	case word == "stylesheet":
		r.state.into = rtfStyles
	case word == "info":
		r.state.into = rtfNowhere
		r.info()
	case word == "fldinst":
		r.state.into = rtfCode
		r.code.Reset()
	case word == "fldrslt":
		r.state.link = true
		r.links = append(r.links, openSpan{fieldLink(r.code.String()), len(r.w.plain)})
	case rtfSilent[word] || r.state.star && !rtfKnown[word] && r.state.into == rtfBody:
		r.state.into = rtfNowhere
	}
	r.state.star = false
}

// info finds the title among the properties of the file, which follow.
func (r *rtfReader) info() {
	rest := r.scan.raw[r.scan.at:]
	at := strings.Index(rest[:min(len(rest), 4096)], `{\title `)
	if at < 0 {
		return
	}
	inner := &rtfReader{w: r.w, fonts: map[int]string{}, charset: r.charset, scan: rtfScanner{raw: rest[at:]}}
	inner.state = rtfState{into: rtfTitle, fallback: 1}
	for depth := 0; ; {
		t, ok := inner.scan.next()
		switch t.kind {
		case rtfOpen:
			depth++
		case rtfClose:
			depth--
		}
		if !ok || depth == 0 {
			break
		}
		inner.token(t)
	}
	inner.flush()
	r.title.WriteString(inner.title.String())
}

// unicode takes a UTF-16 unit.
func (r *rtfReader) unicode(n int) {
	if len(r.bytes) > 0 {
		r.flush()
	}
	r.owed = r.state.fallback
	r.units = append(r.units, uint16(n))
	if u := uint16(n); u < 0xd800 || u > 0xdbff { // no first half of a character
		r.flush()
	}
}

// fontCharsets are the character sets of fonts by their number in RTF.
var fontCharsets = map[int]string{
	77: "macintosh", 128: "shift_jis", 129: "euc-kr", 130: "johab", 134: "gbk", 136: "big5", 161: "windows-1253",
	162: "windows-1254", 163: "windows-1258", 177: "windows-1255", 178: "windows-1256", 186: "windows-1257",
	204: "windows-1251", 222: "windows-874", 238: "windows-1250",
}

// codePage is the name of a code page of Windows.
func codePage(n int) string {
	switch {
	case n >= 1250 && n <= 1258:
		return "windows-125" + string(rune('0'+n-1250))
	case n == 65001:
		return "utf-8"
	}
	return map[int]string{932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 874: "windows-874", 10000: "macintosh"}[n]
}

// decodeCharset decodes bytes by the name of their character set; "" and
// unknown ones are that of Windows in the West.
func decodeCharset(raw []byte, name string) string {
	ascii := true
	for _, c := range raw {
		ascii = ascii && c < 0x80
	}
	if ascii {
		return string(raw)
	}
	encoding, _ := charset.Lookup(name)
	if encoding == nil {
		encoding, _ = charset.Lookup("windows-1252")
	}
	out, err := encoding.NewDecoder().Bytes(raw)
	if err != nil {
		return ""
	}
	return string(out)
}
