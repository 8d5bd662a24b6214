package pdf

import (
	"bytes"
	"math"
	"strings"
)

// glyph is one character where it stands on a page. Places are in points
// from the lower left corner, turned so that text runs to the right.
type glyph struct {
	r           rune
	x, right, y float64 // left and right edge, base line
	size        float64 // of its font
	bold        bool
	gap, space  bool // PDFium finds a gap before it; the file has a space there
}

// glyphs are the characters of a page in the order in which it draws them.
// What stands aslant (water marks, notes in the margin) is left out.
func (m *machine) glyphs(document uint64, page int) []glyph {
	p := m.call("FPDF_LoadPage", document, uint64(page))
	if p == 0 {
		return nil // a page that is broken: the others can be read
	}
	defer m.call("FPDF_ClosePage", p)
	text := m.call("FPDFText_LoadPage", p)
	if text == 0 {
		return nil
	}
	defer m.call("FPDFText_ClosePage", text)
	var all [4][]glyph // by quarter turns
	turn, bold, size, font, gap, space := 0, false, 0.0, 0.0, true, false
	for i, n := 0, min(m.integer("FPDFText_CountChars", text), maxGlyphs); i < n && m.err == nil; i++ {
		r := rune(m.call("FPDFText_GetUnicode", text, uint64(i)))
		if strings.ContainsRune(" \t\r\n\u00a0\u200b", r) {
			space = space || m.call("FPDFText_IsGenerated", text, uint64(i)) != 1
			gap = true
			continue
		}
		if f := m.font(text, i); gap || f != font {
			font = f
			turn, bold, size = m.turn(text, i), m.bold(text, i), m.size(text, i, f)
		}
		if turn >= 0 && len(all[turn]) < maxGlyphs {
			g := m.glyph(text, i, turn)
			g.r, g.size, g.bold, g.gap, g.space = r, size, bold, gap, space
			if hyphens(r) && m.call("FPDFText_IsHyphen", text, uint64(i)) == 1 || r == 0xad {
				g.r = '-'
			}
			all[turn] = append(all[turn], g)
		}
		gap, space = false, false
	}
	best := 0
	for turn := range all {
		if len(all[turn]) > len(all[best]) {
			best = turn
		}
	}
	return all[best]
}

// hyphens reports what PDFium may give for a hyphen at the end of a line.
func hyphens(r rune) bool { return r == '-' || r == softHyphen || r == 0xfffe }

const (
	softHyphen = 2         // what PDFium makes of a hyphen at the end of a line
	maxGlyphs  = 1_000_000 // of a page
)

// turn is how often a character is turned by a quarter; -1 for anything else.
func (m *machine) turn(text uint64, i int) int {
	angle := float64(math.Float32frombits(uint32(m.call("FPDFText_GetCharAngle", text, uint64(i)))))
	quarters := angle / (math.Pi / 2)
	if near := math.Round(quarters); math.Abs(quarters-near) < 0.1 {
		return (int(near)%4 + 4) % 4
	}
	return -1
}

// glyph is where a character stands.
func (m *machine) glyph(text uint64, i, turn int) glyph {
	m.call("FPDFText_GetCharOrigin", text, uint64(i), m.out, m.out+8)
	_, y := rotate(m.double(0), m.double(1), turn)
	m.call("FPDFText_GetLooseCharBox", text, uint64(i), m.out)
	x1, _ := rotate(m.float(0), m.float(1), turn)
	x2, _ := rotate(m.float(2), m.float(3), turn)
	return glyph{x: min(x1, x2), right: max(x1, x2), y: y}
}

// font is the size of a character's font, before the page makes it larger or
// smaller.
func (m *machine) font(text uint64, i int) float64 {
	return finite(math.Float64frombits(m.call("FPDFText_GetFontSize", text, uint64(i))))
}

// size is the size of a character's font on the page.
func (m *machine) size(text uint64, i int, font float64) float64 {
	m.call("FPDFText_GetMatrix", text, uint64(i), m.out)
	return max(1, finite(math.Abs(font)*math.Hypot(m.float(2), m.float(3))))
}

// rotate turns a place back by quarter turns.
func rotate(x, y float64, turn int) (float64, float64) {
	switch turn {
	case 1:
		return -y, x
	case 2:
		return -x, -y
	case 3:
		return y, -x
	}
	return x, y
}

const (
	boldWeight = 600
	forceBold  = 1 << 18 // PDF 32000-1, table 123
)

// bold reports a character in a bold font.
func (m *machine) bold(text uint64, i int) bool {
	if m.integer("FPDFText_GetFontWeight", text, uint64(i)) >= boldWeight {
		return true
	}
	const room = outSize - 4
	n := int(m.call("FPDFText_GetFontInfo", text, uint64(i), m.out+4, room, m.out))
	flags := m.read(m.out, 4)
	if len(flags) == 4 && (uint32(flags[2])<<16)&forceBold != 0 {
		return true
	}
	name := strings.ToLower(string(bytes.TrimRight(m.read(m.out+4, min(n, room)), "\x00")))
	return n <= room && (strings.Contains(name, "bold") || strings.Contains(name, "black") || strings.Contains(name, "heavy"))
}
