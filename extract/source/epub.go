package source

import (
	"archive/zip"
	"errors"
	"fmt"
	"net/url"
	"path"
	"strings"

	"golang.org/x/net/html"

	"github.com/whosaid/whosaid/internal/span"
)

// EPUB is an electronic book: its chapters, one after the other (EPUB 3.3).
const EPUB Format = "epub"

var isEPUB = isPackage("application/epub+zip")

// epubPackage is the part that lists the chapters (EPUB 3.3, 5).
type epubPackage struct {
	Title    []string `xml:"metadata>title"`
	Creator  []string `xml:"metadata>creator"`
	Date     []string `xml:"metadata>date"`
	Manifest []struct {
		ID         string `xml:"id,attr"`
		Href       string `xml:"href,attr"`
		MediaType  string `xml:"media-type,attr"`
		Properties string `xml:"properties,attr"`
	} `xml:"manifest>item"`
	Spine []struct {
		IDRef string `xml:"idref,attr"`
	} `xml:"spine>itemref"`
}

// writeEPUB writes the chapters of a book.
func writeEPUB(w *sheetWriter, raw []byte) error {
	parts := members(raw)
	var container struct {
		Rootfile []struct {
			FullPath string `xml:"full-path,attr"`
		} `xml:"rootfiles>rootfile"`
	}
	var book epubPackage
	if err := readPart(parts, "META-INF/container.xml", &container); err != nil || len(container.Rootfile) == 0 {
		return errors.New("damaged: it does not say where its chapters are; fetch it again")
	}
	root := container.Rootfile[0].FullPath
	if err := readPart(parts, root, &book); err != nil {
		return fmt.Errorf("%s: %w; fetch it again", root, err)
	}
	names := book.chapters(path.Dir(root))
	if locked := lockedChapters(parts); locked != "" {
		for _, name := range names {
			if strings.Contains(locked, `"`+name+`"`) {
				return errPackageLocked
			}
		}
	}
	for _, name := range names {
		text, err := mustPart(parts, name)
		if err != nil {
			w.doc.Warnings = append(w.doc.Warnings, fmt.Sprintf("%s: %v", w.doc.Name, err))
			continue
		}
		w.chapter(text)
	}
	if len(w.plain) == 0 {
		return errors.New("an electronic book without text; fetch it again")
	}
	w.doc.Meta.Author, w.doc.Meta.Date = firstText(book.Creator), isoDate(firstText(book.Date))
	w.doc.Meta.Title, w.titled = firstText(book.Title), true
	return nil
}

// chapters are the names of the parts that hold the chapters, in order.
func (b *epubPackage) chapters(dir string) []string {
	names := map[string]string{}
	for _, item := range b.Manifest {
		href, err := url.PathUnescape(item.Href)
		if err != nil || strings.Contains(" "+item.Properties+" ", " nav ") || !strings.Contains(item.MediaType, "html") {
			continue
		}
		names[item.ID] = path.Join(dir, href)
	}
	var out []string
	for _, s := range b.Spine {
		if name := names[s.IDRef]; name != "" {
			out = append(out, name)
			delete(names, s.IDRef)
		}
	}
	return out
}

// lockedChapters is the part that lists what is encrypted: chapters, or no
// more than fonts.
func lockedChapters(parts []*zip.File) string {
	text, err := mustPart(parts, "META-INF/encryption.xml")
	if err != nil {
		return ""
	}
	return text
}

// chapter writes one chapter, all of it.
func (w *sheetWriter) chapter(text string) {
	inner := &Document{Text: text}
	p := parsePage(text)
	withoutNotes(p.body)
	keep := make([]bool, len(p.texts))
	for i := range keep {
		keep[i] = true
	}
	emitPage(inner, p, keep)
	if inner.Plain == "" {
		return
	}
	w.lines = 2
	w.owed()
	at := len(w.plain)
	w.plain = append(w.plain, inner.Plain...)
	for _, m := range inner.Marks {
		m.Span = span.Span{Start: m.Start + at, End: m.End + at}
		w.doc.Marks = append(w.doc.Marks, m)
	}
	for _, l := range inner.Links {
		if strings.HasPrefix(l.URL, "http://") || strings.HasPrefix(l.URL, "https://") {
			lead := len(l.In(inner.Plain)) - len(strings.TrimLeft(l.In(inner.Plain), " \n"))
			l.Span = span.Span{Start: l.Start + at + lead, End: l.End + at}
			w.doc.Links = append(w.doc.Links, l)
		}
	}
}

// withoutNotes takes notes, numbers that lead to them, and page numbers out
// of a chapter (EPUB structural semantics).
func withoutNotes(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		if note(c) {
			n.RemoveChild(c)
		} else {
			withoutNotes(c)
		}
		c = next
	}
}

func note(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key != "epub:type" && a.Key != "role" {
			continue
		}
		for kind := range strings.FieldsSeq(strings.ReplaceAll(a.Val, "doc-", "")) {
			switch kind {
			case "footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes", "noteref", "pagebreak", "toc", "landmarks", "page-list", "backlink":
				return true
			}
		}
	}
	return false
}

func firstText(list []string) string {
	for _, s := range list {
		if s = strings.Join(strings.Fields(s), " "); s != "" {
			return s
		}
	}
	return ""
}
