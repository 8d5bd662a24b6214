package weight

import (
	"cmp"
	"math"
	"slices"
)

// Signal is a sign that a sentence shows, and what it counts for the weight,
// in log-odds.
type Signal struct {
	Sign   Sign
	Counts float64
}

// Signals returns what the weight of a sentence is made of, that which counts
// most first. They add up to the log-odds of the weight.
func (w *Weigher) Signals(text, language string) []Signal {
	w.look(text, language)
	out := []Signal{}
	for s, x := range w.model.of[language] {
		if counts := x * w.values[s]; counts != 0 {
			out = append(out, Signal{Sign(s), counts})
		}
	}
	slices.SortStableFunc(out, func(a, b Signal) int { return cmp.Compare(math.Abs(b.Counts), math.Abs(a.Counts)) })
	return out
}

// Values returns what a sentence shows, as weights are fitted to it.
func (w *Weigher) Values(text, language string) Values {
	w.look(text, language)
	return w.values
}
