package table

import (
	_ "embed"
	"fmt"
	"sync"
)

// file is the table, made by internal/tools/buildtable. It is not compressed,
// so that only the rows that are used are ever read.
//
//go:embed data/table.bin
var file string

// Load returns the table inside the binary; later calls return the same one.
// It fails only when the binary is damaged.
func Load() (*Table, error) { return loaded() }

var loaded = sync.OnceValues(func() (*Table, error) {
	t, err := read(file)
	if err != nil {
		return nil, fmt.Errorf("reading the table of word vectors: %w", err)
	}
	return t, nil
})
