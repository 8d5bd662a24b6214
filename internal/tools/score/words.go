package main

import (
	"embed"
	"slices"
	"strings"
)

// The words that the measures themselves need. They belong to a measure's
// definition, so they stand apart from what the program knows.
//
//go:embed lists
var lists embed.FS

// list is the entries of lists/NAME.txt, one a line; "#" starts a comment.
func list(name string) []string {
	raw, err := lists.ReadFile("lists/" + name + ".txt")
	if err != nil {
		panic(err)
	}
	return slices.DeleteFunc(strings.Split(string(raw), "\n"), func(l string) bool { return l == "" || l[0] == '#' })
}
