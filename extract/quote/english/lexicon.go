package english

import (
	"sync"

	"github.com/whosaid/whosaid/internal/token"
)

// The classes of English words that the rules ask about.
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
	adjunct   // opens an addition behind the verb
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
	speaks     // what follows bare is a clause for sure
	attitude   // a verb of the list of attitudes
	aimNoun    // plan, promise
	crowd      // officials, critics
	paper      // poll, study
	saidObject // something, nothing
	stands     // cities, members: can be for or against
)

// function is what a word with a capital inside a sentence is not: "Theresa
// May", "the Who".
const function = takesBack | between | stopsNoun | linksNoun | adjunct | finite | subject | plainVerb | pronoun

const cue = says | that | tells | quotes | denies | asks | promises

// lexicon is what the lists say.
type lexicon struct {
	classes    token.Lexicon
	nobody     map[string]bool
	gender     map[string]string  // pronouns and titles: m, f or p
	adjectives []string           // endings
	attitudes  map[string][]frame // by form
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	k := &lexicon{nobody: lists.Set("source-nobody"), gender: map[string]string{}, adjectives: lists.List("adjective-endings")}
	kinds := map[string]token.Class{"speaks": says | speaks, "says": says, "that": that, "tells": tells, "quotes": quotes, "denies": denies, "asks": asks}
	for _, row := range lists.Table("reporting-verbs.en") {
		base := row[0]
		forms := append([]string{base, base + "s", base + "es", base + "ed", base + "d", base + "ing"}, row[2:]...)
		k.classes.Add(forms, kinds[row[1]])
	}
	for name, c := range map[string]token.Class{
		"reporting-negations": takesBack, "reporting-auxiliaries": between, "source-stops": stopsNoun,
		"source-links": linksNoun, "source-adjuncts": adjunct, "source-organisations.en": bodyNoun,
		"source-roles": roleNoun, "titles.en": title, "determiners.en": determiner, "auxiliaries.en": finite,
		"contracted.en": finite | subject, "subjects.en": subject, "given-names.en": givenName, "places": place,
		"reporting-adjectives": that | adjectival, "reporting-nouns": nounCue, "times": timeWord,
		"name-particles": nameParticle, "lead-ins": leadIns, "modifiers": modifier, "claim-fillers.en": opener, "reporting-promises": promises, "source-unnamed": crowd, "source-documents": paper, "said-objects": saidObject, "source-standers": stands,
	} {
		k.classes.Add(lists.List(name), c)
	}
	for _, row := range lists.Table("verbs.en") {
		k.classes.Add(append([]string{row[0], row[0] + "s", row[0] + "ed", row[0] + "d"}, row[1:]...), plainVerb)
	}
	for _, row := range lists.Table("source-pronouns") {
		k.classes.Add(row[:1], pronoun)
		k.gender[row[0]] = row[1]
	}
	for _, row := range lists.Table("titles-gender") {
		k.gender[row[0]] = row[1]
	}
	k.addAttitudes()
	return k
})
