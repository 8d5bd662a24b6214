package main

import (
	"os"
	"runtime/debug"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/packed"
)

// Graphs are built of many small things that live to the end, so collecting
// garbage early finds little. Memory is given for time, within a bound that
// grows with the input: 450 MB, of which the encoder and the network take half,
// 32 times the text, 5 times a graph that was written earlier, which packed is
// about a sixth of that.
const (
	garbagePercent = 400
	memoryFloor    = 450_000_000
	memoryPerByte  = 32
	graphPerByte   = 5
	packedPerByte  = 30
)

// tuneMemory lets the garbage grow, unless the user has set GOGC.
func tuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
}

// boundMemory sets the bound for these documents and graphs, unless the user
// has set GOMEMLIMIT.
func boundMemory(in *inputs, graphs []source.File, whole []manifest) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	limit := int64(memoryFloor)
	for _, d := range in.docs {
		limit += memoryPerByte * int64(len(d.Text))
	}
	for _, f := range graphs {
		per := int64(graphPerByte)
		if packed.OfName(f.Name) != packed.None {
			per = packedPerByte
		}
		limit += per * f.Size()
	}
	for _, m := range whole {
		limit += graphPerByte * m.size()
	}
	for i := range in.known {
		limit += memoryPerByte * in.known[i].Size
	}
	debug.SetMemoryLimit(limit)
}
