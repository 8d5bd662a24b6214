package parts

import (
	"bytes"
	"hash/fnv"
	"io"

	"github.com/whosaid/whosaid/internal/packed"
)

func pack(raw []byte) []byte {
	var out bytes.Buffer
	w, err := packed.Zstd.Writer(&out)
	if err == nil {
		_, err = w.Write(raw)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic(err) // a buffer takes everything
	}
	return out.Bytes()
}

func unpack(data []byte) ([]byte, error) {
	r, err := packed.Zstd.Reader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	defer r.Close()
	return io.ReadAll(r)
}

// spread deals things to blocks by what tells them apart.
func spread(blocks int, key []byte) int {
	h := fnv.New64a()
	h.Write(key) // a hash takes everything
	return int(h.Sum64() % uint64(blocks))
}
