package english

import (
	"maps"
	"slices"

	"github.com/whosaid/whosaid/internal/words"
)

// use is a set of what a phrase is good for.
type use uint16

const (
	thanking    use = 1 << iota // opens thanks or a greeting
	settingUp                   // sets up what comes
	announcing                  // the same, and what follows as a clause is asserted
	naming                      // opens the speaker's own name
	taking                      // takes a side on what was said before
	running                     // runs the conversation, anywhere in a sentence
	thrownIn                    // a parenthesis that looks like a clause
	assenting                   // a short answer
	dissenting                  // a short answer
	chattering                  // a short answer that only keeps the talk going
	crowd                       // a subject that is nobody in particular
	rumour                      // opens what nobody in particular says
	inquiring                   // opens a question without a question mark
	hanging                     // opens a part of a sentence
	conditional                 // the same, and the part is a clause
)

const shortReply = assenting | dissenting | chattering

// phraseLists are the lists of phrases that are good for one thing.
var phraseLists = map[string]use{
	"thanks.en": thanking, "selves.en": naming, "procedure-phrases.en": running, "parentheticals.en": thrownIn,
	"crowds.en": crowd, "hearsay.en": rumour, "backchannels.en": chattering, "assent.en": assenting, "dissent.en": dissenting, "asking.en": inquiring,
}

// phraseBook says of each phrase of several words what it is good for.
func phraseBook() map[string]use {
	book := map[string]use{}
	for list, good := range phraseLists {
		for _, phrase := range lists.List(list) {
			book[phrase] |= good
		}
	}
	for _, row := range lists.Table("setup.en", words.Text, words.Optional(words.OneOf("clause"))) {
		book[row[0]] |= settingUp
		if len(row) > 1 {
			book[row[0]] |= announcing
		}
	}
	for _, row := range lists.Table("hanging.en", words.Text, words.Optional(words.OneOf("clause"))) {
		book[row[0]] |= hanging
		if len(row) > 1 {
			book[row[0]] |= conditional
		}
	}
	for _, row := range lists.Table("reply-cues", words.OneOf("agree", "disagree"), words.Number, words.Text) {
		book[row[2]] |= taking
	}
	addBeginnings(book)
	return book
}

// addBeginnings puts the beginning of every phrase up to any word into the
// book too, good for nothing, so that a search can stop where no phrase goes
// on.
func addBeginnings(book map[string]use) {
	for _, phrase := range slices.Collect(maps.Keys(book)) {
		for i := range len(phrase) {
			if phrase[i] == ' ' {
				book[phrase[:i]] |= 0
			}
		}
	}
}
