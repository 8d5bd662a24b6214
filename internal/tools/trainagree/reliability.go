package main

import (
	"fmt"
	"math"
	"strings"

	"github.com/whosaid/whosaid/internal/tools/logistic"
)

const tenths = 10 // of [0, 1], by which confidences are checked

// held are pairs of like confidence: how many, and the sums of what was said of
// them and of what was right.
type held struct {
	pairs       int
	said, right float64
}

// reliability is how confidences held, by tenths.
func reliability(of []scored) (out [tenths]held) {
	for _, s := range of {
		h := &out[min(tenths-1, int(s.confidence*tenths))]
		h.pairs, h.said, h.right = h.pairs+1, h.said+s.confidence, h.right+logistic.Truth(s.yes)
	}
	return out
}

// distance is how far what was said lies from what was right, by tenths, over all
// pairs: the expected calibration error (Naeini, Cooper and Hauskrecht 2015).
func distance(of [tenths]held) float64 {
	sum, pairs := 0.0, 0
	for _, h := range of {
		sum, pairs = sum+math.Abs(h.said-h.right), pairs+h.pairs
	}
	return sum / float64(max(1, pairs))
}

// told says it in a line: pairs and the share that is right, from the least sure
// tenth on.
func told(of [tenths]held) string {
	var b strings.Builder
	for _, h := range of {
		fmt.Fprintf(&b, "%d %.2f, ", h.pairs, h.right/float64(max(1, h.pairs)))
	}
	return fmt.Sprintf("%scalibration error %.3f", b.String(), distance(of))
}
