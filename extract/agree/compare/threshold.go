package compare

import "github.com/whosaid/whosaid/extract/agree/compare/feature"

// Even is how long the shorter of two texts is beside the longer one, at
// least, where both say as much.
const Even = 0.75

// even reports whether two texts say as much as each other.
func even(fs feature.List) bool { return fs.Of(feature.Length) >= Even }

// least returns the least confidence that the verdict needs.
func (w *weights) least(fs feature.List) float64 {
	if even(fs) {
		return w.threshold
	}
	return w.follows
}

// The sets that thresholds come from pair sentences on purpose. Of claims that
// lean on somebody named elsewhere, many that look alike or opposed only share
// a way of speaking, and must be surer.
const (
	surelyAgreed  = 0.6
	surelyOpposed = 0.7
	surelyTurned  = 0.85
)

const (
	restatedPart = 0.85 // of the confidence that two people need: enough where one person says both
	turnedPart   = 0.8  // of the confidence that the same needs, where one thing turns it round
)

// agreeing returns the least confidence that two texts say the same.
func (m *model) agreeing(fs feature.List, restated bool) float64 {
	least := m.agree.least(fs)
	switch {
	case restated:
		return restatedPart * least
	case fs.Has(feature.Leans):
		return max(least, surelyAgreed)
	}
	return least
}

// turning returns the least confidence that two texts would say the same but
// for what turns one of them round.
func (m *model) turning(fs feature.List) float64 {
	if fs.Has(feature.Leans) {
		return surelyTurned
	}
	return turnedPart * m.agree.least(fs)
}

// opposing returns the least confidence in an opposite that no single word
// turns.
func (m *model) opposing(fs feature.List) float64 {
	least := m.disagree.least(fs)
	if fs.Has(feature.Leans) {
		return max(least, surelyOpposed)
	}
	return least
}
