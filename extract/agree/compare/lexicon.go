package compare

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what the comparison knows of words.
type lexicon struct {
	stemmer
	contents
	opposites    opposites
	quantities   quantities
	numbers      numbers
	negations    negations
	kinds        kinds
	requirements map[string]requirementForms // by language
	roles        roles
	models       map[string]model // by what they are for
}

// contents tells words by how much they say.
type contents struct {
	carriers map[string]bool   // words and stems that carry the sentence and say nothing
	thin     map[string]bool   // stems that fit almost any talk
	standIns map[string]string // word → where it stands for something named elsewhere
}

// The places where a word stands for something named elsewhere.
const (
	anywhere = "anywhere"
	first    = "first" // only where nothing named stands before it
)

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{stemmer: readStemmer()}
	// The stems of opposites are those without the listed nouns, so that two
	// such nouns (여름, 겨울) differ in kind and are not opposites.
	l.opposites = readOpposites(&l.stemmer)
	l.numbers = readNumbers(&l.stemmer)
	l.kinds = readKinds(&l.stemmer)
	l.nouns = l.kinds
	l.contents = readContents(&l.stemmer)
	l.quantities = readQuantities()
	l.negations = readNegations()
	l.requirements = readRequirements()
	l.roles = readRoles(&l.stemmer)
	l.models = readModels(lists)
	return l
})

func readContents(s *stemmer) contents {
	c := contents{carriers: map[string]bool{}, thin: map[string]bool{}, standIns: map[string]string{}}
	for _, list := range []string{"stopwords.en", "stopwords.ko"} {
		for _, w := range lists.List(list) {
			c.carriers[w] = true
		}
	}
	for _, list := range []string{"thin.en", "thin.ko"} {
		for _, w := range lists.List(list) {
			c.thin[s.stem(w)] = true
		}
	}
	for _, row := range lists.Table("stand-ins", languages, words.Text, words.Optional(words.OneOf(first))) {
		where := anywhere
		if len(row) > 2 {
			where = row[2]
		}
		c.standIns[row[1]] = where
	}
	return c
}
