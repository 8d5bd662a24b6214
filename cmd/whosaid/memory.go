package main

import (
	"os"
	"runtime/debug"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/packed"
)

// Graphs are built of many small things that live to the end, so collecting
// garbage early finds little. Memory is given for time, within a bound that
// grows with the input: 350 MB and 11 times the text; 450 MB and 32 times where
// the encoder and the network are at work, whose vectors live as long; 5 times a
// graph that was written earlier, which packed is about a sixth of that. All of it
// twice where what is shown stays while the next is made.
const (
	garbagePercent = 400
	graphPerByte   = 5
	packedPerByte  = 30
)

// memoryFor is the bound for so many bytes of text.
func memoryFor(text int64, fast bool) int64 {
	if fast {
		return 350_000_000 + 11*text
	}
	return 450_000_000 + 32*text
}

// tuneMemory lets the garbage grow, unless the user has set GOGC.
func tuneMemory() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbagePercent)
	}
}

// boundMemory sets the bound for these documents and graphs, unless the user
// has set GOMEMLIMIT.
func (o *inputOptions) boundMemory(in *inputs, graphs []source.File, whole []manifest) {
	if os.Getenv("GOMEMLIMIT") != "" {
		return
	}
	text := int64(0)
	for _, d := range in.docs {
		text += int64(len(d.Text))
	}
	for i := range in.known {
		text += in.known[i].Size
	}
	limit := memoryFor(text, o.fast)
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
	if o.again {
		limit *= 2
	}
	debug.SetMemoryLimit(limit)
}
