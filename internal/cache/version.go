package cache

import (
	"crypto/sha256"
	"debug/elf"
	"encoding/hex"
	"io"
	"os"
	"sync"
)

// Version tells the program that runs from every other: it is made of its code,
// its word lists and its weights, which are all in it. So what another program
// found is never taken for what this one would find, and nobody need remember
// to count a number up. It is the id that the Go linker computes of all that it
// puts together, and where that cannot be read, a hash of the program, which
// takes a moment; "" where the program cannot be read at all.
var Version = sync.OnceValue(func() string {
	path, err := os.Executable()
	if err != nil {
		return ""
	}
	if id := linked(path); id != "" {
		return id
	}
	f, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return ""
	}
	return hex.EncodeToString(h.Sum(nil))
})

// linked is the id in a program for Linux and its like; "" in others, and in one
// that was linked without.
func linked(path string) string {
	f, err := elf.Open(path)
	if err != nil {
		return ""
	}
	defer f.Close()
	note := f.Section(".note.go.buildid")
	if note == nil {
		return ""
	}
	raw, err := note.Data()
	if err != nil || len(raw) <= noteHead {
		return ""
	}
	return hex.EncodeToString(raw[noteHead:])
}

// noteHead is what stands before the id: three lengths and the name "Go".
const noteHead = 16
