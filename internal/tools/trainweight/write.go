package main

import (
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strings"

	"github.com/whosaid/whosaid/extract/weight"
)

const (
	headWeights = `# How much each sign of a sentence counts for its weight, in log-odds. Columns:
# language, sign, weight. Written by internal/tools/trainweight; NOTICE names
# what it was fitted on.
`
	headDirection = `# The direction in which the vectors of words point that are worth keeping, in
# hundred-hundred-billionths of log-odds. Columns: dimension, weight. Written by
# internal/tools/trainweight; NOTICE names what it was fitted on.
`
)

// write writes the lists: the weights of signs, and the direction.
func (m *measure) write(dir string, w []float64) error {
	var weights, direction strings.Builder
	weights.WriteString(headWeights)
	for i, p := range m.places {
		value := w[i]
		if p.sign == weight.Constant {
			value += w[len(w)-1]
		}
		if text := fmt.Sprintf("%.3f", value); text != "0.000" && text != "-0.000" {
			fmt.Fprintf(&weights, "%s\t%s\t%s\n", p.language, p.sign, text)
		}
	}
	fmt.Fprintf(&weights, "en\t%s\t1\nko\t%[1]s\t1\n", weight.Meaning)
	direction.WriteString(headDirection)
	for i, x := range w[len(m.places) : len(w)-1] {
		fmt.Fprintf(&direction, "%d\t%d\n", i, int64(math.Round(x/weight.Unit)))
	}
	if err := os.WriteFile(filepath.Join(dir, "weights.txt"), []byte(weights.String()), 0o644); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "direction.txt"), []byte(direction.String()), 0o644)
}
