package cache

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"time"
)

// Records keeps many small things of one size, as vectors are: files of them, as
// a file for each would take more room than they do.
type Records struct {
	cache *Cache
	name  string // tells these records from others
	size  int    // bytes of each
}

// Key is what a record is found by: the beginning of a hash.
type Key [16]byte

// Records are those of a name, of so many bytes each.
func (c *Cache) Records(name string, size int) *Records { return &Records{c, name, size} }

// whole is how many bytes a record takes with its key and its checksum.
func (r *Records) whole() int { return len(Key{}) + r.size + crc32.Size }

// file is where the records lie whose keys begin with a byte.
func (r *Records) file(first byte) string {
	return r.cache.file(fmt.Sprintf("records\n%s\n%d\n%d", r.name, r.size, first))
}

// Get returns the records of keys; nil for those that are not there, or damaged.
func (r *Records) Get(keys []Key) [][]byte {
	out := make([][]byte, len(keys))
	if r.cache == nil || r.cache.dir == "" {
		return out
	}
	for first, at := range byFirst(keys) {
		if len(at) == 0 {
			continue
		}
		wanted := make(map[Key]int, len(at))
		for _, i := range at {
			wanted[keys[i]] = i
		}
		name := r.file(byte(first))
		raw, err := os.ReadFile(name)
		if err != nil {
			continue
		}
		now := time.Now()
		_ = os.Chtimes(name, now, now) // as for entries
		r.each(raw, func(key Key, data []byte) {
			if i, ok := wanted[key]; ok {
				out[i] = data
			}
		})
		for _, i := range at {
			out[i] = out[wanted[keys[i]]]
		}
	}
	return out
}

// byFirst parts keys, by number, by their first byte.
func byFirst(keys []Key) [256][]int {
	var out [256][]int
	for i, k := range keys {
		out[k[0]] = append(out[k[0]], i)
	}
	return out
}

// each tells of every whole record of a file.
func (r *Records) each(raw []byte, tell func(key Key, data []byte)) {
	for n := r.whole(); len(raw) >= n; raw = raw[n:] {
		body := raw[:n-crc32.Size]
		if binary.LittleEndian.Uint32(raw[len(body):n]) == crc32.ChecksumIEEE(body) {
			tell(Key(body[:len(Key{})]), body[len(Key{}):])
		}
	}
}

// Put keeps records that were not there.
func (r *Records) Put(keys []Key, data [][]byte) {
	if r.cache == nil || r.cache.dir == "" {
		return
	}
	for first, at := range byFirst(keys) {
		var added []byte
		for _, i := range at {
			added = r.append(added, keys[i], data[i])
		}
		if len(added) > 0 {
			r.add(r.file(byte(first)), added)
		}
	}
}

func (r *Records) append(to []byte, key Key, data []byte) []byte {
	from := len(to)
	to = append(append(to, key[:]...), data...)
	return binary.LittleEndian.AppendUint32(to, crc32.ChecksumIEEE(to[from:]))
}

// add puts records at the end of a file, in one step. A file that was cut off is
// written anew, with what is whole of it; records that are damaged otherwise
// are passed over when they are read, and come to stand there a second time.
func (r *Records) add(name string, added []byte) {
	if os.MkdirAll(filepath.Dir(name), 0o700) != nil {
		return
	}
	if info, err := os.Stat(name); err == nil && info.Size()%int64(r.whole()) != 0 {
		raw, _ := os.ReadFile(name)
		r.cache.write(name, raw[:len(raw)-len(raw)%r.whole()], added)
		return
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_APPEND|os.O_CREATE, 0o600)
	if err != nil {
		return
	}
	if _, err := f.Write(added); err == nil {
		r.cache.wrote.Store(true)
	}
	f.Close() // what did not reach the disk is told by its checksum
}
