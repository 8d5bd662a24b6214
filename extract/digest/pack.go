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
func (d Digest) Pack() []byte {
	var c codec
	c.digest(&d)
	out := bytes.NewBuffer([]byte{format})
	w, _ := flate.NewWriter(out, level) // fails for other levels
	head := binary.AppendUvarint(nil, uint64(len(c.numbers)))
	head = binary.AppendUvarint(head, uint64(len(c.words)))
	for _, part := range [][]byte{head, c.numbers, c.words, c.hashes} {
		w.Write(part) // a buffer takes everything
	}
	w.Close()
	return out.Bytes()
}

// Unpack reads a digest that Pack has given.
func Unpack(packed []byte) (Digest, error) {
	var d Digest
	if len(packed) == 0 || packed[0] != format {
		return d, errDamaged
	}
	raw, err := io.ReadAll(flate.NewReader(bytes.NewReader(packed[1:])))
	if err != nil {
		return d, fmt.Errorf("%w: %w", errDamaged, err)
	}
	c := codec{reading: true}
	for _, part := range []*[]byte{&c.numbers, &c.words} {
		n, size := binary.Uvarint(raw)
		if size <= 0 || n > uint64(len(raw)) {
			return d, errDamaged
		}
		*part, raw = make([]byte, n), raw[size:]
	}
	if len(c.numbers)+len(c.words) > len(raw) {
		return d, errDamaged
	}
	n, m := len(c.numbers), len(c.words)
	c.numbers, c.words, c.hashes = raw[:n], raw[n:n+m], raw[n+m:]
	c.digest(&d)
	if c.failed || len(c.numbers)+len(c.words)+len(c.hashes) > 0 || !d.sound() {
		return Digest{}, errDamaged
	}
	return d, nil
}
