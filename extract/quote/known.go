package quote

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

// known is what the lists say.
type known struct {
	lexicon    token.Lexicon
	nobody     map[string]bool
	gender     map[string]string // pronouns and titles: m, f or p
	korean     koreanKnown
	adjectives []string           // endings
	attitudes  map[string][]frame // by form
}

var loadLexicon = sync.OnceValue(func() *known {
	k := &known{lexicon: token.Lexicon{}, nobody: lists.Set("source-nobody.en"), gender: map[string]string{}, adjectives: lists.List("adjective-endings.en")}
	kinds := map[string]token.Class{"speaks": says | speaks, "says": says, "that": that, "tells": tells, "quotes": quotes, "denies": denies, "asks": asks}
	for _, row := range lists.Table("reporting-verbs.en") {
		base := row[0]
		forms := append([]string{base, base + "s", base + "es", base + "ed", base + "d", base + "ing"}, row[2:]...)
		k.lexicon.Add(forms, kinds[row[1]])
	}
	for name, c := range map[string]token.Class{
		"reporting-negations.en": takesBack, "reporting-auxiliaries.en": between, "source-stops.en": stopsNoun,
		"source-links.en": linksNoun, "source-adjuncts.en": adjunct, "source-organisations.en": bodyNoun,
		"source-roles.en": roleNoun, "titles.en": title, "determiners.en": determiner, "auxiliaries.en": finite,
		"contracted.en": finite | subject, "subjects.en": subject, "given-names.en": givenName, "places.en": place,
		"reporting-adjectives.en": that | adjectival, "reporting-nouns.en": nounCue, "times.en": timeWord,
		"name-particles.en": nameParticle, "lead-ins.en": leadIns, "modifiers.en": modifier, "claim-fillers.en": opener, "reporting-promises.en": promises, "source-unnamed.en": crowd, "source-documents.en": paper, "said-objects.en": saidObject, "source-standers.en": stands,
	} {
		k.lexicon.Add(lists.List(name), c)
	}
	for _, row := range lists.Table("verbs.en") {
		k.lexicon.Add(append([]string{row[0], row[0] + "s", row[0] + "ed", row[0] + "d"}, row[1:]...), plainVerb)
	}
	for _, row := range lists.Table("source-pronouns.en") {
		k.lexicon.Add(row[:1], pronoun)
		k.gender[row[0]] = row[1]
	}
	for _, row := range lists.Table("titles-gender.en") {
		k.gender[row[0]] = row[1]
	}
	k.addAttitudes()
	k.korean = newKoreanKnown()
	return k
})
