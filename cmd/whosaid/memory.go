package main

import (
	"os"
	"runtime/debug"
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
func boundMemory(in *inputs) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	limit := int64(memoryFloor)
	for _, d := range in.docs {
		limit += memoryPerByte * int64(len(d.Text))
	}
	for i := range in.known {
		limit += memoryPerByte * in.known[i].Size
	}
	debug.SetMemoryLimit(limit)
}
