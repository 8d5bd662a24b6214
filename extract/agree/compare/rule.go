package compare

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare/feature"
)

// Sure is the confidence that needs nothing else in its favour.
const Sure = 0.85

const tooThin = 0.25 // substance that two texts lack for saying the same, unless they are surely alike

// Admits reports whether nothing stands against the same: nothing bars it, and,
// unless two texts are surely alike, neither says too little, or nothing but
// what could stand in any talk.
func Admits(fs feature.List, confidence float64) bool {
	return !Barred(fs) && (confidence >= Sure || !fs.Has(feature.Few) && fs.Of(feature.Thin) < tooThin)
}

// Barred reports whether two texts do not say the same, however near they are:
// one is turned round, they count differently, or each does or needs what the other
// is done to or needed for.
func Barred(fs feature.List) bool {
	return turnedRound(fs) || otherwise(fs)
}

// otherwise reports whether two texts count differently, or exchange what does
// and what is done to, or what needs and what is needed.
func otherwise(fs feature.List) bool {
	return fs.Has(feature.Crossed) || fs.Has(feature.Unit) || fs.Of(feature.Numbers) == 1 || fs.Of(feature.Requires) < 0 || fs.Has(feature.Exchanged)
}

// barredRead is Barred of two texts that were read, with so much confidence in
// the opposite. A word that denies, and is not all that tells the two apart, bars
// nothing where a reader sees no opposite: "with no fear of the winter".
func barredRead(fs feature.List, disagree float64) bool {
	return otherwise(fs) || turnedRound(fs) && (onlyTurned(fs) || disagree >= hardlyDenied)
}

// bars are the features that may bar the same; Requires where it is below 0.
var bars = []feature.Name{
	feature.Exchanged, feature.Reversed, feature.Negation, feature.Opposites, feature.Numbers, feature.Unit,
	feature.Crossed, feature.Requires,
}

// turns are the features that turn one of two texts round.
var turns = []feature.Name{
	feature.Negation, feature.Opposites, feature.Denied, feature.Final, feature.Whole,
	feature.Numbers, feature.Unit, feature.Recount, feature.Replaced, feature.Single, feature.Reversed,
}

// turnedRound reports whether one thing turns one of two texts round: a
// negation, a word and its opposite, another number, or a comparison the other way.
func turnedRound(fs feature.List) bool {
	return fs.Of(feature.Negation)+fs.Of(feature.Opposites)+fs.Of(feature.Recount)+fs.Of(feature.Reversed) == 1
}

const (
	hardlyDenied  = 0.05 // confidence in the opposite below which a reader sees none
	ratherOpposed = 0.5  // the same that outweighs that two texts have all words in common
	opposedMore   = 0.65 // the same where one has words besides

	nearlySame  = 0.6 // nearness of two words of which each text has one
	allAnswered = 0.1 // of what the shorter text says, at most, that finds no answer
)

// onlyTurned reports whether what turns one of two texts round is all that
// tells them apart: a pair of opposites; a comparison the other way; another
// number, and every word answered; or a negation at a word of the other, or at the
// end, where no word is changed for one that is only near. "With no fear" inside a
// longer sentence denies nothing that the other says.
func onlyTurned(fs feature.List) bool {
	switch {
	case fs.Has(feature.Opposites), fs.Has(feature.Reversed):
		return true
	case fs.Has(feature.Recount):
		return fs.Of(feature.Missing) <= allAnswered
	}
	return fs.Of(feature.Denied)+fs.Of(feature.Final) > 0 && fs.Of(feature.Swapped) < nearlySame
}

const (
	mostMissing = 0.35 // of what the shorter of two opposites says that finds no answer in the other
	leastLength = 0.5  // of the shorter of two opposites that lean on somebody named elsewhere
	mostShared  = 0.5  // of the words of one of two opposites that the other has

	// opposedSubstance is how much two opposites must share of which one says
	// much less: a name and a word beside it are a subject, not yet what is said
	// of it.
	opposedSubstance = 2.75
)

// comparable reports whether two texts share enough to be opposites: words of
// substance, a word and its opposite for one of them. A comparison the other way
// that something else turns back is none. Where they lean on somebody named
// elsewhere, they must also be of like length, and one must deny a very word of the
// other, or compare the other way round.
func comparable(fs feature.List) bool {
	if fs.Has(feature.Reversed) && !turnedRound(fs) || fs.Of(feature.Thin) > wordSubstance*fs.Of(feature.Opposites) || fs.Of(feature.Missing) > mostMissing {
		return false
	}
	if !fs.Has(feature.Leans) {
		return true
	}
	return fs.Of(feature.Length) >= leastLength && fs.Of(feature.Denied)+fs.Of(feature.Opposites)+fs.Of(feature.Final)+fs.Of(feature.Reversed) > 0
}

// aboutOthers reports whether they speak of other names, or of other numbers
// than one.
func aboutOthers(fs feature.List) bool {
	return fs.Of(feature.Names) == 1 || fs.Of(feature.Numbers) == 1 && !fs.Has(feature.Recount)
}

// visible reports whether a person can see what stands against each other.
func visible(fs feature.List) bool {
	seen := []feature.Name{feature.Negation, feature.Denied, feature.Final, feature.Opposites, feature.Extreme, feature.Recount, feature.Reversed}
	return slices.ContainsFunc(seen, fs.Has)
}

const (
	sharedWords = 0.8  // of two texts that differ in a detail
	unrelated   = 0.35 // how near the words of a detail are at most
)

// details reports whether all that differs is one word of each that have nothing to
// do with each other: "they stay for dinner", "they stay longer". Both may hold.
func details(fs feature.List) bool {
	return fs.Has(feature.Single) && fs.Of(feature.Words) >= sharedWords && fs.Of(feature.Swapped) < unrelated && !visible(fs)
}

// contains reports whether the longer of two texts holds all that the shorter says,
// and nothing that a person can see turns it round: it says that and more, or, of
// like length, the same, unless it is rather the opposite.
func contains(fs feature.List, disagree float64) bool {
	if fs.Of(feature.Missing) > allAnswered || visible(fs) {
		return false
	}
	more := fs.Of(feature.Most) == 1 && fs.Of(feature.Length) < 1
	return !even(fs) || disagree < ratherOpposed || more && disagree < opposedMore
}
