package source

import (
	"fmt"

	"github.com/whosaid/whosaid/extract/source/pdf"
)

// PDF is a PDF with a text layer: its text is that of its paragraphs in
// reading order.
const PDF Format = "pdf"

func isPDF(raw []byte) bool { return opens(raw, "%PDF-") || opens(raw, "\ufeff%PDF-") }

// writePDF writes the text of a PDF, which is ready with its marks.
func writePDF(w *sheetWriter, raw []byte) error {
	t, err := pdf.Read(raw)
	if err != nil {
		return err
	}
	d := w.doc
	w.plain, d.Pages = []byte(t.Text), t.Pages
	for _, s := range t.Bold {
		d.Marks = append(d.Marks, Mark{Span: s, Kind: Strong})
	}
	for _, s := range t.Headings {
		d.Marks = append(d.Marks, Mark{Span: s, Kind: Heading, Level: 1})
	}
	d.Meta.Title = t.Title
	if t.Empty > 0 {
		d.Warnings = append(d.Warnings, fmt.Sprintf("%s: %d of %d pages have no text; where they are pictures of pages, add the text first, for example with ocrmypdf", d.Name, t.Empty, len(t.Pages)))
	}
	return nil
}
