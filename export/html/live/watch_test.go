package live

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/fsnotify/fsnotify"
)

func TestWatch(t *testing.T) {
	folder, file := t.TempDir(), filepath.Join(t.TempDir(), "talk.srt")
	write(t, file, "before")
	ctx, stop := context.WithCancel(context.Background())
	changed, done := make(chan bool, 99), make(chan error)
	go func() { done <- Watch(ctx, []string{folder, file}, func() { changed <- true }) }()
	for name, path := range map[string]string{
		"a file in the folder":          filepath.Join(folder, "a.txt"),
		"a file in a new folder in it":  filepath.Join(folder, "new", "b.txt"),
		"the file itself":               file,
		"what stands beside it for it":  filepath.Join(filepath.Dir(file), "talk.yaml"),
		"a file in the folder, deleted": "",
	} {
		tell := func() {
			if path == "" {
				write(t, filepath.Join(folder, "gone.txt"), "x")
				os.Remove(filepath.Join(folder, "gone.txt"))
				return
			}
			write(t, path, time.Now().String())
		}
		if !within(changed, tell) {
			t.Errorf("%s: no change was told", name)
		}
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
	if err := Watch(context.Background(), []string{filepath.Join(folder, "no", "such", "file")}, func() {}); err == nil {
		t.Error("what is not there cannot be watched")
	}
}

// within does something again and again until it is told.
func within(changed chan bool, do func()) bool {
	for range 20 {
		do()
		select {
		case <-changed:
			return true
		case <-time.After(3 * quiet):
		}
	}
	return false
}

func TestWhatMatters(t *testing.T) {
	s := sights{stems: map[string]bool{"/talks/one": true}, roots: []string{"/all"}}
	for name, want := range map[string]bool{
		"/talks/one.srt": true, "/talks/one.yaml": true, "/talks/two.srt": false, "/all/x/y.txt": true, "/all/.hidden": false, "/allother/x.txt": false,
	} {
		if got := s.matters(fsnotify.Event{Name: name, Op: fsnotify.Write}); got != want {
			t.Errorf("%s matters: %v", name, got)
		}
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}
