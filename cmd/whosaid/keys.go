package main

import (
	"bufio"
	"io"
	"os"
	"strings"

	"golang.org/x/term"
)

// keys are answers: single keys on a terminal, the first letter of each line
// elsewhere.
type keys struct {
	lines *bufio.Scanner
	tty   *os.File
	raw   bool // single keys
}

func newKeys(in io.Reader) keys {
	if f, ok := in.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return keys{lines: bufio.NewScanner(f), tty: f, raw: true}
	}
	return keys{lines: bufio.NewScanner(in)}
}

// The keys that end input: Ctrl-C and Ctrl-D.
const (
	ctrlC = 3
	ctrlD = 4
)

// next is the next answer, in lower case; false when there are no more.
func (k keys) next() (byte, bool) {
	if k.raw {
		return k.key()
	}
	if !k.lines.Scan() {
		return 0, false
	}
	line := strings.ToLower(strings.TrimSpace(k.lines.Text()))
	if line == "" {
		return ' ', true
	}
	return line[0], true
}

// key waits for one key of a terminal.
func (k keys) key() (byte, bool) {
	state, err := term.MakeRaw(int(k.tty.Fd()))
	if err != nil {
		return 0, false
	}
	defer term.Restore(int(k.tty.Fd()), state)
	b := []byte{0}
	if n, err := k.tty.Read(b); n == 0 || err != nil || b[0] == ctrlC || b[0] == ctrlD {
		return 0, false
	}
	return strings.ToLower(string(b))[0], true
}
