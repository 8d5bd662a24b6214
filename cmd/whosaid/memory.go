package main

import (
	"os"
	"runtime/debug"

	"github.com/whosaid/whosaid/extract/source"
)

// Graphs are built of many small things that live to the end, so collecting
// garbage early finds little. Memory is given for time, within a bound that
// grows with the input: 350 MB and 11 times the text.
const (
	garbagePercent = 400
	memoryFloor    = 350_000_000
	memoryPerByte  = 11
)

// tuneMemory lets the garbage grow, unless the user has set GOGC.
func tuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
}

// boundMemory sets the bound for these documents, unless the user has set
// GOMEMLIMIT.
func boundMemory(docs []*source.Document) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	limit := int64(memoryFloor)
	for _, d := range docs {
		limit += memoryPerByte * int64(len(d.Text))
	}
	debug.SetMemoryLimit(limit)
}
