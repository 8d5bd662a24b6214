package source

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"github.com/whosaid/whosaid/internal/span"
)

// mdWriter writes the text of a Markdown tree as Plain.
type mdWriter struct {
	writer
	doc   *Document
	src   []byte
	lines int // line ends owed before the next text
}

func (w *mdWriter) children(n ast.Node) {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		w.node(c)
	}
}

// owe asks for at least n line ends before the next text.
func (w *mdWriter) owe(n int) { w.lines = max(w.lines, n) }

// owed writes the line ends that are due.
func (w *mdWriter) owed() {
	if w.len() > 0 && w.lines > 0 {
		w.trim()
		w.put("\n\n"[:min(w.lines, 2)])
	}
	w.lines = 0
}

// node writes a block or an inline node and all in it.
func (w *mdWriter) node(n ast.Node) {
	switch n := n.(type) {
	case *ast.Text:
		w.words(n)
	case *ast.String, *ast.Image, *ast.LinkReferenceDefinition:
	case *ast.AutoLink:
		w.autoLink(n)
	case *ast.RawHTML:
		if n.Segments.Len() > 0 && isBreak(w.text[n.Segments.At(0).Start:]) {
			w.owe(1)
		}
	case *ast.HTMLBlock:
		w.html(n)
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.code(n)
	case *ast.ThematicBreak:
		w.owe(2)
		w.marked(Rule, 0, func() { w.owed(); w.put("---") })
		w.owe(2)
	case *ast.Emphasis:
		if n.Level == 2 {
			w.marked(Strong, 0, func() { w.children(n) })
		} else {
			w.children(n)
		}
	case *ast.Link:
		s := w.written(func() { w.children(n) })
		if !s.Empty() && len(n.Destination) > 0 {
			w.doc.Links = append(w.doc.Links, Link{Span: s, URL: string(n.Destination)})
		}
	default:
		w.block(n)
	}
}

// block writes a node that stands on lines of its own, or one that only holds
// others.
func (w *mdWriter) block(n ast.Node) {
	between := 0
	switch n.(type) {
	case *ast.Paragraph, *ast.Heading, *ast.Blockquote, *ast.List:
		between = 2
	case *ast.TextBlock, *ast.ListItem:
		between = 1
	}
	w.owe(between)
	switch n := n.(type) {
	case *ast.Heading:
		w.marked(Heading, n.Level, func() { w.children(n) })
	case *ast.Blockquote:
		w.marked(Quoted, 0, func() { w.children(n) })
	case *ast.ListItem:
		w.marked(Item, 0, func() { w.children(n) })
	default:
		w.children(n)
	}
	w.owe(between)
}

// written is the span of what write writes, without the white space around it.
func (w *mdWriter) written(write func()) span.Span {
	at := w.len()
	write()
	s := span.Span{Start: at, End: w.len()}
	for s.Start < s.End && isSpace(w.plain[s.Start]) {
		s.Start++
	}
	for s.Start < s.End && isSpace(w.plain[s.End-1]) {
		s.End--
	}
	return s
}

// marked puts a mark on what write writes.
func (w *mdWriter) marked(kind MarkKind, level int, write func()) {
	if s := w.written(write); !s.Empty() {
		w.doc.Marks = append(w.doc.Marks, Mark{Span: s, Kind: kind, Level: level})
	}
}

// words writes a piece of text; escapes are read unless it is code.
func (w *mdWriter) words(n *ast.Text) {
	start, end := n.Segment.Start, n.Segment.Stop
	for end > start && (w.text[end-1] == '\r' || w.text[end-1] == '\n') {
		end--
	}
	if !n.IsRaw() {
		start, end = w.row(n, start, end)
	}
	if start < end {
		w.owed()
	}
	if n.IsRaw() {
		w.same(start, end)
	} else {
		w.escaped(start, end)
	}
	if n.SoftLineBreak() || n.HardLineBreak() {
		w.owe(1)
	}
}

// row leaves out the bars around a row of a table, and the row of dashes.
func (w *mdWriter) row(n *ast.Text, start, end int) (int, int) {
	if strings.Trim(w.text[start:end], "|-: ") == "" && strings.Contains(w.text[start:end], "-|") {
		return start, start
	}
	if begins := w.lines > 0 || w.len() == 0; begins && strings.HasPrefix(w.text[start:end], "| ") {
		start += len("| ")
	}
	if strings.HasSuffix(w.text[start:end], " |") && (n.SoftLineBreak() || n.NextSibling() == nil) {
		end -= len(" |")
	}
	return start, end
}

// escaped writes text with its backslashes and character references read.
func (w *mdWriter) escaped(start, end int) {
	from := start
	for i := start; i < end; i++ {
		switch c := w.text[i]; {
		case c == '\\' && i+1 < end && punctuation(w.text[i+1]):
			w.same(from, i)
			w.run(i, i+2, w.text[i+1:i+2])
			i++
			from = i + 1
		case c == '&':
			if n, s := entity(w.text[i:end]); n > 0 {
				w.same(from, i)
				w.run(i, i+n, s)
				i += n - 1
				from = i + 1
			}
		}
	}
	w.same(from, end)
}

// autoLink writes an address in angle brackets.
func (w *mdWriter) autoLink(n *ast.AutoLink) {
	label := n.Label(w.src)
	start := cap(w.src) - cap(label) // the label is a slice of the source
	if start < 0 || start+len(label) > len(w.src) {
		return
	}
	s := w.written(func() { w.owed(); w.same(start, start+len(label)) })
	if !s.Empty() {
		w.doc.Links = append(w.doc.Links, Link{Span: s, URL: string(n.URL(w.src))})
	}
}

// code writes the lines of a code block as they are.
func (w *mdWriter) code(n ast.Node) {
	w.owe(2)
	lines := n.Lines()
	for i := range lines.Len() {
		s := lines.At(i)
		end := s.Start + len(strings.TrimRight(w.text[s.Start:s.Stop], "\r\n"))
		if end > s.Start {
			w.owed()
			w.same(s.Start, end)
		}
		w.lines++
	}
	w.owe(2)
}

func punctuation(c byte) bool {
	return c > ' ' && c < 0x7f && !alphanumeric(c)
}
