package main

import (
	"fmt"
	"io"
)

// progress shows the stage that is running on a terminal, and nothing in a
// pipe. An empty name clears the line.
func progress(stderr io.Writer) func(name string, n int) {
	if !isTerminal(stderr) {
		return func(string, int) {}
	}
	return func(name string, n int) {
		fmt.Fprint(stderr, "\r\x1b[K")
		if name != "" {
			fmt.Fprintf(stderr, "%s (%d) …", name, n)
		}
	}
}
