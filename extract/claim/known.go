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
)

// known is what the lists say.
type known struct {
	lexicon   token.Lexicon
	answers   map[string]Kind // short answers, English and Korean, in small letters
	thanks    map[string]bool
	setups    map[string]bool
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
		thanks:    words.Set("thanks.en"),
		setups:    words.Set("setup.en"),
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
	} {
		k.lexicon.Add(words.List(name), c)
	}
	for _, row := range words.Table("titles.en") {
		k.lexicon.Add(row[:1], address)
	}
	for _, row := range words.Table("verbs.en") {
		k.lexicon.Add(append(regular(row[0]), row[1:]...), verb)
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
