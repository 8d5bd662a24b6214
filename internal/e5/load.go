package e5

import (
	_ "embed"
	"fmt"
	"sync"

	"github.com/whosaid/whosaid/internal/vectors/dense"
)

// packed is the network's file, made by internal/tools/fitverdict.
//
//go:embed data/reader.bin
var packed []byte

// Load returns the network inside the binary. The first call prepares it,
// which takes some tenths of a second and 60 MB; later calls return the same
// one. It fails only when the binary is damaged.
func Load() (*Network, error) { return loaded() }

var loaded = sync.OnceValues(func() (*Network, error) {
	m, err := read(packed)
	if err != nil {
		return nil, fmt.Errorf("reading the network of verdicts: %w", err)
	}
	return newNetwork(m, dense.Quickest())
})
