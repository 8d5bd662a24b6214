package agree

// kindOf names the threshold that a pair needs: that of two texts that say as
// much as each other, or that of one that may follow from a longer one.
func kindOf(fs []Feature) string {
	if value(fs, "length") < Even {
		return "follows"
	}
	return "threshold"
}

// Even is how long the shorter of two texts is beside the longer one, at
// least, where both say as much.
const Even = 0.75

// The sets that thresholds come from pair sentences on purpose. Of claims that
// lean on somebody named elsewhere, many that look alike or opposed only share
// a way of speaking, and must be surer.
const (
	surelyAgreed  = 0.6
	surelyOpposed = 0.7
	surelyTurned  = 0.85
)

// restatedPart is what is enough of the confidence that two people need, where
// one person says both.
const restatedPart = 0.85

// agreeing is the least confidence that two texts say the same.
func (m model) agreeing(fs []Feature, restated bool) float64 {
	least := m.agree[kindOf(fs)]
	if restated {
		return restatedPart * least
	}
	if value(fs, "leans") > 0 {
		return max(least, surelyAgreed)
	}
	return least
}

// turning is the least confidence that two texts would say the same but for
// what turns one of them round.
func (m model) turning(fs []Feature) float64 {
	if value(fs, "leans") > 0 {
		return surelyTurned
	}
	return turnedPart * m.agree[kindOf(fs)]
}

const turnedPart = 0.8 // of the confidence that the same needs, where one thing turns it round

// opposing is the least confidence in an opposite that no single word turns.
func (m model) opposing(fs []Feature) float64 {
	least := m.disagree[kindOf(fs)]
	if value(fs, "leans") > 0 {
		return max(least, surelyOpposed)
	}
	return least
}
