// Package cache keeps bytes in a folder between runs, each under a key that says
// what they are. Files appear whole or not at all and carry a checksum, so that
// runs side by side, a power cut or a damaged disk cost time and never change
// an answer: what cannot be read back as it was written is not there. Nothing
// here returns an error, but where the user asks about the folder itself.
//
// Files and no database: what is kept of a document is a file's worth, is read
// whole, is never changed, and must not keep a second run waiting for a lock.
package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"
)

// Cache is a folder. The zero value keeps nothing.
type Cache struct {
	dir   string
	wrote atomic.Bool
}

// New is the cache in a folder, which is made when something is kept.
func New(dir string) *Cache { return &Cache{dir: dir} }

// head is how every file begins; with the sum over key and content behind it.
const head = "whosaid1"

// sum is the checksum of an entry. The key is part of it, so that no file
// stands for another.
func sum(key string, data []byte) []byte {
	h := sha256.New()
	h.Write([]byte(key))
	h.Write([]byte{0})
	h.Write(data)
	return h.Sum(nil)
}

// file is where an entry lies.
func (c *Cache) file(key string) string {
	s := sha256.Sum256([]byte(key))
	name := hex.EncodeToString(s[:])
	return filepath.Join(c.dir, name[:2], name[2:])
}

// Get returns what was kept under a key. What is damaged is removed.
func (c *Cache) Get(key string) ([]byte, bool) {
	if c == nil || c.dir == "" {
		return nil, false
	}
	name := c.file(key)
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, false
	}
	data, ok := open(key, raw)
	if !ok {
		os.Remove(name)
		return nil, false
	}
	now := time.Now()
	_ = os.Chtimes(name, now, now) // what was used last goes last; where it cannot be noted, it goes sooner
	return data, true
}

// open is the content of a file.
func open(key string, raw []byte) ([]byte, bool) {
	rest, ok := bytes.CutPrefix(raw, []byte(head))
	if !ok || len(rest) < sha256.Size {
		return nil, false
	}
	data := rest[sha256.Size:]
	return data, bytes.Equal(rest[:sha256.Size], sum(key, data))
}

// Put keeps data under a key. A disk that fails keeps nothing.
func (c *Cache) Put(key string, data []byte) {
	if c == nil || c.dir == "" {
		return
	}
	c.write(c.file(key), []byte(head), sum(key, data), data)
}

// write puts a file in place in one step.
func (c *Cache) write(name string, parts ...[]byte) {
	if os.MkdirAll(filepath.Dir(name), 0o700) != nil {
		return
	}
	temp, err := os.CreateTemp(filepath.Dir(name), temporary+"*")
	if err != nil {
		return
	}
	for _, part := range parts {
		if err == nil {
			_, err = temp.Write(part)
		}
	}
	if temp.Close() != nil || err != nil || os.Rename(temp.Name(), name) != nil {
		os.Remove(temp.Name())
		return
	}
	c.wrote.Store(true)
}
