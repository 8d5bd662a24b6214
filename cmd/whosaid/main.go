// Command whosaid reads interviews and answers who said what, where exactly,
// citing which source, and who else says the same or the opposite.
package main

import "os"

func main() {
	tuneMemory()
	os.Exit(run(os.Args[1:], stdio{os.Stdin, os.Stdout, os.Stderr}))
}
