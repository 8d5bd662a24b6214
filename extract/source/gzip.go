package source

import (
	"bytes"
	"compress/gzip"
	"path"
	"strings"
)

func isGzip(head []byte) bool { return bytes.HasPrefix(head, []byte{0x1f, 0x8b, 8}) }

// gunzip is what a gzip'd file holds (RFC 1952; several members are one
// text).
func gunzip(raw []byte) ([]byte, error) {
	r, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		return nil, damaged(err)
	}
	return unpack(r, int64(len(raw)))
}

// unpackedName is a name without the ending that says that it is packed.
func unpackedName(name string) string {
	if strings.EqualFold(path.Ext(name), ".gz") {
		return name[:len(name)-len(".gz")]
	}
	return name
}
