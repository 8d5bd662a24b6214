// Package packed reads and writes files that are packed by gzip (RFC 1952) or
// Zstandard (RFC 8878). What is read is told by its first bytes, what is
// written by its name.
package packed

import (
	"bytes"
	"io"
	"path"
	"strings"

	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
)

// Format is how a file is packed, named by the ending of its name.
type Format string

// The formats; a file that is not packed has none.
const (
	None Format = ""
	Gzip Format = "gz"
	Zstd Format = "zst"
)

// Of tells the format by the first four bytes of a file, or more.
func Of(head []byte) Format {
	switch {
	case bytes.HasPrefix(head, []byte{0x1f, 0x8b, 8}):
		return Gzip
	case bytes.HasPrefix(head, []byte{0x28, 0xb5, 0x2f, 0xfd}):
		return Zstd
	}
	return None
}

// OfName tells the format by the ending of a file's name, in any case.
func OfName(name string) Format {
	switch f := Format(strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))); f {
	case Gzip, Zstd:
		return f
	}
	return None
}

// Bare is a name without the ending that says that it is packed.
func Bare(name string) string {
	if f := OfName(name); f != None {
		return name[:len(name)-len(".")-len(f)]
	}
	return name
}

// maxWindow is the most bytes that a packed file may ask to be remembered
// while it is read; what Zstandard asks for at its highest usual level.
const maxWindow = 128 << 20

// Reader unpacks what r reads. Several files on end are one. It fails where
// the beginning is damaged, and reading fails where the rest is.
func (f Format) Reader(r io.Reader) (io.ReadCloser, error) {
	switch f {
	case Gzip:
		return gzip.NewReader(r)
	case Zstd:
		z, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxWindow(maxWindow))
		if err != nil {
			return nil, err
		}
		return z.IOReadCloser(), nil
	}
	return io.NopCloser(r), nil
}

// Writer packs what is written to it into w, the same bytes for the same
// bytes. It must be closed; w stays open.
func (f Format) Writer(w io.Writer) (io.WriteCloser, error) {
	switch f {
	case Gzip:
		return gzip.NewWriter(w), nil
	case Zstd:
		return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1))
	}
	return open{w}, nil
}

// open is a writer that nothing closes.
type open struct{ io.Writer }

func (open) Close() error { return nil }
