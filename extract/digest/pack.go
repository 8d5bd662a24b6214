package digest

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"fmt"
	"io"
)

// format is the first byte of a packed digest. One more, and digests of before
// are read no more.
const format = 1

// level is how hard digests are packed: more takes twice the time for two parts
// in a hundred less.
const level = 4

// Pack gives a brief digest as bytes, the same for the same digest.
func (d *Digest) Pack() []byte {
	out := []byte{format}
	for _, s := range []string{d.Name, d.Folder} {
		out = append(binary.AppendUvarint(out, uint64(len(s))), s...)
	}
	return append(out, d.Body()...)
}

// Unpack reads a digest that Pack has given.
func Unpack(packed []byte) (Digest, error) {
	if len(packed) == 0 || packed[0] != format {
		return Digest{}, errDamaged
	}
	var of Document
	rest := packed[1:]
	for _, s := range []*string{&of.Name, &of.Folder} {
		n, size := binary.Uvarint(rest)
		if size <= 0 || n > uint64(len(rest)-size) {
			return Digest{}, errDamaged
		}
		*s, rest = string(rest[size:][:n]), rest[size:][n:]
	}
	return Open(rest, of.Name, of.Folder)
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
	var out bytes.Buffer
	w, _ := flate.NewWriter(&out, level) // fails for other levels
	head := binary.AppendUvarint(nil, uint64(len(c.numbers)))
	head = binary.AppendUvarint(head, uint64(len(c.words)))
	for _, part := range [][]byte{head, c.numbers, c.words, c.hashes} {
		w.Write(part) // a buffer takes everything
	}
	w.Close()
	return out.Bytes()
}

// Open reads the body of a digest, and names its document.
func Open(body []byte, name, folder string) (Digest, error) {
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(body)))
	if err != nil {
		return Digest{}, fmt.Errorf("%w: %w", errDamaged, err)
	}
	c, ok := parts(raw)
	if !ok {
		return Digest{}, errDamaged
	}
	d := Digest{Document: Document{Name: name, Folder: folder}, Packed: body}
	c.digest(&d)
	if c.failed || len(c.numbers)+len(c.words)+len(c.hashes) > 0 || !d.sound() {
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
	return codec{reading: true, numbers: raw[:n], words: raw[n : n+m], hashes: raw[n+m:]}, true
}
