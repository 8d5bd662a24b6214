package source

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/whosaid/whosaid/internal/span"
)

// emitter writes the kept texts of a page as Plain.
type emitter struct {
	writer
	doc   *Document
	keep  []bool
	lines int  // line ends owed before the next text
	space bool // a space owed before the next text
	blank int  // where Text has that space as it is, plus one; 0 where it has none
	ruled bool // a thematic break owed before the next text
	pre   int  // open preformatted elements
	in    int  // spaces that a preformatted line stands in

	talking bool // inside a conversation
}

// emitPage fills in Plain, Runs, Marks and Links from the kept texts.
func emitPage(doc *Document, p *page, keep []bool) {
	e := &emitter{writer: writer{text: doc.Text}, doc: doc, keep: keep}
	e.node(p, p.body)
	e.finish(doc)
	sortMarks(doc.Marks)
}

// sortMarks puts marks in the order that Document promises.
func sortMarks(marks []Mark) {
	sort.SliceStable(marks, func(i, j int) bool {
		if marks[i].Start != marks[j].Start {
			return marks[i].Start < marks[j].Start
		}
		return marks[i].End > marks[j].End
	})
}

// node writes an element and all in it.
func (e *emitter) node(p *page, n *html.Node) {
	if n.Type == html.TextNode {
		if i, ok := piece(n); ok && e.keep[i] {
			e.words(p.texts[i])
		}
		return
	}
	if silent(n.DataAtom) {
		return
	}
	e.boundary(n.DataAtom)
	if void(n.DataAtom) {
		e.ruled = e.ruled || n.DataAtom == atom.Hr
		return
	}
	if n.DataAtom == atom.Pre {
		e.pre++
	}
	e.talking = e.talking || n == p.talk
	first := len(e.runs)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		e.node(p, c)
	}
	if n.DataAtom == atom.Pre {
		e.pre--
	}
	e.boundary(n.DataAtom)
	if first < len(e.runs) {
		s := span.Span{Start: e.runs[first].Plain, End: e.len()}
		e.mark(n, s)
		e.labelled(n, s)
	}
	e.talking = e.talking && n != p.talk
}

// labelled ends a name that only its place tells with a colon, as on the page
// the column does.
func (e *emitter) labelled(n *html.Node, s span.Span) {
	if !e.talking || s.Len() > 60 || !heads(n) {
		return
	}
	if last := e.plain[s.End-1]; last == ':' || last >= '0' && last <= '9' {
		return
	}
	e.put(":")
	e.lines, e.space = 0, true
}

// rule writes a thematic break on a line of its own.
func (e *emitter) rule() {
	at := e.len() + len("\n\n")
	e.put("\n\n---")
	e.doc.Marks = append(e.doc.Marks, Mark{Span: span.Span{Start: at, End: e.len()}, Kind: Rule})
	e.lines, e.ruled = 2, false
}

// boundary owes what an element puts between the texts before and after it.
func (e *emitter) boundary(a atom.Atom) {
	switch {
	case a == atom.Br:
		e.lines++
	case a == atom.Dd && e.endsLabel():
	case a == atom.Li, a == atom.Tr, a == atom.Dt, a == atom.Dd:
		e.lines = max(e.lines, 1)
	case cell(a):
		e.space = true
	case block(a):
		e.lines = max(e.lines, 2)
	}
}

// endsLabel reports whether the text so far ends in the name of who speaks next.
func (e *emitter) endsLabel() bool {
	return e.talking && e.lines == 0 && e.len() > 0 && e.plain[e.len()-1] == ':'
}

// mark notes what an element says of its text.
func (e *emitter) mark(n *html.Node, s span.Span) {
	add := func(kind MarkKind, level int) {
		e.doc.Marks = append(e.doc.Marks, Mark{Span: s, Kind: kind, Level: level})
	}
	switch level := headingLevel(n.DataAtom); {
	case level > 0:
		add(Heading, level)
	case n.DataAtom == atom.B || n.DataAtom == atom.Strong:
		add(Strong, 0)
	case n.DataAtom == atom.Blockquote:
		add(Quoted, 0)
	case n.DataAtom == atom.Li:
		add(Item, 0)
	case n.DataAtom == atom.A && attr(n, "href") != "":
		e.doc.Links = append(e.doc.Links, Link{Span: s, URL: strings.TrimSpace(attr(n, "href"))})
	}
}

// words writes one text of the page.
func (e *emitter) words(t textNode) {
	text := e.text
	for at := t.start; at < t.end; {
		if text[at] == '&' {
			if n, s := entity(text[at:t.end]); n > 0 {
				e.escape(at, at+n, s)
				at += n
				continue
			}
		}
		end := at + 1
		switch {
		case isSpace(text[at]):
			e.fold(at)
			at = end
			continue
		case text[at] >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[at:t.end])
			if foldsToSpace(r) || invisible(r) {
				e.escape(at, at+n, text[at:at+n])
				at += n
				continue
			}
			end = at + n
		}
		for end < t.end && text[end] != '&' && !isSpace(text[end]) && text[end] < utf8.RuneSelf {
			end++
		}
		e.owed()
		e.same(at, end)
		at = end
	}
}

// escape writes what the bytes from start to end stand for.
func (e *emitter) escape(start, end int, s string) {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case n == len(s) && invisible(r):
	case n == len(s) && (foldsToSpace(r) || r < utf8.RuneSelf && isSpace(byte(r))):
		e.space = true
	default:
		e.owed()
		e.run(start, end, s)
	}
}

// fold makes one space of white space, except for preformatted line ends.
func (e *emitter) fold(at int) {
	switch {
	case e.pre > 0 && e.text[at] == '\n':
		e.lines++
		e.in = 0
	case e.pre > 0 && e.lines > 0:
		e.in++
	case e.text[at] == ' ' && !e.space:
		e.space, e.blank = true, at+1
	default:
		e.space = true
	}
}

// owed writes the line ends, the rule or the space due before a text.
func (e *emitter) owed() {
	if e.ruled && e.len() > 0 {
		e.rule()
	}
	switch {
	case e.len() == 0:
	case e.lines > 0:
		e.put("\n\n"[:min(e.lines, 2)])
		e.put(strings.Repeat(" ", e.in))
	case e.space && e.blank > 0:
		e.same(e.blank-1, e.blank)
	case e.space:
		e.put(" ")
	}
	e.lines, e.space, e.blank, e.ruled, e.in = 0, false, 0, false, 0
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f'
}

// foldsToSpace reports spaces of other widths.
func foldsToSpace(r rune) bool {
	return r >= utf8.RuneSelf && unicode.Is(unicode.Zs, r)
}

// invisible reports characters that only tell where a word may break.
func invisible(r rune) bool {
	return r == '\u00ad' || r == '\u200b' || r == '\ufeff'
}
