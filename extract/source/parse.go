package source

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// Parse makes a document of the bytes of a file. The format and the encoding
// are told by the bytes; the extension of name is only a hint where they
// leave it open. The document's text may share memory with raw, so raw must
// not be changed afterwards. An error names the document and says what to do.
func Parse(name string, raw []byte) (*Document, error) {
	text, err := decode(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	sum := sha256.Sum256(raw)
	doc := &Document{
		Name:   name,
		SHA256: hex.EncodeToString(sum[:]),
		Size:   int64(len(raw)),
		Text:   text,
	}
	if err := readerFor(name, text).read(doc); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return doc, nil
}
