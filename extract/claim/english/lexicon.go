package english

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/english"
	"github.com/whosaid/whosaid/internal/token"
	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what the lists say.
type lexicon struct {
	words   token.Lexicon  // the classes of words
	phrases map[string]use // what openings and short answers are good for
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{words: token.Lexicon{}, phrases: phraseBook()}
	for list, class := range classLists {
		l.words.Add(lists.List(list), class)
	}
	l.addVerbs()
	l.addCoordinators()
	l.addPhrases()
	return l
})

// classLists are the lists whose words are of one class.
var classLists = map[string]token.Class{
	// What opens a sentence, or is missing at its end.
	"claim-fillers.en": filler, "titles.en": address, "requests.en": request, "orders.en": order, "pleas.en": plea, "offers.en": offer, "questions.en": questionWord,
	"posing.en": posing, "leaning.en": leaning, "caption-starts.en": shows, "conditions.en": condition, "broken.en": broken, "trailing.en": trailing,
	// Subjects and what stands in front of nouns and verbs.
	"subjects.en": subject, "nominatives.en": nominative, "first-person.en": firstPerson, "determiners.en": determiner, "articles.en": article,
	"auxiliaries.en": auxiliary, "contracted.en": contracted, "adverbs.en": adverb, "infinitives.en": infinitive, "not-verbs.en": notVerb,
	// What joins clauses.
	"subordinators.en": subordinator, "correlatives.en": correlative, "embedders.en": embedder, "relatives.en": relative, "complementizers.en": complementizer,
	// Running a conversation.
	"conversation-words.en": conversation, "procedure.en": procedure, "procedure-to.en": procedureTo, "procedure-gives.en": procedureGives,
}

// addVerbs adds the forms of verbs.
func (l *lexicon) addVerbs() {
	for _, row := range lists.Table("verbs.en", words.Text, words.More) {
		l.words.Add(english.VerbForms(row[0]), verb)
		l.words.Add(row[1:], verb)
	}
	for _, row := range lists.Table("irregular-verbs.en", words.Text, words.More) {
		l.words.Add(row[1:], verb|pastTense)
	}
	for _, row := range lists.Table("reporting-verbs.en", words.Text, words.Text, words.More) {
		l.words.Add(english.VerbForms(row[0]), saying)
		l.words.Add(row[2:], saying)
	}
	for _, row := range lists.Table("telling-verbs.en", words.Text, words.More) {
		l.words.Add(english.VerbForms(row[0]), telling)
		l.words.Add(row[1:], telling)
	}
}

// addCoordinators adds the words that join clauses side by side.
func (l *lexicon) addCoordinators() {
	classes := map[string]token.Class{"comma": onlyMarked, "stays": contrast}
	how := words.OneOf("comma", "stays")
	for _, row := range lists.Table("coordinators.en", words.Text, words.Optional(how), words.Optional(how)) {
		l.words.Add(row[:1], coordinator)
		for _, h := range row[1:] {
			l.words.Add(row[:1], classes[h])
		}
	}
}

// addPhrases marks the words that phrases start with.
func (l *lexicon) addPhrases() {
	for phrase, good := range l.phrases {
		first, _, _ := strings.Cut(phrase, " ")
		l.words.Add([]string{first}, startsPhrase)
		if good&running != 0 {
			l.words.Add([]string{first}, opensProcedure)
		}
	}
}
