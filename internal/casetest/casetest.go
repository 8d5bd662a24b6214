// Package casetest runs what a room must find in texts. Cases are data, so that
// whoever knows a language and no Go can add one: write the text, run the test
// with -update, and read what it wrote.
//
// A file of lines holds one case a line: a text, "=>", and what comes out of
// it. Empty lines and those that begin with "#" say what follows. A file of a
// whole text holds one case: the text, a line "=>", and what comes out. Rooms
// whose cases need another form write it themselves, a case or a file at a
// time.
//
// Every file is a subtest by its name without ".txt": go test -run
// TestClauses/korean.
package casetest

import (
	"flag"
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
	Files(t, folder, func(_ *testing.T, file string) string { return lines(find, file) })
}

// Texts runs the cases of all files in a folder that hold a whole text each.
// What find gives may have many lines.
func Texts(t *testing.T, folder string, find func(text string) string) {
	Files(t, folder, func(_ *testing.T, file string) string { return whole(find, file) })
}

// lines writes a file of lines with what find gives.
func lines(find func(text string) string, file string) string {
	var out strings.Builder
	for line := range strings.Lines(file) {
		line = strings.TrimRight(line, "\r\n")
		if line != "" && !strings.HasPrefix(line, "#") {
			text, _, _ := strings.Cut(line, arrow)
			text = strings.TrimSpace(text)
			line = strings.TrimSpace(text + " " + arrow + " " + find(text))
		}
		out.WriteString(line + "\n")
	}
	return out.String()
}

// whole writes a file of a whole text with what find gives.
func whole(find func(text string) string, file string) string {
	text, _, _ := strings.Cut(file, "\n"+arrow+"\n")
	text = strings.TrimRight(text, "\n") + "\n"
	return text + arrow + "\n" + strings.TrimRight(find(text), "\n") + "\n"
}

// longestName is the number of letters of the longest name of a case.
const longestName = 40

// Cases runs each case of the files in a folder: what stands between two
// separators. written gives a case as it must stand, and is told the name of
// its file; the case is a subtest by the beginning of its first line that is
// not a comment. What has no such line is left alone.
func Cases(t *testing.T, folder, separator string, written func(t *testing.T, file, text string) string) {
	for _, path := range paths(t, folder) {
		file := nameOf(path)
		t.Run(file, func(t *testing.T) {
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			cases := strings.Split(string(raw), separator)
			for i, c := range cases {
				if name := beginning(c); name != "" {
					t.Run(name, func(t *testing.T) { cases[i] = compare(t, c, written(t, file, c)) })
				}
			}
			if *update {
				write(t, path, strings.Join(cases, separator))
			}
		})
	}
}

// Files runs each file of a folder as one case: written gives it as it must
// stand.
func Files(t *testing.T, folder string, written func(t *testing.T, text string) string) {
	for _, path := range paths(t, folder) {
		t.Run(nameOf(path), func(t *testing.T) {
			raw, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if got := compare(t, string(raw), written(t, string(raw))); *update {
				write(t, path, got)
			}
		})
	}
}

// beginning is the name of a case.
func beginning(text string) string {
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			letters := []rune(strings.ReplaceAll(line, "/", "-"))
			return string(letters[:min(len(letters), longestName)])
		}
	}
	return ""
}

// compare tells a difference, and returns what stands now.
func compare(t *testing.T, want, got string) string {
	t.Helper()
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")); diff != "" && !*update {
		t.Errorf("%s(-want +got; -update writes what comes out):\n%s", want, diff)
	}
	return got
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

// paths are the files of cases in a folder.
func paths(t *testing.T, folder string) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases in %s: %v", folder, err)
	}
	return files
}

func nameOf(path string) string { return strings.TrimSuffix(filepath.Base(path), ".txt") }
