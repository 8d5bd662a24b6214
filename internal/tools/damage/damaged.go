package main

import (
	"fmt"
	"math/rand/v2"
	"slices"
)

// damaged cuts a file off, turns bits over, or repeats a stretch of it, and
// says which.
func damaged(raw []byte, r *rand.Rand) ([]byte, string) {
	raw = slices.Clone(raw)
	at := r.IntN(max(1, len(raw)))
	switch r.IntN(3) {
	case 0:
		return raw[:at], fmt.Sprintf("cut at byte %d", at)
	case 1:
		n := 1 + len(raw)/200
		for range n {
			raw[r.IntN(len(raw))] ^= 1 << r.IntN(8)
		}
		return raw, fmt.Sprintf("%d bits turned over", n)
	}
	stretch := raw[at:min(len(raw), at+1+r.IntN(400))]
	times := 1 + r.IntN(50)
	return slices.Concat(raw[:at], slices.Repeat(stretch, times), raw[at:]), fmt.Sprintf("%d bytes from %d repeated %d times", len(stretch), at, times)
}
