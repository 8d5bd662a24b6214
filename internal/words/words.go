// Package words holds what the program knows of Korean and English as lists
// that a person can read and extend: one file a purpose, one entry a line,
// "#" starts a comment line. Files are embedded at build; code asks for a
// list by its file's name and never holds words of its own.
package words

import (
	"embed"
	"fmt"
	"strings"
	"sync"
)

//go:embed lists
var files embed.FS

var loaded sync.Map // file name → []string, filled once and only read after

// List returns the entries of lists/NAME.txt in the order of the file,
// without comments and blank lines. The slice is shared: do not change it.
// A name that no file has is a mistake in the program, so List panics.
func List(name string) []string {
	if v, ok := loaded.Load(name); ok {
		return v.([]string)
	}
	raw, err := files.ReadFile("lists/" + name + ".txt")
	if err != nil {
		panic(fmt.Sprintf("words: no list %q", name))
	}
	v, _ := loaded.LoadOrStore(name, entries(string(raw)))
	return v.([]string)
}

// Set returns the entries of lists/NAME.txt as a new set.
func Set(name string) map[string]bool {
	set := map[string]bool{}
	for _, w := range List(name) {
		set[w] = true
	}
	return set
}

// Table returns the entries of lists/NAME.txt split at tabs, one row a line.
func Table(name string) [][]string {
	rows := [][]string{}
	for _, l := range List(name) {
		rows = append(rows, strings.Split(l, "\t"))
	}
	return rows
}

func entries(raw string) []string {
	out := []string{}
	for l := range strings.Lines(raw) {
		l = strings.TrimRight(l, "\r\n ")
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		out = append(out, l)
	}
	return out
}
