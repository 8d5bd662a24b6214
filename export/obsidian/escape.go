package obsidian

import (
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"unicode"
)

// markup are the signs that Markdown, Obsidian and its plugins read as more
// than themselves.
const markup = "\\`*_{}[]<>#$%|~^=&@"

// lineEnds are all signs that end a line.
var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\u0085", "\n")

// prose is text of a document as Markdown that shows just that text, line by
// line. Controls and marks of direction are left out.
func prose(s string) []string {
	s = lineEnds.Replace(strings.ToValidUTF8(s, "\ufffd"))
	lines := []string{}
	for line := range strings.SplitSeq(s, "\n") {
		lines = append(lines, escaped(line))
	}
	return lines
}

// inline is prose on one line.
func inline(s string) string { return strings.Join(prose(s), " ") }

func escaped(line string) string {
	var b strings.Builder
	for _, r := range strings.TrimSpace(line) {
		switch {
		case r == '\t' || unicode.IsSpace(r):
			b.WriteByte(' ')
			continue
		case hidden(r):
			continue
		case strings.ContainsRune(markup, r), b.Len() == 0 && strings.ContainsRune("+-", r):
			b.WriteByte('\\')
		case (r == '.' || r == ')') && digits(b.String()):
			b.WriteByte('\\') // which would begin a list
		case r == '/' && strings.HasSuffix(b.String(), ":"):
			b.WriteByte('\\') // which would begin an address
		}
		b.WriteRune(r)
	}
	return b.String()
}

func digits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// quoted is a text in YAML: between double quotes, as JSON writes it.
func quoted(s string) string {
	s = strings.Map(func(r rune) rune {
		if hidden(r) && !unicode.IsSpace(r) {
			return -1
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(s); err != nil {
		panic(fmt.Sprintf("a text: %v", err)) // texts are always JSON
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// address is a link's target between angle brackets, "" if it is none that
// opens in a browser.
func address(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	var b strings.Builder
	for _, c := range []byte(s) {
		if c <= ' ' || c >= 0x7f || strings.IndexByte("<>()[]\\\"`|^{}'", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return "<" + b.String() + ">"
}
