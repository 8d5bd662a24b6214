// Package pdf reads the text layer of a PDF: characters and where they stand,
// by PDFium as WebAssembly in pure Go, and from that the paragraphs in reading
// order.
//
// pdfium.wasm is internal/pdfium_wasm/pdfium.wasm of
// github.com/klippa-app/go-pdfium v1.21.4 (SHA-256 e6f77e01…bb88ade). That
// module brings servers and pools along; here a dozen functions are called,
// and nothing happens before the first PDF.
package pdf

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/whosaid/whosaid/internal/span"
)

// Text is what a PDF says. Spans count its bytes.
type Text struct {
	Text     string      // paragraphs, a blank line between them
	Title    string      // of the file's properties
	Pages    []int       // where the text of each page begins
	Bold     []span.Span // ordered
	Headings []span.Span // ordered
	Empty    int         // pages without text beside others that have some
}

var (
	// ErrLocked is the error of a file that opens with a password only.
	ErrLocked = errors.New("a PDF that is locked with a password; open it and save it without one")
	// ErrScan is the error of a file without a text layer.
	ErrScan = errors.New("a PDF of pictures without text, as scanners make them; add the text first, for example with ocrmypdf IN.pdf OUT.pdf")
	// ErrLetters is the error of a file whose fonts do not say which letters
	// they show.
	ErrLetters = errors.New("a PDF whose fonts do not say which letters they show; add the text anew, for example with ocrmypdf --force-ocr IN.pdf OUT.pdf")
	// ErrSlow is the error of a file that takes too long.
	ErrSlow = errors.New("a PDF that takes too long to read; print it to a new PDF first")
)

const (
	maxPages = 10_000
	maxTime  = 9 * time.Second        // for any file
	pageTime = 250 * time.Millisecond // and more for each page
)

// Read reads a PDF.
func Read(raw []byte) (Text, error) {
	ctx := context.Background()
	m, err := start(ctx)
	if err != nil {
		return Text{}, err
	}
	defer m.module.Close(ctx)
	// Closing the machine from outside stops it, whatever it is at.
	watch := time.AfterFunc(maxTime, func() { m.module.Close(ctx) })
	defer watch.Stop()
	sheets, title, err := m.sheets(raw, watch)
	if err != nil {
		return Text{}, err
	}
	t, err := textOfSheets(sheets)
	t.Title = strings.Join(strings.Fields(title), " ")
	return t, err
}

// sheets reads all pages of a file, and its title.
func (m *machine) sheets(raw []byte, watch *time.Timer) ([]sheet, string, error) {
	document := m.call("FPDF_LoadMemDocument", m.bytes(raw), uint64(len(raw)), 0)
	if m.err == nil && document == 0 {
		return nil, "", loadError(m.integer("FPDF_GetLastError"))
	}
	n := m.integer("FPDF_GetPageCount", document)
	if n > maxPages {
		return nil, "", fmt.Errorf("a PDF of %d pages; part it first", n)
	}
	watch.Reset(maxTime + time.Duration(n)*pageTime)
	sheets := make([]sheet, max(0, n))
	for i := range sheets {
		sheets[i] = sheet{number: i, rows: rowsOf(i, piecesOf(withoutRaised(wordsOf(m.glyphs(document, i)))))}
	}
	title := m.title(document)
	if m.err != nil && !watch.Stop() {
		return nil, "", ErrSlow
	}
	if m.err != nil {
		return nil, "", fmt.Errorf("a damaged PDF (%w); print it to a new PDF first", m.err)
	}
	return sheets, title, nil
}

// loadError is the error behind a code of FPDF_GetLastError.
func loadError(code int) error {
	const password, security = 4, 5
	if code == password || code == security {
		return ErrLocked
	}
	return errors.New("a damaged PDF; fetch it again, or print it to a new PDF")
}
