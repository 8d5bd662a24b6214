package source

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// sheetWriter writes the text of a file that is none, and marks what its
// looks say.
type sheetWriter struct {
	doc   *Document
	plain []byte

	lines int  // line ends owed before the next text
	gap   bool // a tab owed before the next text
	fresh bool // a paragraph is open, and nothing stands in it yet
	first int  // where the open paragraph begins
	table textTable

	titled bool // the title that the file gives itself is better than its first heading
}

// say writes words. White space is kept within a line.
func (w *sheetWriter) say(s string, bold bool) {
	s = printable(s)
	if s == "" {
		return
	}
	w.owed()
	from := len(w.plain)
	w.plain = append(w.plain, s...)
	if bold {
		w.strong(span.Span{Start: from, End: len(w.plain)})
	}
}

// printable is a text without characters that stand for nothing.
func printable(s string) string {
	s = strings.ToValidUTF8(s, "\ufffd")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r':
			return ' '
		case r == '\u00ad' || r == '\ufeff' || r != '\t' && unicode.IsControl(r) || r == utf8.RuneError:
			return -1
		}
		return r
	}, s)
}

// strong marks bold text, as one with the bold text right before it.
func (w *sheetWriter) strong(s span.Span) {
	for i := len(w.doc.Marks) - 1; i >= 0 && w.doc.Marks[i].End >= s.Start; i-- {
		if m := &w.doc.Marks[i]; m.Kind == Strong && m.End == s.Start {
			m.End = s.End
			return
		}
	}
	w.doc.Marks = append(w.doc.Marks, Mark{Span: s, Kind: Strong})
}

// owed writes the line ends or the tab due before a text.
func (w *sheetWriter) owed() {
	switch {
	case len(w.plain) == 0:
	case w.lines > 0:
		w.plain = append(w.plain, "\n\n"[:min(w.lines, 2)]...)
	case w.gap:
		w.plain = append(w.plain, '\t')
	}
	w.lines, w.gap = 0, false
	if w.fresh {
		w.fresh, w.first = false, len(w.plain)
	}
}

// newLine ends a line inside a paragraph, tab leads to the next stop.
func (w *sheetWriter) newLine() { w.lines++ }
func (w *sheetWriter) tab()     { w.gap = true }

// begin opens a paragraph.
func (w *sheetWriter) begin() {
	if !w.table.opened() {
		w.lines = 2
	}
	w.gap, w.fresh = false, true
}

// end closes a paragraph; level is that of a heading, 0 for any other.
func (w *sheetWriter) end(level int) {
	if s := (span.Span{Start: w.first, End: len(w.plain)}); level > 0 && !w.fresh && !s.Empty() {
		w.doc.Marks = append(w.doc.Marks, Mark{Span: s, Kind: Heading, Level: min(level, 6)})
	}
	w.lines, w.gap = 2, false
}

// link notes an address over what was written from an offset on.
func (w *sheetWriter) link(from int, address string) {
	s := span.Span{Start: from, End: len(w.plain)}
	for s.Start < s.End && isSpace(w.plain[s.Start]) {
		s.Start++
	}
	for s.Start < s.End && isSpace(w.plain[s.End-1]) {
		s.End--
	}
	if scheme, _, ok := strings.Cut(address, "://"); ok && !s.Empty() && (scheme == "http" || scheme == "https") {
		w.doc.Links = append(w.doc.Links, Link{Span: s, URL: address})
	}
}

// finish gives the document its text.
func (w *sheetWriter) finish() {
	w.doc.Text = string(w.plain)
	w.doc.Plain = w.doc.Text
	sortMarks(w.doc.Marks)
	slices.SortStableFunc(w.doc.Links, func(a, b Link) int { return a.Start - b.Start })
	markAsides(w.doc, site{})
	if title := firstHeading(w.doc); title != "" && !(w.titled && w.doc.Meta.Title != "") {
		w.doc.Meta.Title = title
	}
}
