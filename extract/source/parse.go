package source

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/whosaid/whosaid/internal/parallel"
)

// Parse makes a document of the bytes of a file. The format and the encoding
// are told by the bytes; the extension of name is only a hint where they
// leave it open. The document's text may share memory with raw, so raw must
// not be changed afterwards. An error names the document and says what to do.
func Parse(name string, raw []byte) (*Document, error) { return ParseAs(name, raw, "") }

// ParseAs is Parse by the reader of one format, whatever the content looks
// like; "" tells it by the content.
func ParseAs(name string, raw []byte, format Format) (*Document, error) {
	doc, err := parseFile(File{Name: name}, raw, format)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return doc, nil
}

// parseFile makes a document of the bytes of a file, which may be packed.
func parseFile(file File, raw []byte, format Format) (*Document, error) {
	doc := &Document{Name: file.Name, Short: cmp.Or(file.short, file.Name), Folder: file.folder, Size: int64(len(raw))}
	if p, ok := paperOf(raw, format); ok {
		if err := p.parse(doc, raw); err != nil {
			return nil, err
		}
		doc.finish(file)
		return doc, nil
	}
	var sum [sha256.Size]byte
	var err error
	var word *wordParts
	looks := []func(){func() { sum = sha256.Sum256(raw) }, func() { word, err = doc.decode(raw, file.charset) }}
	parallel.Do(len(looks), func(i int) { looks[i]() }) // each is a pass over all bytes
	if err != nil {
		return nil, err
	}
	doc.SHA256 = hex.EncodeToString(sum[:])
	if word != nil && (format == "" || format == DOCX) {
		doc.Format, err = DOCX, readBody(doc, word)
	} else {
		err = doc.parse(format)
	}
	if err != nil {
		return nil, err
	}
	doc.finish(file)
	return doc, nil
}

// finish is what is done with every document once it is read.
func (d *Document) finish(file File) {
	d.tidy()
	d.locate(file.url)
	if file.Path != "" {
		d.Beside = filepath.Dir(file.Path)
	}
	if d.Size > 0 && len(d.Warnings) == 0 && strings.TrimSpace(d.Plain) == "" {
		d.Warnings = append(d.Warnings, d.Name+": there are no words in it")
	}
}

// decode fills in the text: of the file, or of the body of a Word document,
// whose other parts it returns.
func (d *Document) decode(raw []byte, charset string) (*wordParts, error) {
	if isSTL(raw) {
		text, err := decodeSTL(raw)
		d.Text = string(text)
		return nil, err
	}
	word, err := openWord(raw)
	if err != nil {
		return nil, err
	}
	if word != nil {
		raw, charset = word.body, ""
	}
	d.Text, err = decodeAs(raw, charset)
	return word, err
}

// parse fills in what the reader of a format makes of the text.
func (d *Document) parse(format Format) error {
	r, refusals, ok := readerFor(d.Name, d.Text)
	if format == "" && isOwnPage(d.Text) {
		return errors.New("this is a page that whosaid wrote; give the interviews that it was made from")
	}
	if format != "" {
		var err error
		if r, err = readerOf(format); err != nil {
			return err
		}
	} else if !ok {
		return unread(refusals)
	}
	d.Format = r.format
	return r.read(d)
}
