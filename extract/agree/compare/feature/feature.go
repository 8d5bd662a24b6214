// Package feature names what is measured of two texts that are compared. The
// names are those in the list of weights and in what "explain" prints.
package feature

// Name is one thing that is measured.
type Name int

// The features, in the order in which they are measured, weighed and printed.
// "The shorter text" is the one with fewer words that say something.
const (
	Meaning       Name = iota // cosine of the sentence vectors
	Near                      // what the cosine is above 0.7
	Words                     // share of the words of one text that the other has: mean of both ways
	Least                     // the same: the lesser of both ways
	Most                      // the same: the greater of both ways
	Changed                   // each has a word that the other lacks
	Exact                     // neither has
	Letters                   // likeness of the letter groups
	Length                    // words of the shorter text for each of the longer one
	Few                       // one text says too little to mean one thing
	Thin                      // substance that is missing for saying the same
	Leans                     // texts that lean on somebody named elsewhere: 0, 1 or 2
	Unanswered                // share of the words that find none of like meaning, in the text with more of them
	Missing                   // the same in the text with fewer of them
	Farthest                  // how far the word is from the other text that is farthest
	Swapped                   // nearness of the two nearest words of which each text has one
	Single                    // all but one word of the shorter text are in the longer one
	Replaced                  // Swapped, where Single
	Negation                  // one text is turned round by a negation, the other not
	Crossed                   // both are, at different words
	Both                      // both are
	Denied                    // one denies a word that the other has and does not deny
	Final                     // the last words of one deny, those of the other do not
	Whole                     // share of the shorter text that the longer one has, where Final
	Opposites                 // one has a word, the other its opposite
	Extreme                   // the shorter text says all or only, the longer one does not
	Numbers                   // 1: each has a number that the other lacks; 0.5: one has
	Unit                      // both count the same thing, to different numbers
	Recount                   // Unit, where no other number differs and none is a date
	Kind                      // they name different values of one class: Monday, Tuesday
	Names                     // 1: each has a name that the other lacks; 0.5: one has
	Quantity                  // classes of quantity that only one names, at most 2
	Requires                  // both say that the same thing takes the same; below 0: each the other way round
	Exchanged                 // two things have exchanged their roles
	Reversed                  // the same where they are compared: not both can be so
	Alike                     // log-odds, by the network that reads both, that they are alike
	Agrees                    // the same: that they say the same
	Denies                    // the same: that they say the opposite
	Follows                   // the same: that one follows from the other
	Excludes                  // the same: that one excludes the other
	Related                   // the same: that they say the same or the opposite
	Eye                       // cosine of that network's vectors, less 0.8
	RuledSame                 // all that is above says that they say the same
	RuledOpposite             // the same: the opposite
	Count                     // the number of features, itself none
)

var texts = [Count]string{
	Meaning: "meaning", Near: "near", Words: "words", Least: "least", Most: "most", Changed: "changed", Exact: "exact",
	Letters: "letters", Length: "length", Few: "few", Thin: "thin", Leans: "leans", Unanswered: "unanswered",
	Missing: "missing", Farthest: "farthest", Swapped: "swapped", Single: "single", Replaced: "replaced",
	Negation: "negation", Crossed: "crossed", Both: "both", Denied: "denied", Final: "final", Whole: "whole",
	Opposites: "opposites", Extreme: "extreme", Numbers: "numbers", Unit: "unit", Recount: "recount", Kind: "kind",
	Names: "names", Quantity: "quantity", Requires: "takes", Exchanged: "roles exchanged", Reversed: "comparison reversed",
	Alike: "read as alike", Agrees: "read as the same", Denies: "read as the opposite",
	Follows: "read as following", Excludes: "read as excluding", Related: "read as related", Eye: "read meaning",
	RuledSame: "the same by rules", RuledOpposite: "the opposite by rules",
}

// String returns the name as lists and people read it.
func (n Name) String() string { return texts[n] }

// All returns the features in their order.
func All() []Name {
	out := make([]Name, Count)
	for i := range out {
		out[i] = Name(i)
	}
	return out
}

// Feature is one measured signal of a verdict.
type Feature struct {
	Name  Name
	Value float64 // as measured
	Share float64 // what it adds to the verdict, in log-odds of "same"
	Words string  // what it saw, for a person to read; may be empty
}

// List holds every feature of a pair, in the order of the names.
type List []Feature

// Of returns the value of a feature.
func (l List) Of(n Name) float64 { return l[n].Value }

// Has reports whether a feature is above 0.
func (l List) Has(n Name) bool { return l[n].Value > 0 }
