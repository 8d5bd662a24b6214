package decision

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// Lock is the hidden file beside a file of decisions by which programs that write
// it wait for each other.
func Lock(file string) string {
	return filepath.Join(filepath.Dir(file), "."+filepath.Base(file)+".lock")
}

// update replaces a file by what change makes of it, while no other program
// does. A file that somebody changes by hand meanwhile is read again.
func update(path string, change func([]byte) ([]byte, error)) error {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // a link stays one
	}
	lock, err := lockFile(Lock(path))
	if err != nil {
		return fmt.Errorf("decisions: cannot lock %s: %w; may the folder be written to?", path, err)
	}
	defer lock.Close()
	for {
		before, err := load(path)
		if err != nil {
			return err
		}
		after, err := change(before)
		if err != nil || bytes.Equal(before, after) {
			return err
		}
		done, err := replace(path, before, after)
		if err != nil {
			return fmt.Errorf("decisions: cannot write %s: %w", path, err)
		}
		if done {
			return nil
		}
	}
}

// replace puts a file in the place of another, whole or not at all, unless that
// is not as before any more.
func replace(path string, before, after []byte) (done bool, err error) {
	mode := fs.FileMode(0o644)
	if info, err := os.Stat(path); err == nil {
		mode = info.Mode().Perm()
	}
	temp, err := os.CreateTemp(filepath.Dir(path), ".whosaid-*")
	if err != nil {
		return false, err
	}
	defer os.Remove(temp.Name())
	_, err = temp.Write(after)
	if err = errors.Join(err, temp.Chmod(mode), temp.Sync(), temp.Close()); err != nil {
		return false, err
	}
	if now, err := load(path); err != nil || !bytes.Equal(now, before) {
		return false, err
	}
	return true, os.Rename(temp.Name(), path)
}
