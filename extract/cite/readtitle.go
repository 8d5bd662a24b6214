package cite

import (
	"slices"
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// title is what the document calls itself: in its data, in its first
// heading, or in a first line that nobody says.
func (x *reader) title() string {
	if x.Document.Meta.Title != "" {
		return clipTitle(x.Document.Meta.Title)
	}
	for _, m := range x.Document.Marks {
		if m.Kind == source.Heading {
			return clipTitle(m.In(x.Document.Plain))
		}
	}
	first, ok := x.firstLine()
	line := first.In(x.Document.Plain)
	if !ok || strings.Contains(line, "://") || strings.HasSuffix(line, ".") || strings.HasSuffix(line, ":") || len(line) > maxTitle || !strings.ContainsFunc(line, unicode.IsLetter) {
		return ""
	}
	return line
}

// firstLine is the first line of the document; ok is false where it belongs to
// the first turn, or only says who takes part.
func (x *reader) firstLine() (line span.Span, ok bool) {
	plain := x.Document.Plain
	head := len(x.head())
	start := len(plain) - len(strings.TrimLeft(plain, " \t\r\n\ufeff"))
	n := strings.IndexByte(plain[start:], '\n')
	if n < 0 || start+n >= head && head < headBytes {
		return line, false
	}
	line = span.Span{Start: start, End: start + n}.Trim(plain)
	return line, !slices.Contains(x.Legend, line)
}

// head is what stands in front of the first turn, its label included.
func (x *reader) head() string {
	if len(x.Turns) == 0 {
		return ""
	}
	first := x.Turns[0].Span().Start
	if at := x.Turns[0].NameAt; !at.Empty() {
		first = min(first, at.Start)
	}
	return x.Document.Plain[:min(first, headBytes)]
}

const headBytes = 4000 // of a document's beginning that can name and date it
