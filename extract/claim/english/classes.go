package english

import "github.com/whosaid/whosaid/internal/token"

// The classes of words that the rules ask about; which words have them is in
// the lists of the same names.
const (
	// What opens a sentence.
	filler       token.Class = 1 << iota // nothing of what it does
	address                              // a title of somebody addressed
	request                              // asks somebody to do something
	order                                // the same, where an article follows
	plea                                 // "please"
	offer                                // opens what somebody is promised for following an order: "you'll"
	questionWord                         // "who"
	posing                               // a question that asks for a yes: "isn't"
	leaning                              // points to what was said before: "that"
	shows                                // a picture's caption
	condition                            // "if"
	startsPhrase                         // a phrase of the book

	// What a sentence stops at when it is broken off.
	broken   // anywhere
	trailing // in front of an ellipsis

	// Subjects and the words of a noun phrase.
	subject     // can be one
	nominative  // can be nothing else
	firstPerson // is the speaker
	determiner
	article

	// Verbs and what stands beside them.
	verb
	pastTense // a form that a list gives
	auxiliary
	contracted // a subject with its auxiliary: "it's"
	infinitive // "to"
	adverb
	notVerb // looks like one
	saying  // reports what somebody says, thinks or finds
	telling // reports what somebody says

	// What joins clauses.
	coordinator    // side by side
	onlyMarked     // a coordinator that joins only after a comma
	contrast       // a coordinator that belongs to what follows it: "but"
	subordinator   // "because"
	correlative    // one of a pair: "either"
	embedder       // opens a clause inside a clause
	relative       // "who", after a noun
	complementizer // "that"

	// Running a conversation.
	conversation // "question", "turn"
	procedure
	procedureTo
	procedureGives
	opensProcedure // a phrase that does
)
