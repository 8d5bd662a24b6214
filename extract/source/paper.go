package source

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
)

// paper is a format whose bytes are no text: the text is written out of them,
// paragraph by paragraph, and offsets count what was written. A new one is one
// more file with a paper in it, and a line each in papers and in readers.
type paper struct {
	format Format
	is     func(raw []byte) bool                  // tells it by the content
	write  func(w *sheetWriter, raw []byte) error // writes the text
}

var papers = [...]paper{
	{PDF, isPDF, writePDF},
	{ODT, isODT, writeODT},
	{RTF, isRTF, writeRTF},
	{EPUB, isEPUB, writeEPUB},
	{HWPX, isHWPX, writeHWPX},
	{HWP, isHWP, writeHWP},
}

// paperOf is the paper that the bytes are. A format that the user forces is
// that of a text, or it must be the one that the bytes are.
func paperOf(raw []byte, format Format) (paper, bool) {
	for _, p := range papers {
		if (format == "" || format == p.format) && p.is(raw) {
			return p, true
		}
	}
	return paper{}, false
}

// parse makes a document of the bytes.
func (p paper) parse(doc *Document, raw []byte) error {
	sum := sha256.Sum256(raw)
	doc.SHA256, doc.Format = hex.EncodeToString(sum[:]), p.format
	w := &sheetWriter{doc: doc}
	if err := p.write(w, raw); err != nil {
		return err
	}
	w.finish()
	return nil
}

// paperRow is the row in the table of readers, for the names of formats and
// files: no text is ever such a file.
func paperRow(format Format, what string, extensions ...string) reader {
	why := "not " + what + " by its bytes"
	return reader{
		format: format, extensions: extensions,
		sniff: func(string) look { return decline(why) },
		read:  func(*Document) error { return errors.New(why) },
	}
}

func opens(raw []byte, with string) bool { return bytes.HasPrefix(raw, []byte(with)) }
