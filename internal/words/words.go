// Package words reads what the program knows of Korean and English from lists
// that a person can read and extend: one file a purpose, one entry a line,
// tabs between the columns of an entry, "#" before a comment line. A list
// belongs to the room that reads it and lies in its folder words/; those that
// several rooms read lie here, in lists/. The name of a file says its purpose
// and, where it has one, its language: titles.en, surnames.ko.
//
// Lists are embedded when the program is built, so a mistake in one is a
// mistake in the program: it panics with file and line, in the first test
// that reads the list.
package words

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
	"sync"
)

//go:embed lists
var files embed.FS

// Common is the lists that several rooms read.
var Common = Book{files: files, folder: "lists", read: &sync.Map{}}

// Book is the lists that one room reads. A list is read once and shared: do
// not change what its methods return. All of them panic when a list does not
// exist or holds an entry twice.
type Book struct {
	files  fs.FS
	folder string
	read   *sync.Map // name → []line, filled once a name
	common *Book     // where a list is that the folder lacks; nil for nowhere
}

// line is an entry and where it stands in its file, from 1.
type line struct {
	text   string
	number int
}

// In returns the lists of a room: those of a folder of embedded files, and
// the common ones.
func In(files fs.FS, folder string) Book {
	return Book{files: files, folder: folder, read: &sync.Map{}, common: &Common}
}

// List returns the entries of NAME.txt in the order of the file.
func (b Book) List(name string) []string {
	lines := b.lines(name)
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = l.text
	}
	return out
}

// Set returns the entries of NAME.txt as a set.
func (b Book) Set(name string) map[string]bool {
	set := map[string]bool{}
	for _, l := range b.lines(name) {
		set[l.text] = true
	}
	return set
}

// Table returns the entries of NAME.txt split at tabs, one row a line, each
// checked against the columns. It panics when a row is not as they say.
func (b Book) Table(name string, columns ...Column) [][]string {
	lines := b.lines(name)
	rows := make([][]string, len(lines))
	for i, l := range lines {
		rows[i] = strings.Split(l.text, "\t")
		if err := check(rows[i], columns); err != nil {
			panic(fmt.Sprintf("words: %s:%d: %v", b.home(name).path(name), l.number, err))
		}
	}
	return rows
}

// Map returns a list of two columns as a map from the first to the second.
func (b Book) Map(name string) map[string]string {
	out := map[string]string{}
	for _, row := range b.Table(name, Text, Text) {
		out[row[0]] = row[1]
	}
	return out
}

func (b Book) path(name string) string { return b.folder + "/" + name + ".txt" }

// home is the book that holds a list.
func (b Book) home(name string) Book {
	if _, err := fs.Stat(b.files, b.path(name)); err != nil && b.common != nil {
		return *b.common
	}
	return b
}

func (b Book) lines(name string) []line {
	if v, ok := b.read.Load(name); ok {
		return v.([]line)
	}
	home := b.home(name)
	raw, err := fs.ReadFile(home.files, home.path(name))
	if err != nil {
		panic(fmt.Sprintf("words: no list %s.txt", name))
	}
	lines, err := entries(string(raw))
	if err != nil {
		panic(fmt.Sprintf("words: %s:%v", home.path(name), err))
	}
	v, _ := b.read.LoadOrStore(name, lines)
	return v.([]line)
}

// entries are the lines that are no comments. An error begins with the number
// of its line.
func entries(raw string) ([]line, error) {
	out, seen := []line{}, map[string]int{}
	number := 0
	for l := range strings.Lines(raw) {
		number++
		l = strings.TrimRight(l, "\r\n ")
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		if first, ok := seen[l]; ok {
			return nil, fmt.Errorf("%d: %q stands in line %d already", number, l, first)
		}
		seen[l] = number
		out = append(out, line{l, number})
	}
	return out, nil
}
