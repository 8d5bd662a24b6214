package dot

import (
	"bufio"
	"net/url"
	"strings"
	"unicode/utf8"
)

// printer writes DOT; the first error sticks and Flush returns it.
type printer struct{ *bufio.Writer }

func (p printer) put(parts ...string) {
	for _, s := range parts {
		p.WriteString(s)
	}
}

// id writes s as the quoted name of a node.
func (p printer) id(s string) {
	p.WriteByte('"')
	p.WriteString(quoted(s))
	p.WriteByte('"')
}

// quoted escapes s for a double-quoted string of DOT. A backslash is doubled,
// since labels, tooltips and addresses read \N, \G, \l and the like as
// commands; an ampersand is escaped where it would be read as an entity.
func quoted(s string) string {
	if clean(s, inQuotes) {
		return s
	}
	var b strings.Builder
	for i, r := range s {
		switch {
		case r == '"':
			b.WriteString(`\"`)
		case r == '\\':
			b.WriteString(`\\`)
		case r == '&' && entity(s[i:]):
			b.WriteString("&amp;")
		case r == '\n':
			b.WriteString(`\n`)
		default:
			b.WriteRune(drawable(r))
		}
	}
	return b.String()
}

// markup escapes s for text inside an HTML-like label, where text may not be
// empty.
func markup(s string) string {
	if strings.TrimSpace(s) == "" {
		return "&#160;"
	}
	if clean(s, inMarkup) {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		switch r {
		case '"':
			b.WriteString("&quot;")
		case '&':
			b.WriteString("&amp;")
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		default:
			b.WriteRune(drawable(r))
		}
	}
	return b.String()
}

// attribute escapes s for an attribute of a cell in an HTML-like label, where
// backslash commands are read as in a quoted string.
func attribute(s string) string { return markup(strings.ReplaceAll(s, `\`, `\\`)) }

// entity reports whether s begins with what Graphviz reads as an entity.
func entity(s string) bool {
	for i := 1; i < len(s) && i < 12; i++ {
		switch c := s[i]; {
		case c == ';':
			return i > 1
		case c == '#' && i == 1, c >= '0' && c <= '9', c|0x20 >= 'a' && c|0x20 <= 'z':
		default:
			return false
		}
	}
	return false
}

// Where a text stands: as bits, so that clean asks once for each byte.
const (
	inQuotes = 1 << iota
	inMarkup
)

// special says of each byte where it may not stand as it is.
var special = func() (t [256]uint8) {
	for c := range t {
		if c < 0x20 || c >= 0x7F {
			t[c] = inQuotes | inMarkup
		}
	}
	t['"'], t['&'] = inQuotes|inMarkup, inQuotes|inMarkup
	t['\\'], t['<'], t['>'] = inQuotes, inMarkup, inMarkup
	return t
}()

// clean reports whether s may stand there as it is.
func clean(s string, where uint8) bool {
	for i := 0; i < len(s); i++ {
		if special[s[i]]&where == 0 {
			continue
		}
		if s[i] < utf8.RuneSelf {
			return false
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if n == 1 || drawable(r) != r {
			return false
		}
		i += n - 1
	}
	return true
}

// drawable is r, or a space for what XML forbids or what would turn the
// direction of the text around it, or a question mark for what is not text:
// some readers of DOT stop at U+FFFD.
func drawable(r rune) rune {
	switch {
	case r == 0xFFFD:
		return '?'
	case r < 0x20, r >= 0x7F && r < 0xA0, r == 0xFFFE, r == 0xFFFF,
		r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0x2028, r == 0x2029:
		return ' '
	}
	return r
}

// address is s when it may be opened from a drawing, else "": only http and
// https links leave it. What is not ASCII or has a meaning of its own in DOT or
// XML is percent-encoded, but the ampersand, which is written as an entity: dot 2
// copies it into SVG as it finds it.
func address(s string) string {
	if len(s) < 8 || !strings.EqualFold(s[:4], "http") {
		return ""
	}
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || !strings.EqualFold(u.Scheme, "http") && !strings.EqualFold(u.Scheme, "https") {
		return ""
	}
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c == '&':
			b.WriteString("&amp;")
		case c <= ' ' || c >= 0x7F || strings.IndexByte("\"'<>\\^`{|}", c) >= 0:
			b.WriteByte('%')
			b.WriteByte("0123456789ABCDEF"[c>>4])
			b.WriteByte("0123456789ABCDEF"[c&15])
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
