package main

import (
	"fmt"
	"io"
	"os/exec"
	"runtime"
)

// openBrowser opens an address in the user's browser, or says why not.
func openBrowser(address string, stderr io.Writer) {
	command := []string{"xdg-open"}
	switch runtime.GOOS {
	case "darwin":
		command = []string{"open"}
	case "windows":
		command = []string{"rundll32", "url.dll,FileProtocolHandler"}
	}
	if err := exec.Command(command[0], append(command[1:], address)...).Start(); err != nil {
		fmt.Fprintf(stderr, "whosaid: cannot open a browser: %v; open %s yourself\n", err, address)
	}
}
