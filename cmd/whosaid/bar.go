package main

import (
	"fmt"
	"io"
	"strings"
	"time"
)

// barWidth is how many characters a bar has.
const barWidth = 30

// barEvery is how often a bar moves: a terminal far away is slow.
const barEvery = 100 * time.Millisecond

// bar shows on a terminal how far something is, and nothing in a pipe. An
// empty name clears the line.
func bar(stderr io.Writer) func(name string, done, total int) {
	if !isTerminal(stderr) {
		return func(string, int, int) {}
	}
	last, shown := time.Time{}, ""
	return func(name string, done, total int) {
		if name == shown && done < total && time.Since(last) < barEvery {
			return
		}
		last, shown = time.Now(), name
		fmt.Fprint(stderr, "\r\x1b[K"+barLine(name, done, total))
	}
}

// barLine is what stands on the line: a bar when it is known how much there
// is to do.
func barLine(name string, done, total int) string {
	switch {
	case name == "":
		return ""
	case total <= 0:
		return name + " …"
	}
	full := min(done, total) * barWidth / total
	return fmt.Sprintf("%s [%s%s] %d of %d", name, strings.Repeat("#", full), strings.Repeat(".", barWidth-full), done, total)
}
