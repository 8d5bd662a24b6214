package english

import "github.com/whosaid/whosaid/internal/token"

// The classes of words that the rules ask about.
const (
	says token.Class = 1 << iota
	that
	tells
	quotes
	denies
	asks
	takesBack // negation and possibility before a verb of saying
	between   // between source and verb
	pronoun   // he, she, they
	stopsNoun // no noun phrase reaches across it
	linksNoun // prepositions inside a noun phrase
	adjunct   // opens an addition after the verb
	bodyNoun  // an organisation's name has it
	roleNoun
	title
	determiner
	finite // auxiliaries
	subject
	plainVerb
	givenName
	place
	timeWord
	nameParticle
	leadIns
	modifier
	opener     // well, so: opens a spoken sentence
	adjectival // sure, convinced
	nounCue    // claim, argument
	promises   // takes "to"
	speaks     // what follows without "that" is a clause for sure
	attitude   // a verb of the list of attitudes
	aimNoun    // plan, promise
	crowd      // officials, critics
	paper      // poll, study
	saidObject // something, nothing
	stands     // cities, members: can be for or against
	knows      // what somebody knows and does not say
	talker     // jury, publisher: says things in talk
	office     // senator: may call somebody
	spokenVerb // like, goes: may stand before words in talk

	// Function words; their list says what each class is.
	article
	indefinite
	possessive
	conditional
	being
	relative
	demonstrative
	adds
	next
	partakes
	joins
	within
	perceives
	anybody
	supposes
	preposition
	asksFor
	thinks
	leadsOn
	timeNoun
	severalOf
	somebody
	pointedAt
	subordinates
)

// function is what a word with a capital inside a sentence is not: "Theresa
// May", "the Who".
const function = takesBack | between | stopsNoun | linksNoun | adjunct | finite | subject | plainVerb | pronoun

// speaker is what a noun is of which it is known that it can say something.
const speaker = roleNoun | bodyNoun | crowd | paper | talker | stands | office

// cue is what verbs of saying are.
const cue = says | that | tells | quotes | denies | asks | promises

// classLists are the lists whose words are all of one class.
var classLists = map[string]token.Class{
	"reporting-negations": takesBack, "reporting-auxiliaries": between, "reporting-adjectives": that | adjectival,
	"reporting-nouns": nounCue, "reporting-promises": promises, "attitude-nouns": aimNoun, "said-objects": saidObject,
	"source-stops": stopsNoun, "source-links": linksNoun, "source-adjuncts": adjunct, "source-organisations.en": bodyNoun,
	"source-roles": roleNoun, "source-unnamed": crowd, "source-documents": paper, "source-standers": stands,
	"titles.en": title, "given-names.en": givenName, "name-particles": nameParticle, "places": place, "times": timeWord,
	"determiners.en": determiner, "auxiliaries.en": finite, "contracted.en": finite | subject, "subjects.en": subject,
	"lead-ins": leadIns, "modifiers": modifier, "claim-fillers.en": opener,
}

// reportingClasses are the classes of verbs of saying by their kind in the
// list.
var reportingClasses = map[string]token.Class{
	"speaks": says | speaks, "says": says, "that": that, "tells": tells, "quotes": quotes, "denies": denies, "asks": asks,
}

// functionClasses are the classes of function words by their name in the list.
var functionClasses = map[string]token.Class{
	"article": article, "indefinite": indefinite, "possessive": possessive, "conditional": conditional, "being": being,
	"relative": relative, "demonstrative": demonstrative, "adds": adds, "next": next, "partakes": partakes, "joins": joins,
	"within": within, "perceives": perceives, "anybody": anybody, "supposes": supposes, "prepositions": preposition, "asksFor": asksFor, "thinks": thinks, "leadsOn": leadsOn, "timeNoun": timeNoun, "several": severalOf, "somebody": somebody, "pointedAt": pointedAt, "subordinates": subordinates,
}
