package digest

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"io"
	"slices"

	"github.com/whosaid/whosaid/internal/packed"
)

// The first byte of a packed digest is its format: how its body is packed. What
// is in the body is the same in both; when that changes, those of before are
// read no more.
const (
	deflated = 1 // of graphs written earlier
	format   = 2 // Zstandard, which unpacks in an eighth of the time
)

// Pack gives a brief digest as bytes, the same for the same digest.
func (d *Digest) Pack() []byte {
	out := []byte{format}
	for _, s := range []string{d.Name, d.Folder} {
		out = append(binary.AppendUvarint(out, uint64(len(s))), s...)
	}
	return append(out, d.Body()...)
}

// Unpack reads a digest that Pack has given.
func Unpack(carried []byte) (Digest, error) {
	if len(carried) == 0 {
		return Digest{}, errDamaged
	}
	var of Document
	rest := carried[1:]
	for _, s := range []*string{&of.Name, &of.Folder} {
		n, size := binary.Uvarint(rest)
		if size <= 0 || n > uint64(len(rest)-size) {
			return Digest{}, errDamaged
		}
		*s, rest = string(rest[size:][:n]), rest[size:][n:]
	}
	switch carried[0] {
	case format:
		return Open(rest, of.Name, of.Folder)
	case deflated:
		raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(rest)))
		return of.read(raw, err)
	}
	return Digest{}, errDamaged
}

// Body packs all of a brief digest but the name of the document, which says
// nothing of what is in it.
func (d *Digest) Body() []byte {
	if d.Packed == nil {
		d.Packed = d.pack()
	}
	return d.Packed
}

func (d *Digest) pack() []byte {
	var c codec
	c.digest(d)
	head := binary.AppendUvarint(nil, uint64(len(c.numbers)))
	head = binary.AppendUvarint(head, uint64(len(c.words)))
	return packed.Pack(slices.Concat(head, c.numbers, c.words, c.hashes))
}

// Open reads the body of a digest, and names its document.
func Open(body []byte, name, folder string) (Digest, error) {
	raw, err := packed.Unpack(body)
	d, err := Document{Name: name, Folder: folder}.read(raw, err)
	if err == nil {
		d.Packed = body
	}
	return d, err
}

// read reads the digest of a document from its body, which was unpacked unless
// that failed.
func (of Document) read(raw []byte, err error) (Digest, error) {
	if err != nil {
		return Digest{}, fmt.Errorf("%w: %w", errDamaged, err)
	}
	c, ok := parts(raw)
	if !ok {
		return Digest{}, errDamaged
	}
	d := Digest{Document: of}
	c.digest(&d)
	if c.failed || len(c.numbers)+len(c.said)+len(c.hashes) > 0 || !d.sound() {
		return Digest{}, errDamaged
	}
	return d, nil
}

// parts are numbers, words and hashes, to be read.
func parts(raw []byte) (codec, bool) {
	n, size := binary.Uvarint(raw)
	if size <= 0 {
		return codec{}, false
	}
	raw = raw[size:]
	m, size := binary.Uvarint(raw)
	if size <= 0 {
		return codec{}, false
	}
	raw = raw[size:]
	if n > uint64(len(raw)) || m > uint64(len(raw))-n {
		return codec{}, false
	}
	return codec{reading: true, numbers: raw[:n], said: string(raw[n : n+m]), hashes: raw[n+m:]}, true
}
