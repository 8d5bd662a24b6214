package cache

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// temporary is how the name of a file begins that is being written; one that is
// older than stale was left behind by a run that was killed.
const (
	temporary = "new-"
	stale     = time.Hour
)

// entry is a file of the cache.
type entry struct {
	path string
	size int64
	used time.Time
}

// entries are all files of the cache, and what was left behind in it.
func (c *Cache) entries() (kept, left []entry) {
	_ = filepath.WalkDir(c.dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return nil // what cannot be looked at is not counted
		}
		info, err := d.Info()
		if err != nil {
			return nil
		}
		e := entry{path, info.Size(), info.ModTime()}
		switch name := d.Name(); {
		case strings.HasPrefix(name, temporary):
			left = append(left, e)
		case len(filepath.Base(filepath.Dir(path))) == 2 && len(name) == 62:
			kept = append(kept, e)
		}
		return nil
	})
	return kept, left
}

// Size is how many entries there are, and how many bytes.
func (c *Cache) Size() (entries int, bytes int64) {
	kept, _ := c.entries()
	for _, e := range kept {
		bytes += e.size
	}
	return len(kept), bytes
}

// Trim makes room when this run has written: what was used longest ago goes
// until no more than limit bytes are left.
func (c *Cache) Trim(limit int64) {
	if c == nil || c.dir == "" || !c.wrote.Load() {
		return
	}
	kept, left := c.entries()
	for _, e := range left {
		if time.Since(e.used) > stale {
			os.Remove(e.path)
		}
	}
	slices.SortFunc(kept, func(a, b entry) int { return cmp.Or(a.used.Compare(b.used), strings.Compare(a.path, b.path)) })
	bytes := int64(0)
	for _, e := range kept {
		bytes += e.size
	}
	for _, e := range kept {
		if bytes <= limit {
			return
		}
		if os.Remove(e.path) == nil {
			bytes -= e.size
		}
	}
}

// Clear removes all entries, and nothing else that may lie in the folder.
func (c *Cache) Clear() error {
	kept, left := c.entries()
	for _, e := range append(kept, left...) {
		if err := os.Remove(e.path); err != nil && !os.IsNotExist(err) {
			return fmt.Errorf("cache: %w", err)
		}
		os.Remove(filepath.Dir(e.path)) // when it is empty
	}
	return nil
}
