package claim

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/token"
)

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

// known is what the lists say.
type known struct {
	lexicon    token.Lexicon
	answers    map[string]Kind // short answers in Korean
	phrases    map[string]use
	endings    map[string]string
	asking     []string
	nouns      map[string]bool
	fillersKo  map[string]bool
	indefinite []string
	leansKo    []string
	posingKo   []string

	joiningKo     [][]string // ending, and what the clause behind it must have
	notJoining    tails
	scopeKo       tails
	adnominal     tails
	notSubject    tails
	boundKo       map[string]bool
	crowdsKo      map[string]bool
	auxiliariesKo []string
	subjectsKo    []subjectParticle
}

var loadLexicon = sync.OnceValue(func() *known {
	k := &known{
		lexicon:    token.Lexicon{},
		answers:    map[string]Kind{},
		phrases:    phraseBook(),
		endings:    map[string]string{},
		asking:     lists.List("question-words.ko"),
		nouns:      lists.Set("claim-nouns.ko"),
		fillersKo:  lists.Set("fillers.ko"),
		indefinite: lists.List("indefinite-words.ko"),
		leansKo:    lists.List("leaning.ko"),
		posingKo:   lists.List("posing-endings.ko"),

		joiningKo:     lists.Table("joining-endings.ko"),
		notJoining:    tailsOf("joining-not.ko"),
		scopeKo:       tailsOf("scope-endings.ko"),
		adnominal:     tailsOf("adnominals.ko"),
		notSubject:    tailsOf("not-subjects.ko"),
		crowdsKo:      lists.Set("crowds.ko"),
		boundKo:       lists.Set("bound-nouns.ko"),
		auxiliariesKo: lists.List("joining-auxiliaries.ko"),
		subjectsKo:    subjectParticles(),
	}
	for name, c := range map[string]token.Class{
		"claim-fillers.en": filler, "requests.en": request, "questions.en": questionWord, "auxiliaries.en": auxiliary,
		"subjects.en": subject, "determiners.en": determiner, "contracted.en": contracted, "broken.en": broken, "leaning.en": leaning, "posing.en": posing,
		"caption-starts.en": shows, "procedure.en": procedure, "procedure-to.en": procedureTo, "procedure-gives.en": procedureGives,
		"nominatives.en": nominative, "not-verbs.en": notVerb, "adverbs.en": adverb, "orders.en": order, "articles.en": article, "trailing.en": trailing,
		"conditions.en": condition, "complementizers.en": complementizer, "infinitives.en": infinitive, "conversation-words.en": conversation,
		"subordinators.en": subordinator, "correlatives.en": correlative, "embedders.en": embedder, "first-person.en": firstPerson, "relatives.en": relative,
	} {
		k.lexicon.Add(lists.List(name), c)
	}
	for _, row := range lists.Table("titles.en") {
		k.lexicon.Add(row[:1], address)
	}
	for _, row := range lists.Table("verbs.en") {
		k.lexicon.Add(append(regular(row[0]), row[1:]...), verb)
	}
	for _, row := range lists.Table("irregular-verbs.en") {
		k.lexicon.Add(row[1:], verb|pastTense)
	}
	for _, row := range lists.Table("reporting-verbs.en") {
		k.lexicon.Add(append(regular(row[0]), row[2:]...), saying)
	}
	for _, row := range lists.Table("telling-verbs.en") {
		k.lexicon.Add(append(regular(row[0]), row[1:]...), telling)
	}
	for _, row := range lists.Table("coordinators.en") {
		k.lexicon.Add(row[:1], coordinator)
		for _, how := range row[1:] {
			k.lexicon.Add(row[:1], map[string]token.Class{"comma": onlyMarked, "stays": contrast}[how])
		}
	}
	for p, u := range k.phrases {
		k.lexicon.Add([]string{firstWord(p)}, startsPhrase)
		if u&running != 0 {
			k.lexicon.Add([]string{firstWord(p)}, opensProcedure)
		}
	}
	k.short("fillers.ko", Fragment)
	k.short("assent.ko", Assent)
	k.short("dissent.ko", Dissent)
	for _, row := range lists.Table("claim-endings.ko") {
		k.endings[strings.ReplaceAll(row[0], " ", "")] = row[1]
	}
	return k
})

// short adds short answers of a kind; an earlier list is overruled.
func (k *known) short(list string, kind Kind) {
	for _, w := range lists.List(list) {
		k.answers[w] = kind
	}
}

// regular gives the forms of a verb that follow from its base.
func regular(base string) []string {
	return []string{base, base + "s", base + "es", base + "ed", base + "d", base + "ing"}
}
