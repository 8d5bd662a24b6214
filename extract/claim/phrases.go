package claim

import (
	"strings"
)

// use is a set of what a phrase is good for.
type use uint16

const (
	thanking   use = 1 << iota // opens thanks or a greeting
	settingUp                  // sets up what comes
	announcing                 // the same, and what follows as a clause is asserted
	naming                     // opens the speaker's own name
	taking                     // takes a side on what was said before
	running                    // runs the conversation, anywhere in a sentence
	thrownIn                   // a parenthesis that looks like a clause
	assenting                  // a short answer
	dissenting                 // a short answer
	chattering                 // a short answer that only keeps the talk going
	crowd                      // a subject that is nobody in particular
	rumour                     // opens what nobody in particular says
)

const shortReply = assenting | dissenting | chattering

// phraseBook says of each phrase of several words what it is good for. The
// beginning of a phrase up to any word is in it too, good for nothing, so that
// a search can stop where no phrase goes on.
func phraseBook() map[string]use {
	book := map[string]use{}
	for _, l := range []struct {
		list string
		use  use
	}{
		{"thanks.en", thanking}, {"setup.en", settingUp}, {"selves.en", naming}, {"procedure-phrases.en", running},
		{"parentheticals.en", thrownIn}, {"crowds.en", crowd}, {"hearsay.en", rumour}, {"backchannels.en", chattering}, {"assent.en", assenting}, {"dissent.en", dissenting},
	} {
		for _, row := range lists.Table(l.list) {
			u := l.use
			if len(row) > 1 && row[1] == "clause" {
				u |= announcing
			}
			book[row[0]] |= u
		}
	}
	for _, row := range lists.Table("reply-cues") {
		book[row[2]] |= taking
	}
	whole := []string{}
	for phrase := range book {
		whole = append(whole, phrase)
	}
	for _, phrase := range whole {
		for i := range len(phrase) {
			if phrase[i] == ' ' {
				book[phrase[:i]] |= 0
			}
		}
	}
	return book
}

// firstWord is the first word of a phrase.
func firstWord(phrase string) string {
	first, _, _ := strings.Cut(phrase, " ")
	return first
}
