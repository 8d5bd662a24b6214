package mermaid

import (
	"strconv"
	"strings"
	"unicode"
)

// longest is how many characters of a label are drawn.
const longest = 160

// plain is the punctuation that Mermaid gives no meaning to inside a label;
// listed what it takes for a list at the beginning of one ("1. ", "- ").
const (
	plain  = " ,'!?("
	listed = ".)-"
)

// label is s as it may stand in quote marks. Mermaid reads labels as
// Markdown, HTML, icons and directives, so every other sign of ASCII goes in
// as an entity code; what cannot be seen becomes a space or U+FFFD.
func label(s string) string {
	var b strings.Builder
	n, begins := 0, true // only digits so far
	for _, r := range s {
		first := begins
		begins = begins && unicode.IsDigit(r)
		if n++; n > longest {
			b.WriteRune('…')
			break
		}
		switch {
		case r == '\n' || r == '\r' || r == '\t' || r == '\u2028' || r == '\u2029':
			b.WriteByte(' ')
		case unicode.IsControl(r):
			b.WriteRune(unicode.ReplacementChar)
		case r >= 0x80 || unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune(plain, r),
			!first && strings.ContainsRune(listed, r):
			b.WriteRune(r)
		default:
			b.WriteString("#" + strconv.Itoa(int(r)) + ";")
		}
	}
	if strings.TrimSpace(b.String()) == "" {
		return "…"
	}
	return b.String()
}

// address is url as it may stand in quote marks, "" unless it leads to the
// web. Signs that would end it or look like an entity code are
// percent-encoded.
func address(url string) string {
	if !strings.HasPrefix(url, "https://") && !strings.HasPrefix(url, "http://") {
		return ""
	}
	var b strings.Builder
	for i := 0; i < len(url); i++ {
		if c := url[i]; c <= ' ' || c == 0x7f || strings.IndexByte("\"<>\\`;{}|^", c) >= 0 {
			b.WriteString("%" + strings.ToUpper(strconv.FormatInt(int64(c)+0x100, 16)[1:]))
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}
