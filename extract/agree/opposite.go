package agree

const (
	mostMissing = 0.35 // of what the shorter of two opposites says that finds no answer in the other
	leastLength = 0.5  // of the shorter of two opposites that lean on somebody named elsewhere
)

// comparable reports whether two texts share enough to be opposites: words of
// substance, a word and its opposite for one of them. Where they lean on
// somebody named elsewhere, they must also be of like length, and one must deny
// a very word of the other.
func comparable(fs []Feature) bool {
	if value(fs, "thin") > wordSubstance*value(fs, "opposites") || value(fs, "missing") > mostMissing {
		return false
	}
	if value(fs, "leans") == 0 {
		return true
	}
	return value(fs, "length") >= leastLength && value(fs, "denied")+value(fs, "opposites")+value(fs, "final") > 0
}

// opposedSubstance is how much two opposites must share of which one says much
// less: a name and a word beside it are a subject, not yet what is said of it.
const opposedSubstance = 2.75

const mostShared = 0.5 // of the words of one of two opposites that the other has

// turns are the features that turn one of two texts round.
var turns = []string{"negation", "opposites", "denied", "final", "whole", "numbers", "unit", "recount", "replaced", "single"}

// turnedRound reports whether one thing turns one of two texts round: a
// negation, a word and its opposite, or another number.
func turnedRound(fs []Feature) bool {
	return value(fs, "negation")+value(fs, "opposites")+value(fs, "recount") == 1
}

// anchored reports whether what turns one of two texts round is all that parts
// them: a pair of opposites; another number, and every word answered; or a
// negation at a word of the other, or at the end, where no word is changed for
// one that is only near. "With no fear" inside a longer sentence denies nothing
// that the other says.
func anchored(fs []Feature) bool {
	switch {
	case value(fs, "opposites") > 0:
		return true
	case value(fs, "recount") > 0:
		return value(fs, "missing") <= allAnswered
	}
	return value(fs, "denied")+value(fs, "final") > 0 && value(fs, "swapped") < nearlySame
}

const (
	nearlySame  = 0.6 // nearness of two words of which each text has one
	allAnswered = 0.1 // of what the shorter text says, at most, that finds no answer
)

// Admits reports whether nothing stands against the same, however near two
// texts are: one is turned round, they count differently, or each needs what
// the other is needed for; or, unless they are surely alike, they say too
// little, or nothing but what could stand in any talk.
func Admits(fs []Feature, confidence float64) bool {
	if turnedRound(fs) || value(fs, "crossed") > 0 || value(fs, "unit") > 0 || value(fs, "numbers") == 1 || value(fs, "takes") < 0 {
		return false
	}
	return confidence >= sure || value(fs, "few") == 0 && value(fs, "thin") < tooThin
}

// other reports whether they speak of other names, or of other numbers than one.
func other(fs []Feature) bool {
	return value(fs, "names") == 1 || value(fs, "numbers") == 1 && value(fs, "recount") == 0
}

const tooThin = 0.25 // substance that two texts lack for saying the same, unless they are surely alike

// visible reports whether a person can see what stands against each other.
func visible(fs []Feature) bool {
	for _, name := range []string{"negation", "denied", "final", "opposites", "extreme", "recount"} {
		if value(fs, name) > 0 {
			return true
		}
	}
	return false
}
