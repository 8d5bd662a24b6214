package english

import "github.com/whosaid/whosaid/internal/token"

// The classes of English words that the rules ask about.
const (
	filler token.Class = 1 << iota
	request
	questionWord
	auxiliary
	subject
	determiner
	contracted
	broken
	verb
	leaning
	posing
	procedure
	procedureTo
	procedureGives
	address
	shows
	nominative
	notVerb
	adverb
	order
	article
	trailing
	condition
	complementizer
	infinitive
	opensProcedure
	startsPhrase
	coordinator
	onlyMarked
	contrast
	subordinator
	correlative
	embedder
	relative
	saying
	telling
	firstPerson
	pastTense
	conversation
)
