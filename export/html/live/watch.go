package live

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/fsnotify/fsnotify"
)

// quiet is how long nothing must happen before a change is told: editors
// write in several steps.
const quiet = 300 * time.Millisecond

// Watch calls changed when any of the files, or anything in the folders,
// changes, until ctx is done. It fails when the system cannot watch.
func Watch(ctx context.Context, paths []string, changed func()) error {
	w, err := fsnotify.NewWatcher()
	if err != nil {
		return fmt.Errorf("cannot watch for changes: %w", err)
	}
	defer w.Close()
	s := sights{w: w, stems: map[string]bool{}}
	for _, p := range paths {
		if err := s.add(p); err != nil {
			return fmt.Errorf("cannot watch %s: %w", p, err)
		}
	}
	s.follow(ctx, changed)
	return nil
}

// sights is what is watched: folders whole, and of the folders around single
// files what has a file's name but for the extension, since a sidecar counts.
type sights struct {
	w     *fsnotify.Watcher
	stems map[string]bool
	roots []string
}

func (s *sights) add(path string) error {
	path, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		s.roots = append(s.roots, path)
		return s.tree(path)
	}
	s.stems[stem(path)] = true
	return s.w.Add(filepath.Dir(path))
}

// tree watches a folder and those below it that are not hidden.
func (s *sights) tree(root string) error {
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return nil
		}
		if path != root && hidden(path) {
			return fs.SkipDir
		}
		return s.w.Add(path)
	})
}

func (s *sights) follow(ctx context.Context, changed func()) {
	timer := time.NewTimer(quiet)
	timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-timer.C:
			changed()
		case <-s.w.Errors: // too many at once: look at all
			timer.Reset(quiet)
		case e := <-s.w.Events:
			if s.matters(e) {
				timer.Reset(quiet)
			}
		}
	}
}

func (s *sights) matters(e fsnotify.Event) bool {
	if e.Op == fsnotify.Chmod || hidden(e.Name) {
		return false
	}
	if s.stems[stem(e.Name)] {
		return true
	}
	for _, root := range s.roots {
		if strings.HasPrefix(e.Name, root+string(filepath.Separator)) || e.Name == root {
			if e.Has(fsnotify.Create) {
				s.tree(e.Name) // nothing, unless a folder
			}
			return true
		}
	}
	return false
}

func hidden(path string) bool { return strings.HasPrefix(filepath.Base(path), ".") }

func stem(path string) string { return strings.TrimSuffix(path, filepath.Ext(path)) }
