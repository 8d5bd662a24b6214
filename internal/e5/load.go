package e5

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/whosaid/whosaid/internal/packed"
	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// file is the network's, made by internal/tools/fitverdict.
//
//go:embed data/reader.bin.zst
var file []byte

// Load returns the network inside the binary. The first call prepares it,
// which takes some tenths of a second and 80 MB; later calls return the same
// one. It fails only when the binary is damaged.
func Load() (*Network, error) { return loaded() }

var loaded = sync.OnceValues(func() (*Network, error) {
	n, err := unpack(file, dense.Quickest())
	if err != nil {
		return nil, fmt.Errorf("reading the network of verdicts: %w", err)
	}
	return n, nil
})

// unpack makes a network of a packed file.
func unpack(file []byte, by dense.Multiplier) (*Network, error) {
	data, err := packed.Unpack(file)
	if err != nil {
		return nil, err
	}
	m, err := read(data)
	if err != nil {
		return nil, err
	}
	return newNetwork(m, by)
}
