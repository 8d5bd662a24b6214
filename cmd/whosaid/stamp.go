package main

import (
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/whosaid/whosaid/internal/decision"
	"github.com/whosaid/whosaid/internal/fetch"
)

// stampOf tells inputs from what they were before, by names, sizes and times of
// all files in them, but for those of decisions and hidden ones. Of an address
// nothing can be told: it counts as it was.
func stampOf(args []string, more ...string) string {
	var b strings.Builder
	for _, arg := range append(args[:len(args):len(args)], more...) {
		if arg == "" || fetch.IsURL(arg) {
			continue
		}
		_ = filepath.WalkDir(arg, func(path string, entry fs.DirEntry, err error) error {
			if path != arg && strings.HasPrefix(filepath.Base(path), ".") {
				if entry != nil && entry.IsDir() {
					return fs.SkipDir
				}
				return nil
			}
			if err != nil || filepath.Base(path) == decision.File {
				return nil
			}
			if info, err := entry.Info(); err == nil && !entry.IsDir() {
				fmt.Fprintf(&b, "%q %d %d\n", path, info.Size(), info.ModTime().UnixNano())
			}
			return nil
		})
	}
	return b.String()
}
