package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// fill writes words to an output of this name.
func fill(t *testing.T, name, words string) {
	t.Helper()
	out, err := create(name, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	_, err = fmt.Fprint(out, words)
	if err := out.finish(err); err != nil {
		t.Fatal(err)
	}
}

// A device is written to; a file is not put in its place.
func TestOutputDevice(t *testing.T) {
	link := filepath.Join(t.TempDir(), "null")
	if err := os.Symlink(os.DevNull, link); err != nil {
		t.Skip(err)
	}
	fill(t, link, "words")
	for _, name := range []string{link, os.DevNull} {
		if info, err := os.Stat(name); err != nil || info.Mode().IsRegular() {
			t.Errorf("%s is a file now: %v", name, err)
		}
	}
}

// A link to a file stays a link, and the file has the words.
func TestOutputLink(t *testing.T) {
	dir := t.TempDir()
	file, link := filepath.Join(dir, "graph.json"), filepath.Join(dir, "latest.json")
	fill(t, file, "old")
	if err := os.Symlink(file, link); err != nil {
		t.Skip(err)
	}
	fill(t, link, "new")
	if got, err := os.ReadFile(file); err != nil || string(got) != "new" {
		t.Errorf("%q, %v", got, err)
	}
	if _, err := os.Readlink(link); err != nil {
		t.Error(err)
	}
}

// What fails leaves what stood there before.
func TestOutputFailure(t *testing.T) {
	name := filepath.Join(t.TempDir(), "graph.json")
	fill(t, name, "old")
	out, err := create(name, io.Discard)
	if err != nil {
		t.Fatal(err)
	}
	if err := out.finish(io.ErrUnexpectedEOF); err == nil || !strings.Contains(err.Error(), name) {
		t.Errorf("finish: %v, want it to name the file", err)
	}
	if got, err := os.ReadFile(name); err != nil || string(got) != "old" {
		t.Errorf("%q, %v", got, err)
	}
}
