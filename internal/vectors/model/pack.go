package model

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/whosaid/whosaid/internal/parallel"
)

// A packed file is a gzip file of several members, so that all cores unpack
// it together and any gzip reads it. As in BGZF, each member's header tells
// its size in an extra field (RFC 1952, section 2.3.1.1).

// memberSize is how many bytes go into one member.
const memberSize = 1 << 20

// sizeAt is where a member's header keeps the member's size: after ten fixed
// bytes, the length of the extra field and the field's own four-byte heading.
const sizeAt = 10 + 2 + 4

// extra is the field: two letters of ours, its length, and room for the size.
const extra = "wh\x04\x00\x00\x00\x00\x00"

// errPacked says that the file is none of ours.
var errPacked = errors.New("damaged encoder file: build it again")

// Pack compresses a file.
func Pack(raw []byte) ([]byte, error) {
	var out []byte
	for len(raw) > 0 {
		n := min(len(raw), memberSize)
		var b bytes.Buffer
		z, err := gzip.NewWriterLevel(&b, gzip.BestCompression)
		if err != nil {
			return nil, err
		}
		z.Extra = []byte(extra)
		if _, err := z.Write(raw[:n]); err != nil {
			return nil, err
		}
		if err := z.Close(); err != nil {
			return nil, err
		}
		member := b.Bytes()
		binary.LittleEndian.PutUint32(member[sizeAt:], uint32(len(member)))
		out, raw = append(out, member...), raw[n:]
	}
	return out, nil
}

// Unpack undoes Pack, on all cores. It fails when a checksum does not fit.
func Unpack(packed []byte) ([]byte, error) {
	members, err := split(packed)
	if err != nil {
		return nil, err
	}
	starts := make([]int, len(members)+1)
	for i, m := range members {
		size := binary.LittleEndian.Uint32(m[len(m)-4:])
		if size > memberSize {
			return nil, errPacked
		}
		starts[i+1] = starts[i] + int(size)
	}
	raw := make([]byte, starts[len(members)])
	failed := parallel.Map(len(members), func(i int) error {
		return unpackMember(raw[starts[i]:starts[i+1]], members[i])
	})
	return raw, errors.Join(failed...)
}

// split cuts a packed file into its members.
func split(packed []byte) ([][]byte, error) {
	var members [][]byte
	for len(packed) > 0 {
		if len(packed) < sizeAt+4 {
			return nil, errPacked
		}
		size := binary.LittleEndian.Uint32(packed[sizeAt:])
		if size < sizeAt+4 || uint64(size) > uint64(len(packed)) {
			return nil, errPacked
		}
		members, packed = append(members, packed[:size]), packed[size:]
	}
	return members, nil
}

// unpackMember fills raw with all that the member holds.
func unpackMember(raw, member []byte) error {
	z, err := gzip.NewReader(bytes.NewReader(member))
	if err != nil {
		return fmt.Errorf("%w: %w", errPacked, err)
	}
	if _, err := io.ReadFull(z, raw); err != nil {
		return fmt.Errorf("%w: %w", errPacked, err)
	}
	if n, err := z.Read(make([]byte, 1)); n != 0 || err != io.EOF {
		return errPacked // more than was said, or a checksum that does not fit
	}
	return nil
}
