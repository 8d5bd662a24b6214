package claim

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/token"
	"github.com/whosaid/whosaid/internal/words"
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
	coordinator
	onlyMarked
	contrast
	subordinator
	correlative
	embedder
	saying
	firstPerson
	pastTense
	conversation
)

// known is what the lists say.
type known struct {
	lexicon   token.Lexicon
	answers   map[string]Kind // short answers, English and Korean, in small letters
	thanks    map[string]string
	setups    map[string]string // "clause": what follows as a clause is asserted
	selves    map[string]string
	procedure map[string]string
	thrownIn  map[string]string // parentheses that look like a clause
	replies   map[string]string // openings that take a side on what was said before
	endings   map[string]string
	asking    []string
	nouns     map[string]bool
	fillersKo map[string]bool
	leansKo   []string
	posingKo  []string
}

var knowledge = sync.OnceValue(func() *known {
	k := &known{
		lexicon:   token.Lexicon{},
		answers:   map[string]Kind{},
		thanks:    phrases("thanks.en"),
		setups:    phrases("setup.en"),
		selves:    phrases("selves.en"),
		procedure: phrases("procedure-phrases.en"),
		thrownIn:  phrases("parentheticals.en"),
		replies:   map[string]string{},
		endings:   map[string]string{},
		asking:    words.List("question-words.ko"),
		nouns:     words.Set("claim-nouns.ko"),
		fillersKo: words.Set("fillers.ko"),
		leansKo:   words.List("leaning.ko"),
		posingKo:  words.List("posing-endings.ko"),
	}
	for name, c := range map[string]token.Class{
		"claim-fillers.en": filler, "requests.en": request, "questions.en": questionWord, "auxiliaries.en": auxiliary,
		"subjects.en": subject, "determiners.en": determiner, "contracted.en": contracted, "broken.en": broken, "leaning.en": leaning, "posing.en": posing,
		"caption-starts.en": shows, "procedure.en": procedure, "procedure-to.en": procedureTo, "procedure-gives.en": procedureGives,
		"nominatives.en": nominative, "not-verbs.en": notVerb, "adverbs.en": adverb, "orders.en": order, "articles.en": article, "trailing.en": trailing,
		"conditions.en": condition, "complementizers.en": complementizer, "infinitives.en": infinitive, "conversation-words.en": conversation,
		"subordinators.en": subordinator, "correlatives.en": correlative, "embedders.en": embedder, "first-person.en": firstPerson,
	} {
		k.lexicon.Add(words.List(name), c)
	}
	for _, row := range words.Table("titles.en") {
		k.lexicon.Add(row[:1], address)
	}
	for _, row := range words.Table("verbs.en") {
		k.lexicon.Add(append(regular(row[0]), row[1:]...), verb)
	}
	for _, row := range words.Table("irregular-verbs.en") {
		k.lexicon.Add(row[1:], verb|pastTense)
	}
	for _, row := range words.Table("reporting-verbs.en") {
		k.lexicon.Add(append(regular(row[0]), row[2:]...), saying)
	}
	for _, row := range words.Table("coordinators.en") {
		k.lexicon.Add(row[:1], coordinator)
		for _, how := range row[1:] {
			k.lexicon.Add(row[:1], map[string]token.Class{"comma": onlyMarked, "stays": contrast}[how])
		}
	}
	for _, row := range words.Table("reply-cues") {
		k.replies[row[2]] = row[0]
	}
	for p := range k.procedure {
		first, _, _ := strings.Cut(p, " ")
		k.lexicon.Add([]string{first}, opensProcedure)
	}
	k.short("backchannels.en", Fragment)
	k.short("assent.en", Assent)
	k.short("dissent.en", Dissent)
	k.short("fillers.ko", Fragment)
	k.short("assent.ko", Assent)
	k.short("dissent.ko", Dissent)
	for _, row := range words.Table("claim-endings.ko") {
		k.endings[strings.ReplaceAll(row[0], " ", "")] = row[1]
	}
	return k
})

// phrases reads a list of phrases, with what its second column says of each.
func phrases(list string) map[string]string {
	out := map[string]string{}
	for _, row := range words.Table(list) {
		out[row[0]] = strings.Join(row[1:], " ")
	}
	return out
}

// short adds short answers of a kind; an earlier list is overruled.
func (k *known) short(list string, kind Kind) {
	for _, w := range words.List(list) {
		k.answers[w] = kind
	}
}

// regular gives the forms of a verb that follow from its base.
func regular(base string) []string {
	return []string{base, base + "s", base + "es", base + "ed", base + "d", base + "ing"}
}
