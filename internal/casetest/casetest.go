// Package casetest runs what a room must find in texts. Cases are data, so that
// whoever knows a language and no Go can add one: write the text, run the test
// with -update, and read what it wrote.
//
// A file of lines holds one case a line: a text, "=>", and what comes out of
// it. Empty lines and those that begin with "#" say what follows. A file of a
// whole text holds one case: the text, a line "=>", and what comes out.
//
// Every file is a subtest by its name without ".txt": go test -run
// TestClauses/korean.
package casetest

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const arrow = "=>"

var update = flag.Bool("update", false, "write what comes out into the cases")

// Lines runs the cases of all files of lines in a folder. What find gives for
// a text must be one line.
func Lines(t *testing.T, folder string, find func(text string) string) {
	run(t, folder, lines(find))
}

// Texts runs the cases of all files in a folder that hold a whole text each.
// What find gives may have many lines.
func Texts(t *testing.T, folder string, find func(text string) string) {
	run(t, folder, whole(find))
}

// lines writes a file of lines with what find gives.
func lines(find func(text string) string) func(file string) string {
	return func(file string) string {
		var out strings.Builder
		for line := range strings.Lines(file) {
			line = strings.TrimRight(line, "\n")
			if line != "" && !strings.HasPrefix(line, "#") {
				text, _, _ := strings.Cut(line, arrow)
				text = strings.TrimSpace(text)
				line = strings.TrimSpace(text + " " + arrow + " " + find(text))
			}
			out.WriteString(line + "\n")
		}
		return out.String()
	}
}

// whole writes a file of a whole text with what find gives.
func whole(find func(text string) string) func(file string) string {
	return func(file string) string {
		text, _, _ := strings.Cut(file, "\n"+arrow+"\n")
		text = strings.TrimRight(text, "\n") + "\n"
		return text + arrow + "\n" + strings.TrimRight(find(text), "\n") + "\n"
	}
}

// run compares each file of a folder with itself as found writes it.
func run(t *testing.T, folder string, found func(file string) string) {
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in %s: %v", folder, err)
	}
	for _, path := range files {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			if err := check(path, found); err != nil {
				t.Error(err)
			}
		})
	}
}

func check(path string, found func(file string) string) error {
	want, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	got := found(string(bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n"))))
	if *update {
		return os.WriteFile(path, []byte(got), 0o666)
	}
	if diff := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); diff != "" {
		return fmt.Errorf("%s (-want +got; -update writes what comes out):\n%s", path, diff)
	}
	return nil
}
