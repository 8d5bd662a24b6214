package pdf

import (
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/internal/span"
)

const headingSize = 1.15 // times the size of the text

// textOfSheets writes the text of all pages.
func textOfSheets(sheets []sheet) (Text, error) {
	if err := checkLetters(sheets); err != nil {
		return Text{}, err
	}
	body := bodySize(sheets)
	empty := 0
	for _, s := range sheets {
		if len(s.rows) == 0 {
			empty++
		}
	}
	withoutFurniture(sheets)
	for i := range sheets {
		sheets[i].withoutNotes(body)
	}
	rows := ordered(sheets)
	align(rows)
	w := textWriter{join: newJoiner(rows)}
	for _, p := range paragraphs(rows, body) {
		w.paragraph(p, body)
	}
	if !w.tells() {
		w.bold = nil
	}
	for len(w.pages) < len(sheets) {
		w.pages = append(w.pages, w.b.Len())
	}
	return Text{Text: w.b.String(), Pages: w.pages, Bold: w.bold, Headings: w.headings, Empty: empty}, nil
}

const unknownShare = 10 // one in so many letters may be unknown

// checkLetters fails where there are no letters, or none with a meaning.
func checkLetters(sheets []sheet) error {
	all, unknown := 0, 0
	for _, s := range sheets {
		for _, r := range s.rows {
			for _, c := range r.text() {
				if c == ' ' {
					continue
				}
				if all++; c == unicode.ReplacementChar || unicode.Is(unicode.Co, c) || unicode.IsControl(c) {
					unknown++
				}
			}
		}
	}
	switch {
	case all == 0:
		return ErrScan
	case unknown*unknownShare > all:
		return ErrLetters
	}
	return nil
}

// textWriter writes paragraphs.
type textWriter struct {
	b        strings.Builder
	join     *joiner
	pages    []int
	bold     []span.Span
	headings []span.Span
}

func (w *textWriter) paragraph(rows []row, body float64) {
	if w.b.Len() > 0 {
		w.b.WriteString("\n\n")
	}
	start := w.b.Len()
	heading := rows[0].size >= headingSize*body
	gap, drop := "", 0
	for i := range rows {
		w.b.WriteString(gap)
		w.page(rows[i].page)
		if gap, drop = "", 0; i+1 < len(rows) {
			gap, drop = w.join.between(&rows[i], &rows[i+1])
		}
		w.row(&rows[i], drop, !heading)
	}
	if heading {
		w.headings = append(w.headings, span.Span{Start: start, End: w.b.Len()})
	}
}

// tells reports bold that sets words apart: it is not most of the text.
func (w *textWriter) tells() bool {
	n := 0
	for _, s := range w.bold {
		n += s.Len()
	}
	return 2*n < w.b.Len()
}

// page notes where pages begin: this one, and empty ones before it.
func (w *textWriter) page(n int) {
	for len(w.pages) <= n {
		w.pages = append(w.pages, w.b.Len())
	}
}

// row writes a line, without the last drop bytes of it.
func (w *textWriter) row(r *row, drop int, bold bool) {
	for k := range r.pieces {
		words := r.pieces[k].words
		if k > 0 {
			w.b.WriteString(r.gap(k))
		}
		for n, word := range words {
			if n > 0 {
				w.b.WriteByte(' ')
			}
			text := word.text
			if k == len(r.pieces)-1 && n == len(words)-1 {
				text = text[:len(text)-drop]
			}
			at := w.b.Len()
			w.b.WriteString(text)
			if bold && word.bold {
				w.strong(at)
			}
		}
	}
}

// strong marks what was written since at as bold, with the bold word before.
func (w *textWriter) strong(at int) {
	if n := len(w.bold) - 1; n >= 0 && at-w.bold[n].End <= 1 {
		w.bold[n].End = w.b.Len()
		return
	}
	w.bold = append(w.bold, span.Span{Start: at, End: w.b.Len()})
}
