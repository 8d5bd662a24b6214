package source

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// DOCX is the body of a Word document: its text is that of word/document.xml.
const DOCX Format = "docx"

// sniffDOCX tells the body of a Word document by its outermost element.
func sniffDOCX(text string) look {
	tag, _, _ := strings.Cut(skipProlog(headOf(text)), ">")
	name, _, _ := strings.Cut(tag, " ")
	if strings.HasPrefix(name, "<") && strings.HasSuffix(name, "document") && strings.Contains(tag, "wordprocessingml") {
		return look{level: sure}
	}
	return decline("no Word document: no <w:document>")
}

// readDOCX reads a body without the parts that it refers to.
func readDOCX(doc *Document) error { return readBody(doc, &wordParts{}) }

// readBody reads the body of a Word document (ECMA-376 part 1, 17): what a
// reader of the printed page would read, with tracked changes taken as made,
// and without hidden text.
func readBody(doc *Document, parts *wordParts) error {
	w := &docxWriter{writer: writer{text: doc.Text}, doc: doc, parts: parts}
	tokens := xml.NewDecoder(strings.NewReader(doc.Text))
	tokens.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is decoded
	for {
		at := int(tokens.InputOffset())
		t, err := tokens.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return fmt.Errorf("its body is damaged: %w; open it in a word processor and save it again", err)
		}
		w.token(t, at, int(tokens.InputOffset()))
	}
	w.finish(doc)
	sortMarks(doc.Marks)
	markAsides(doc, site{})
	doc.Meta.Title = firstHeading(doc)
	if doc.Meta.Title == "" {
		doc.Meta.Title = w.parts.title
	}
	if captions := captionsOf(doc.Plain); captions != nil {
		return doc.recite(captions)
	}
	return nil
}

// docxWriter writes the text of a body as Plain.
type docxWriter struct {
	writer
	doc   *Document
	parts *wordParts

	lines  int  // line ends owed before the next text
	gap    bool // a tab owed before the next text
	skip   int  // open elements whose text is not read
	inText bool // inside w:t
	code   bool // inside the code of a field

	paragraph docxParagraph
	format    docxRun
	props     int         // open w:pPr
	links     []openLink  // hyperlinks that are open
	fields    []openField // fields that are open
	table     docxTable
}

// docxParagraph is the paragraph that is open.
type docxParagraph struct {
	first int // its first run of Plain
	style string
	goes  bool // its end was deleted: the next one goes on with it
}

// docxRun is what is said of the run of text that is open.
type docxRun struct {
	bold, hidden bool
}

// openLink is a hyperlink whose text began with a run of Plain.
type openLink struct {
	url   string
	first int
}

// openField is a field: its code, and after that what it shows.
type openField struct {
	code  strings.Builder
	first int
}

func (w *docxWriter) token(t xml.Token, at, end int) {
	switch t := t.(type) {
	case xml.StartElement:
		if w.skip > 0 || w.silent(t.Name.Local) {
			w.skip++
			return
		}
		w.start(t, at, end)
	case xml.EndElement:
		if w.skip > 0 {
			w.skip--
			return
		}
		w.end(t.Name.Local)
	case xml.CharData:
		switch {
		case w.skip > 0:
		case w.code && len(w.fields) > 0:
			w.fields[len(w.fields)-1].code.Write(t)
		case w.inText && !w.format.hidden:
			w.words(at, end)
		}
	}
}

// silent reports elements whose text is not read: what was deleted or moved
// away, how it looked before, readings above characters, and second drawings
// for old programs.
func (w *docxWriter) silent(name string) bool {
	switch name {
	case "del", "moveFrom":
		return w.props == 0
	case "rt", "Fallback", "pPrChange", "rPrChange":
		return true
	}
	return false
}

// words writes a piece of text as it is written in the body.
func (w *docxWriter) words(start, end int) {
	w.owed()
	from := w.len()
	if raw := w.text[start:end]; strings.HasPrefix(raw, "<![CDATA[") {
		w.same(start+len("<![CDATA["), end-len("]]>"))
	} else {
		w.escaped(start, end)
	}
	if w.bold() && w.len() > from {
		w.strong(span.Span{Start: from, End: w.len()})
	}
}

// escaped writes text with its character references read.
func (w *docxWriter) escaped(start, end int) {
	for start < end {
		n := strings.IndexAny(w.text[start:end], "&\r")
		if n < 0 {
			break
		}
		w.same(start, start+n)
		start += n
		if w.text[start] == '\r' {
			start++ // XML reads CR LF as LF
			continue
		}
		size, s := entity(w.text[start:end])
		if size == 0 {
			size, s = 1, "&"
		}
		w.run(start, start+size, s)
		start += size
	}
	w.same(start, end)
}

func (w *docxWriter) bold() bool {
	return w.format.bold || w.parts.styles[w.paragraph.style].bold
}

// strong marks bold text, as one with the bold text right before it.
func (w *docxWriter) strong(s span.Span) {
	for i := len(w.doc.Marks) - 1; i >= 0 && w.doc.Marks[i].End >= s.Start; i-- {
		if m := &w.doc.Marks[i]; m.Kind == Strong && m.End == s.Start {
			m.End = s.End
			return
		}
	}
	w.doc.Marks = append(w.doc.Marks, Mark{Span: s, Kind: Strong})
}

// owed writes the line ends or the tab due before a text.
func (w *docxWriter) owed() {
	switch {
	case w.len() == 0:
	case w.lines > 0:
		w.put("\n\n"[:min(w.lines, 2)])
	case w.gap:
		w.put("\t")
	}
	w.lines, w.gap = 0, false
}

// since is the span of what was written from a run of Plain on; empty when
// nothing was.
func (w *docxWriter) since(first int) span.Span {
	if first >= len(w.runs) {
		return span.Span{}
	}
	return span.Span{Start: w.runs[first].Plain, End: w.len()}
}
