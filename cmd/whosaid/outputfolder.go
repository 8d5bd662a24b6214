package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// writeFolder writes a folder that appears whole or not at all. One that is
// there is replaced if it is empty or holds an earlier output of the same
// kind; what else it may hold is never touched.
func writeFolder(name string, write func(dir string) error) error {
	name, err := filepath.Abs(name)
	if err != nil {
		return err
	}
	temp, err := os.MkdirTemp(filepath.Dir(name), ".whosaid-*")
	if err != nil {
		return fmt.Errorf("cannot write %s: %w; does the folder above it exist?", name, errors.Unwrap(err))
	}
	defer os.RemoveAll(temp)
	if err := errors.Join(write(temp), os.Chmod(temp, 0o755)); err != nil {
		return fmt.Errorf("cannot write %s: %w", name, err)
	}
	if err := checkReplaceable(name, temp); err != nil {
		return err
	}
	return replace(name, temp)
}

// checkReplaceable refuses a folder with files that the new one has not.
func checkReplaceable(name, by string) error {
	entries, err := os.ReadDir(name)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("cannot write the folder %s: %w", name, err)
	}
	for _, e := range entries {
		if _, err := os.Lstat(filepath.Join(by, e.Name())); err != nil || e.IsDir() {
			return fmt.Errorf("%s holds %s, which is not of an earlier export; name a new or an empty folder", name, e.Name())
		}
	}
	return nil
}

// replace puts the folder temp in the place of name. When that fails, what
// was there is put back.
func replace(name, temp string) error {
	old := temp + ".old"
	if err := os.Rename(name, old); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("cannot replace %s: %w", name, err)
	}
	defer os.RemoveAll(old)
	if err := os.Rename(temp, name); err != nil {
		return fmt.Errorf("cannot write %s: %w", name, errors.Join(err, os.Rename(old, name)))
	}
	return nil
}
