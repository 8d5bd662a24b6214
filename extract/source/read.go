package source

import (
	"fmt"
	"os"
)

// Read reads and parses a file that Find has found. An error names the file
// and says what to do.
func Read(file File) (*Document, error) { return ReadAs(file, "") }

// ReadAs is Read by the reader of one format; "" tells it by the content.
func ReadAs(file File, format Format) (*Document, error) {
	raw, err := file.Bytes()
	if err != nil {
		return nil, err
	}
	doc, err := parseFile(file, raw, format)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file.Name, err)
	}
	if file.side != nil {
		err = doc.annotate(file.side)
	}
	return doc, err
}

// Bytes reads a file as it is, for a caller that parses it himself.
func (f File) Bytes() ([]byte, error) {
	if f.raw != nil || f.Path == "" {
		return f.raw, nil
	}
	raw, err := os.ReadFile(f.Path)
	if err != nil {
		return nil, fmt.Errorf("%w; check that the file may be read", err)
	}
	return raw, nil
}

// Size is how many bytes a file has, unpacked where it was packed.
func (f File) Size() int64 { return f.size }
