package main

import (
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
)

// find lists the files below the data folder whose base name matches the
// pattern, in order. It passes over hidden folders.
func (s settings) find(pattern string) ([]string, error) {
	found := []string{}
	err := filepath.WalkDir(s.data, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if path != s.data && strings.HasPrefix(d.Name(), ".") {
				return fs.SkipDir
			}
			return nil
		}
		ok, err := filepath.Match(pattern, d.Name())
		if ok {
			found = append(found, path)
		}
		return err
	})
	if err == nil && len(found) == 0 {
		err = errNoData
	}
	return found, err
}

// prefer is the first file of the first pattern that has any: a test set
// before the set that stands in for it.
func (s settings) prefer(patterns ...string) (string, error) {
	for _, p := range patterns {
		found, err := s.find(p)
		if err == nil {
			return found[0], nil
		}
		if err != errNoData {
			return "", err
		}
	}
	return "", errNoData
}

// inFolders keeps the files whose folders, nearest first, are the given ones.
func inFolders(files []string, folders ...string) []string {
	return slices.DeleteFunc(slices.Clone(files), func(path string) bool {
		for _, f := range folders {
			path = filepath.Dir(path)
			if filepath.Base(path) != f {
				return true
			}
		}
		return false
	})
}
