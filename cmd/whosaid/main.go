// Command whosaid reads interviews and answers who said what, where exactly,
// citing which source, and who else says the same or the opposite.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(50) // graphs are large and live to the end: less room for garbage, little more time
	}
	os.Exit(run(os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr}))
}
